package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.moderation.ActionGroupee;
import fr.maillage.lieu.moderation.Avertissements;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Tri;
import fr.maillage.presentation.formulaire.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue of places: what waits first, filters in the address. */
@Controller
class FileController {
    private static final Tri TRI = new Tri("modifie", true);
    private static final String ADRESSE = "/gestion/lieux?";

    private final Droits droits;
    private final FileDesLieux file;
    private final OptionsDeFiltre options;

    FileController(Droits droits, FileDesLieux file, OptionsDeFiltre options) {
        this.droits = droits;
        this.file = file;
        this.options = options;
    }

    @GetMapping("/gestion/lieux")
    ModelAndView file(
            @RequestParam Map<String, String> parametres,
            @RequestParam @Nullable String tri,
            @RequestParam(defaultValue = "1") String page) {
        var compte = droits.exiger(Role.PARTENAIRE);
        var ressort = droits.ressort(compte);
        var filtre = Filtre.lire(parametres);
        var trouves = file.chercher(ressort, filtre);
        var ordre = Tri.lire(tri, FileDesLieux.colonnes(), TRI);
        int total = trouves.lieux().size();
        int numero = Pagination.bornee(entier(page), total);
        var montres =
                Pagination.tranche(FileDesLieux.trier(trouves.lieux(), ordre.colonne(), ordre.decroissant()), numero);
        var adresse = ADRESSE
                + filtre.requete()
                + (tri == null ? "" : "tri=" + (ordre.decroissant() ? "-" : "") + ordre.colonne() + "&");
        return new ModelAndView(
                "lieu/moderation/file",
                "page",
                new FilePage(
                        EnTeteDeGestion.de(compte.role() == Role.PARTENAIRE ? "Mes lieux" : "Lieux"),
                        filtre,
                        !filtre.avecEtat("").equals(Filtre.TOUT),
                        onglets(filtre, trouves.parEtat()),
                        options.territoires(ressort, filtre.territoire()),
                        options.sources(ressort),
                        Arrays.stream(Fraicheur.values())
                                .map(f -> new Option(Filtre.cle(f), f.libelle()))
                                .toList(),
                        Arrays.stream(Filtre.Nature.values())
                                .map(n -> new Option(n.cle(), n.libelle()))
                                .toList(),
                        actions(compte),
                        montres.stream().map(this::ligne).toList(),
                        ordre,
                        Formats.compte(total, "lieu", "lieux"),
                        Pagination.numeros(numero, total, adresse)));
    }

    private static int entier(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    private static List<Option> actions(Compte compte) {
        return compte.role().auMoins(Role.CHARGE_DE_MISSION)
                ? Arrays.stream(ActionGroupee.values())
                        .map(a -> new Option(a.cle(), a.libelle()))
                        .toList()
                : List.of();
    }

    private static List<FilePage.Onglet> onglets(Filtre filtre, Map<Etat, Integer> parEtat) {
        var onglets = new ArrayList<FilePage.Onglet>();
        int sansArchives = parEtat.entrySet().stream()
                .filter(e -> e.getKey() != Etat.ARCHIVE)
                .mapToInt(Map.Entry::getValue)
                .sum();
        onglets.add(onglet(filtre, "", "Tous sauf archivés", sansArchives));
        for (var etat : List.of(Etat.DECLARE, Etat.A_REVOIR, Etat.PUBLIE, Etat.FERME, Etat.ARCHIVE)) {
            onglets.add(onglet(filtre, etat.cle(), pluriel(etat), parEtat.getOrDefault(etat, 0)));
        }
        return onglets;
    }

    private static String pluriel(Etat etat) {
        return etat == Etat.A_REVOIR ? etat.libelle() : etat.libelle() + "s";
    }

    private static FilePage.Onglet onglet(Filtre filtre, String cle, String libelle, int compte) {
        var adresse = ADRESSE + filtre.avecEtat(cle).requete();
        return new FilePage.Onglet(
                libelle + " (" + Formats.entier(compte) + ")",
                adresse.substring(0, adresse.length() - 1),
                filtre.etatVoulu().map(Etat::cle).orElse("").equals(cle));
    }

    private FilePage.Ligne ligne(Lieu lieu) {
        var fraicheur = file.fraicheur(lieu);
        return new FilePage.Ligne(
                lieu.id(),
                lieu.version(),
                lieu.nom().isEmpty() ? "Lieu sans nom" : lieu.nom(),
                lieu.fiche().texteOuVide(Champ.COMMUNE),
                lieu.etat().libelle(),
                lieu.etat().cle(),
                fraicheur.libelle(),
                Filtre.cle(fraicheur),
                lieu.majLe() == null ? "date inconnue" : Formats.date(lieu.majLe()),
                lieu.source(),
                Avertissements.de(lieu, file.aujourdhui()));
    }
}
