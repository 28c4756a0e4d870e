package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Classe;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.TableIndice;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.Tri;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Perimetre;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of all communes of a territory. */
@Component
class AssemblageDesCommunes {
    private static final int LIGNES_PAR_PAGE = 50;

    /** In the place of a class: the communes without score. */
    private static final String SANS_SCORE = "sans-score";

    private final Indices indices;

    AssemblageDesCommunes(Indices indices) {
        this.indices = indices;
    }

    /**
     * @param nom part of a name; null or blank for all
     * @param classe identifier of a class, or « sans-score »; null or blank for all
     * @param page from 1; past the end is the last one
     */
    record Filtre(@Nullable String nom, @Nullable String classe, int page) {
        String nomCherche() {
            return nom == null ? "" : nom.strip();
        }

        String classeCherchee() {
            return classe == null ? "" : classe.strip();
        }
    }

    CommunesPage page(IndiceDeFrance indice, Perimetre territoire, Tri tri, Filtre filtre) {
        var adresses = Adresses.de(indices, indice.modele());
        var toutes = TableIndice.de(indice, territoire, Niveau.COMMUNE);
        var gardees =
                toutes.lignes().stream().filter(ligne -> garde(ligne, filtre)).toList();
        int pages = Math.max(1, (gardees.size() + LIGNES_PAR_PAGE - 1) / LIGNES_PAR_PAGE);
        int page = Math.min(filtre.page(), pages);
        var tableEntiere = TablesDeScores.table(
                "Communes\u00a0: " + territoire.nom(),
                new TableIndice(indice.modele(), Niveau.COMMUNE, gardees),
                tri,
                adresses);
        String parametres = adresses.parametres() + parametres(filtre);
        var table = new TableDeScores(
                tableEntiere.titre(),
                tableEntiere.axes(),
                tri,
                parametres,
                tableEntiere.lignes().stream()
                        .skip((page - 1L) * LIGNES_PAR_PAGE)
                        .limit(LIGNES_PAR_PAGE)
                        .toList());
        var parent = new Lien(territoire.nom(), adresses.avec(territoire.chemin()));
        return new CommunesPage(
                EnTete.de("Les communes\u00a0: " + territoire.nom(), Rubrique.TERRITOIRES)
                        .sous(new Lien("Territoires", adresses.avec("/territoires")), parent),
                parent,
                compte(gardees.size(), toutes.lignes().size()),
                filtre.nomCherche(),
                filtre.classeCherchee(),
                indice.modele().classes(),
                adresses.suffixe().isEmpty() ? "" : indice.modele().id(),
                table,
                pages(
                        pages,
                        page,
                        "?" + parametres + "tri=" + (tri.decroissant() ? "-" : "") + tri.colonne() + "&page="),
                gardees.size() < toutes.lignes().size()
                        ? new Lien("Voir toutes les communes", adresses.avec(territoire.chemin() + "/communes"))
                        : null);
    }

    private static boolean garde(TableIndice.Ligne ligne, Filtre filtre) {
        String classe = filtre.classeCherchee();
        String sienne = ligne.classe().map(Classe::id).orElse(SANS_SCORE);
        return (classe.isEmpty() || classe.equals(sienne))
                && NomSimplifie.de(ligne.nom()).contient(NomSimplifie.de(filtre.nomCherche()));
    }

    private static String parametres(Filtre filtre) {
        return parametre("nom", filtre.nomCherche()) + parametre("classe", filtre.classeCherchee());
    }

    private static String parametre(String nom, String valeur) {
        return valeur.isEmpty() ? "" : nom + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8) + "&";
    }

    private static String compte(int gardees, int toutes) {
        String debut = Formats.compte(gardees, "commune", "communes");
        return gardees == toutes ? debut : debut + " sur " + Formats.entier(toutes);
    }

    private static List<CommunesPage.NumeroDePage> pages(int nombre, int courante, String base) {
        return nombre == 1
                ? List.of()
                : IntStream.rangeClosed(1, nombre)
                        .mapToObj(n -> new CommunesPage.NumeroDePage(Integer.toString(n), base + n, n == courante))
                        .toList();
    }
}
