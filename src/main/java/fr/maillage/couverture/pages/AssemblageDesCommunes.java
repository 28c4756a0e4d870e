package fr.maillage.couverture.pages;

import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Couverture;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.Tri;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of all inhabited communes of a territory, with their times and needs. */
@Component("couvertureDesCommunes")
class AssemblageDesCommunes {
    private static final int LIGNES_PAR_PAGE = 50;
    private static final List<String> COLONNES = List.of("nom", "habitants", "minutes", "concernees", "besoin");
    private static final Tri ORDRE_HABITUEL = new Tri("besoin", true);

    private final Territoires territoires;
    private final TableauxDeCouverture tableaux;

    AssemblageDesCommunes(Territoires territoires, TableauxDeCouverture tableaux) {
        this.territoires = territoires;
        this.tableaux = tableaux;
    }

    /**
     * @param nom part of a name; null or blank for all
     * @param lecture name of a {@link Besoins.Case} in lower case; anything else for all
     * @param page from 1
     */
    record Filtre(
            @Nullable String nom,
            @Nullable String lecture,
            @Nullable String tri,
            int page) {
        String nomCherche() {
            return nom == null ? "" : nom.strip();
        }

        String lectureCherchee() {
            return Arrays.stream(Besoins.Case.values())
                    .map(AssemblageDesCommunes::cle)
                    .filter(cle -> cle.equals(lecture))
                    .findFirst()
                    .orElse("");
        }
    }

    private static String cle(Besoins.Case lecture) {
        return lecture.name().toLowerCase(Locale.ROOT);
    }

    private Comparator<Besoins.DeCommune> par(String colonne) {
        return switch (colonne) {
            case "nom" ->
                Comparator.comparing(c ->
                        NomSimplifie.de(territoires.commune(c.commune()).nom()).mots());
            case "habitants" -> Comparator.comparingInt(Besoins.DeCommune::habitants);
            case "minutes" -> Comparator.comparingDouble(Besoins.DeCommune::minutes);
            case "concernees" -> Comparator.comparingDouble(Besoins.DeCommune::concernees);
            default -> Comparator.comparingDouble(Besoins.DeCommune::nonCouvert);
        };
    }

    PageDesCommunes page(Couverture couverture, Demande demande, Filtre filtre) {
        var tri = Tri.lire(filtre.tri(), COLONNES, ORDRE_HABITUEL);
        var lesDeux = couverture.besoins(demande.perimetre(), demande.vue(), demande.servi());
        var besoins = lesDeux.valeur();
        var gardees = besoins.communes().stream()
                .filter(c -> garde(c, filtre))
                .sorted(ordre(par(tri.colonne()), tri))
                .toList();
        var parametres = parametres(demande, filtre);
        var pages = new Pagination(
                Math.min(filtre.page(), Math.max(1, (gardees.size() + LIGNES_PAR_PAGE - 1) / LIGNES_PAR_PAGE)),
                LIGNES_PAR_PAGE,
                gardees.size(),
                "?" + parametres + "tri=" + (tri.decroissant() ? "-" : "") + tri.colonne());
        var perimetre = demande.perimetre();
        var retour = new Lien("Accès aux lieux\u00a0: " + perimetre.nom(), demande.page());
        return new PageDesCommunes(
                EnTete.de("Durées et besoins des communes\u00a0: " + perimetre.nom(), Rubrique.TERRITOIRES)
                        .sous(
                                new Lien("Territoires", "/territoires"),
                                new Lien(perimetre.nom(), Perimetre.chemin(perimetre.niveau(), perimetre.code())),
                                new Lien("Accès aux lieux", demande.page())),
                Methode.modeles(lesDeux.modele(), lesDeux.autreModele()),
                caches(demande),
                filtre.nomCherche(),
                lectures(),
                filtre.lectureCherchee(),
                compte(gardees.size(), besoins.communes().size()),
                tri,
                parametres,
                gardees.stream()
                        .skip(pages.saut())
                        .limit(LIGNES_PAR_PAGE)
                        .map(c -> tableaux.ligne(couverture, c, demande))
                        .toList(),
                pages,
                retour);
    }

    /** Unknown figures go last, whatever the order. */
    private static Comparator<Besoins.DeCommune> ordre(Comparator<Besoins.DeCommune> ordre, Tri tri) {
        return Comparator.<Besoins.DeCommune, Boolean>comparing(c -> !c.connu())
                .thenComparing(tri.decroissant() ? ordre.reversed() : ordre);
    }

    private boolean garde(Besoins.DeCommune commune, Filtre filtre) {
        return (filtre.lectureCherchee().isEmpty() || filtre.lectureCherchee().equals(cle(commune.lecture())))
                && NomSimplifie.de(territoires.commune(commune.commune()).nom())
                        .contient(NomSimplifie.de(filtre.nomCherche()));
    }

    private static List<Option> lectures() {
        return Stream.concat(
                        Stream.of(new Option("", "Toutes")),
                        Arrays.stream(Besoins.Case.values()).map(c -> new Option(cle(c), c.libelle())))
                .toList();
    }

    private static List<Option> caches(Demande demande) {
        var vue = demande.vue();
        var caches = new ArrayList<Option>();
        caches.add(new Option("service", vue.service()));
        caches.add(new Option("modele", vue.modele()));
        caches.add(new Option("itinerance", vue.avecItinerance() ? "oui" : "non"));
        caches.add(new Option("indice", vue.indice()));
        caches.add(new Option("servi", Demande.minutes(demande.servi())));
        return caches;
    }

    private static String parametres(Demande demande, Filtre filtre) {
        return demande.parametres() + "&" + parametre("nom", filtre.nomCherche())
                + parametre("lecture", filtre.lectureCherchee());
    }

    private static String parametre(String nom, String valeur) {
        return valeur.isEmpty() ? "" : nom + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8) + "&";
    }

    private static String compte(int gardees, int toutes) {
        String debut = Formats.compte(gardees, "commune", "communes");
        return gardees == toutes ? debut : debut + " sur " + Formats.entier(toutes);
    }
}
