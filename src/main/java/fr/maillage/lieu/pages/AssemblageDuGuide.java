package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.RechercheDeLieux;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.lieu.horaires.Semaine;
import fr.maillage.lieu.pages.PageGuide.ArretDuGuide;
import fr.maillage.lieu.pages.PageGuide.CommuneDuGuide;
import fr.maillage.lieu.pages.PageGuide.LieuDuGuide;
import fr.maillage.lieu.pages.PageGuide.Renvoi;
import fr.maillage.lieu.pages.PageGuide.ServiceDuGuide;
import fr.maillage.lieu.recherche.HorairesDesLieux;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Habillage;
import fr.maillage.presentation.Lien;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the guide of a territory together: its places by commune, then by what one comes for. */
@Component
class AssemblageDuGuide {
    /** More places would be a book that nobody prints. */
    static final int LIEUX_MAX = 2_000;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final RechercheDeLieux recherche;
    private final HorairesDesLieux horaires;
    private final Territoires territoires;
    private final HistoireDesCodes histoire;
    private final CarteDuGuide carte;
    private final Habillage habillage;

    AssemblageDuGuide(
            RechercheDeLieux recherche,
            HorairesDesLieux horaires,
            Territoires territoires,
            HistoireDesCodes histoire,
            CarteDuGuide carte,
            Habillage habillage) {
        this.recherche = recherche;
        this.horaires = horaires;
        this.territoires = territoires;
        this.histoire = histoire;
        this.carte = carte;
        this.habillage = habillage;
    }

    PageGuide guide(Filtres filtres, String adresse, Instant instant) {
        var resultat = recherche.chercher(filtres, instant);
        var trouves = ranger(resultat.trouves().stream().limit(LIEUX_MAX).toList());
        var lieux = trouves.stream().map(Trouve::lieu).toList();
        var nom = resultat.perimetre()
                .map(Perimetre::nom)
                .or(() -> resultat.depart().map(d -> "autour de " + d.libelle()))
                .orElse("France");
        var dessin = carte.dessiner(
                resultat,
                trouves,
                "Carte des lieux de ce guide, numérotés\u00a0; la liste qui suit donne les mêmes numéros.");
        var numeros = dessin.map(CarteDuGuide.Dessin::numeros).orElse(Map.of());
        var communes = communes(lieux, numeros, instant);
        return new PageGuide(
                "Se faire aider avec le numérique\u00a0: " + nom,
                Formats.date(LocalDate.ofInstant(instant, PARIS)),
                lieux.isEmpty()
                        ? "Aucun lieu"
                        : Formats.compte(lieux.size(), "lieu", "lieux") + " dans "
                                + Formats.compte(communes.size(), "commune", "communes"),
                Retraits.de(filtres, nom, false).stream()
                        .map(Lien::libelle)
                        .filter(critere -> !critere.equals(nom))
                        .toList(),
                resultat.nombre() - lieux.size(),
                habillage.nom() == null ? "" : habillage.nom(),
                adresse,
                dessin.map(CarteDuGuide.Dessin::svg).orElse(""),
                lieux.size() - numeros.size(),
                communes,
                services(lieux));
    }

    /** By commune in the order of the alphabet; in a commune, as they were found. */
    private List<Trouve> ranger(List<Trouve> trouves) {
        return trouves.stream()
                .sorted(Comparator.comparing(
                                (Trouve t) -> NomSimplifie.de(commune(t.lieu())).mots())
                        .thenComparing(t -> commune(t.lieu())))
                .toList();
    }

    private List<CommuneDuGuide> communes(List<Lieu> ranges, Map<String, Integer> numeros, Instant instant) {
        var parCommune = new LinkedHashMap<String, List<Lieu>>();
        ranges.forEach(l ->
                parCommune.computeIfAbsent(commune(l), c -> new ArrayList<>()).add(l));
        var communes = new ArrayList<CommuneDuGuide>();
        parCommune.forEach((nom, siens) -> communes.add(new CommuneDuGuide(
                nom,
                "commune-" + communes.size(),
                siens.stream().map(l -> lieu(l, numeros, instant)).toList())));
        return communes;
    }

    private String commune(Lieu lieu) {
        var actuelle = lieu.communeActuelle();
        var position = actuelle == null ? java.util.OptionalInt.empty() : histoire.position(actuelle);
        if (position.isPresent()) {
            return territoires.commune(position.getAsInt()).nom();
        }
        var ecrite = lieu.fiche().texteOuVide(Champ.COMMUNE);
        return ecrite.isEmpty() ? "Commune inconnue" : ecrite;
    }

    private LieuDuGuide lieu(Lieu lieu, Map<String, Integer> numeros, Instant instant) {
        var fiche = lieu.fiche();
        var marques = Stream.concat(
                        fiche.valeurs(Champ.FRAIS_A_CHARGE).stream()
                                .map(v -> EcritureDesLignes.mot(Champ.FRAIS_A_CHARGE, v, false)),
                        fiche.valeurs(Champ.MODALITES_ACCES).stream()
                                .map(v -> EcritureDesLignes.mot(Champ.MODALITES_ACCES, v, false)))
                .toList();
        var numero = numeros.get(lieu.id());
        return new LieuDuGuide(
                numero == null ? "" : String.valueOf(numero),
                lieu.nom().isEmpty() ? "Lieu sans nom" : lieu.nom(),
                "lieu-" + lieu.id(),
                EcritureDesLignes.type(fiche),
                EcritureDesLignes.ou(fiche),
                Telephones.ecrire(fiche.texteOuVide(Champ.TELEPHONE)),
                horaires(fiche.texteOuVide(Champ.HORAIRES)),
                fiche.valeurs(Champ.SERVICES).stream()
                        .map(v -> EcritureDesLignes.mot(Champ.SERVICES, v, false))
                        .toList(),
                marques,
                lieu.passages().stream().map(this::arret).toList(),
                EcritureDesLignes.fraicheur(lieu, instant));
    }

    private ArretDuGuide arret(Passage passage) {
        var ou = Stream.of(passage.commune(), passage.nom(), passage.adresse())
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
        var quand = Stream.concat(horaires(passage.horaires()).stream(), Stream.of(passage.precisions()))
                .filter(t -> !t.isEmpty())
                .toList();
        return new ArretDuGuide(String.join(", ", ou), String.join("\u00a0; ", quand));
    }

    private List<String> horaires(String osm) {
        return horaires.lire(osm).map(h -> Semaine.de(h).lignes()).orElse(List.of());
    }

    private List<ServiceDuGuide> services(List<Lieu> lieux) {
        return Nomenclature.livree().termes(Champ.SERVICES).stream()
                .map(terme -> new ServiceDuGuide(
                        terme.simple(),
                        lieux.stream()
                                .filter(l -> l.fiche().contient(Champ.SERVICES, terme.valeur()))
                                .sorted(Comparator.comparing(
                                        l -> NomSimplifie.de(commune(l)).mots()))
                                .map(l -> new Renvoi(l.nom(), commune(l), "lieu-" + l.id()))
                                .toList()))
                .filter(service -> !service.renvois().isEmpty())
                .toList();
    }
}
