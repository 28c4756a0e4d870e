package fr.maillage.lieu.pages;

import fr.maillage.lieu.Demonstration;
import fr.maillage.lieu.ExportsProposes;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Filtres.Ordre;
import fr.maillage.lieu.LectureDeFiltres;
import fr.maillage.lieu.RechercheDeLieux;
import fr.maillage.lieu.RechercheDeLieux.Depart;
import fr.maillage.lieu.RechercheDeLieux.Resultat;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.Perimetre;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of the list together. */
@Component
class AssemblageDeLieux {
    private final RechercheDeLieux recherche;
    private final EcritureDesLignes lignes;
    private final CarteDeLieux carte;
    private final CarteDeFrance france;
    private final TerritoireDAccueil chezNous;
    private final ChoixDeTerritoires choix;
    private final ObjectProvider<ExportsProposes> exports;
    private final Demonstration demonstration;
    private final LecturePublique publique;

    AssemblageDeLieux(
            RechercheDeLieux recherche,
            EcritureDesLignes lignes,
            CarteDeLieux carte,
            CarteDeFrance france,
            TerritoireDAccueil chezNous,
            ChoixDeTerritoires choix,
            ObjectProvider<ExportsProposes> exports,
            Demonstration demonstration,
            LecturePublique publique) {
        this.recherche = recherche;
        this.lignes = lignes;
        this.carte = carte;
        this.france = france;
        this.chezNous = chezNous;
        this.choix = choix;
        this.exports = exports;
        this.demonstration = demonstration;
        this.publique = publique;
    }

    PageLieux page(LectureDeFiltres lecture, boolean pro, Instant instant) {
        var demandes = chezNous.parDefaut(lecture.filtres());
        var resultat = recherche.chercher(demandes, instant);
        int pages = Pagination.pages(resultat.nombre(), PageLieux.PAR_PAGE);
        var filtres = demandes.alaPage(Math.min(demandes.page(), pages));
        var deLaPage = resultat.trouves().stream()
                .skip((filtres.page() - 1L) * PageLieux.PAR_PAGE)
                .limit(PageLieux.PAR_PAGE)
                .map(t -> lignes.ligne(t, pro, instant))
                .toList();
        var dessin = resultat.trouves().isEmpty() ? Optional.<CarteSvg>empty() : carte.dessiner(resultat, filtres, pro);
        boolean partout = resultat.depart().isEmpty() && resultat.perimetre().isEmpty();
        var sansPage = filtres.alaPage(1);
        return new PageLieux(
                enTete(),
                FormulaireDeLieux.de(
                        filtres, pro, pro ? choix.options(filtres.territoire()) : List.of(), chezNous.territoire()),
                compte(resultat, filtres),
                precisions(resultat, filtres),
                avertissements(lecture, resultat),
                Retraits.de(sansPage, resultat.perimetre().map(Perimetre::nom).orElse(null), pro),
                tris(sansPage, resultat, pro),
                deLaPage,
                Pagination.numeros(filtres.page(), pages, n -> Adresses.liste(filtres.alaPage(n), pro) + "#liste"),
                dessin,
                Adresses.avec("/lieux/reperes", sansPage, pro ? "vue=pro" : ""),
                partout ? france.outreMer(resultat, sansPage, pro) : List.of(),
                resultat.trouves().isEmpty() ? Optional.of(vide(resultat, sansPage, pro, instant)) : Optional.empty(),
                autreVue(sansPage, pro),
                new Lien("Mettre cette carte sur votre site", Adresses.avec("/lieux/integrer", sansPage, "")),
                new Lien("Guide à imprimer", Adresses.avec("/lieux/guide.pdf", sansPage, "")),
                exports.stream().flatMap(e -> e.de(sansPage).stream()).toList());
    }

    private FormulaireDeLieux formulaire(Filtres filtres, boolean pro) {
        var territoires = pro ? choix.options(filtres.territoire()) : List.<Option>of();
        return FormulaireDeLieux.de(filtres, pro, territoires, chezNous.territoire());
    }

    private static EnTete enTete() {
        return EnTete.de("Trouver un lieu", Rubrique.LIEUX)
                .avecDescription(
                        "Les lieux où se faire aider pour ses démarches en ligne, apprendre, utiliser un ordinateur.")
                .avecZoom()
                .avecStyle("lieux.css")
                .avecModule("lieux.js");
    }

    private static Lien autreVue(Filtres filtres, boolean pro) {
        return pro
                ? new Lien("Revenir à la recherche en mots simples", Adresses.liste(filtres, false))
                : new Lien("Vous orientez une personne\u00a0? Tous les critères", Adresses.liste(filtres, true));
    }

    private static String compte(Resultat resultat, Filtres filtres) {
        var lieux = Formats.compte(resultat.nombre(), "lieu", "lieux");
        var depart = resultat.depart();
        if (depart.isPresent()) {
            var autour = filtres.rayon() == null
                    ? " autour de "
                    : " à moins de " + Formats.avecUnite(filtres.rayon(), 0, "km") + " de ";
            return lieux + autour + depart.get().libelle();
        }
        return lieux + resultat.perimetre().map(p -> "\u00a0· " + p.nom()).orElse("\u00a0· toute la France");
    }

    private static List<String> precisions(Resultat resultat, Filtres filtres) {
        var phrases = new ArrayList<String>();
        if (resultat.depart().isPresent()) {
            phrases.addAll(resultat.avertissements());
        }
        resultat.depart()
                .ifPresent(d -> phrases.add(
                        d.genre() == Depart.Genre.COMMUNE
                                ? "Distances à vol d’oiseau depuis le centre de " + d.libelle() + "."
                                : "Distances à vol d’oiseau."));
        if (resultat.aGeocoder() > 0) {
            phrases.add(Formats.compte(resultat.aGeocoder(), "lieu n’est pas", "lieux ne sont pas")
                    + " encore sur la carte\u00a0: leur adresse doit être précisée.");
        }
        if (filtres.ouvert() != null && resultat.horairesIncertains() > 0) {
            phrases.add(Formats.compte(resultat.horairesIncertains(), "autre lieu n’a", "autres lieux n’ont")
                    + " pas d’horaires sûrs\u00a0: appelez pour savoir.");
        }
        return phrases;
    }

    private List<String> avertissements(LectureDeFiltres lecture, Resultat resultat) {
        var phrases = new ArrayList<String>();
        publique.avis().ifPresent(phrases::add);
        if (demonstration.presente()) {
            phrases.add(Demonstration.AVIS);
        }
        if (resultat.depart().isEmpty()) {
            phrases.addAll(resultat.avertissements());
        }
        if (!lecture.ecartes().isEmpty()) {
            phrases.add(
                    "Nous n’avons pas compris une partie de l’adresse de cette page, et ne l’avons pas prise en compte\u00a0: "
                            + String.join(
                                    ", ",
                                    lecture.ecartes().stream()
                                            .limit(10)
                                            .map(e -> e.parametre() + "\u00a0= «\u00a0" + e.valeur() + "\u00a0»")
                                            .toList())
                            + ".");
        }
        return phrases;
    }

    private static List<Lien> tris(Filtres filtres, Resultat resultat, boolean pro) {
        if (resultat.nombre() < 2) {
            return List.of();
        }
        boolean depart = resultat.depart().isPresent();
        var courant = filtres.ordre() == null ? (depart ? Ordre.DISTANCE : Ordre.NOM) : filtres.ordre();
        var liens = new ArrayList<Lien>();
        for (var ordre : Ordre.values()) {
            if (ordre != Ordre.DISTANCE || depart) {
                var libelle = switch (ordre) {
                    case DISTANCE -> "du plus proche au plus loin";
                    case NOM -> "par nom";
                    case FRAICHEUR -> "du plus récent au plus ancien";
                };
                liens.add(new Lien(
                        libelle, ordre == courant ? "" : Adresses.liste(filtres.avecOrdre(ordre), pro) + "#liste"));
            }
        }
        return liens;
    }

    private PageLieux.Vide vide(Resultat resultat, Filtres filtres, boolean pro, Instant instant) {
        var conseils = new ArrayList<Lien>();
        var proche = resultat.plusProche();
        String phrase = "Aucun lieu ne répond à tous ces critères.";
        if (proche.isPresent() && filtres.rayon() != null) {
            double km = proche.get().distance().orElse(0);
            phrase = "Aucun lieu à moins de " + Formats.avecUnite(filtres.rayon(), 0, "km") + ". Le plus proche est à "
                    + Formats.avecUnite(km, km < 10 ? 1 : 0, "km") + ".";
            FormulaireDeLieux.RAYONS.stream()
                    .filter(r -> r >= km)
                    .findFirst()
                    .ifPresent(r -> conseils.add(new Lien(
                            "Chercher à " + Formats.avecUnite(r, 0, "km") + " à la ronde",
                            Adresses.liste(filtres.avecRayon(r), pro))));
        }
        if (filtres.ouvert() != null) {
            conseils.add(new Lien(
                    "Voir aussi les lieux fermés en ce moment", Adresses.liste(filtres.avecOuvert(null), pro)));
        }
        if (filtres.territoire() != null && filtres.territoire().genre() != Filtres.Territoire.Genre.FRANCE) {
            conseils.add(new Lien(
                    "Chercher dans toute la France", Adresses.liste(filtres.dans(Filtres.Territoire.FRANCE), pro)));
        }
        return new PageLieux.Vide(phrase, proche.map(t -> lignes.ligne(t, pro, instant)), conseils);
    }
}
