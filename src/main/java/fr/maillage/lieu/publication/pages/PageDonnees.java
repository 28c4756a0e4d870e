package fr.maillage.lieu.publication.pages;

import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.publication.garde.Publication;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Rubrique;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * « Données ouvertes et API ».
 *
 * @param lieux places of open data
 * @param ecartes places visible on the site that open data leave out
 * @param derniere last accepted publication, null before the first one
 * @param producteur name of the body that runs the site; empty when the settings do not say
 * @param api full address of the list of places
 * @param adresse full address of this page, to be cited
 */
public record PageDonnees(
        int lieux,
        int sansPosition,
        int ecartes,
        Map<Fraicheur, Integer> fraicheurs,
        @Nullable Publication derniere,
        List<Telechargement> fichiers,
        String producteur,
        LocalDate jour,
        String api,
        String adresse) {
    public PageDonnees {
        fraicheurs = Map.copyOf(fraicheurs);
        fichiers = List.copyOf(fichiers);
    }

    /** @param precision format and weight */
    public record Telechargement(String libelle, String adresse, String precision) {}

    public EnTete enTete() {
        return EnTete.de("Données ouvertes et API", Rubrique.LIEUX)
                .sous(new fr.maillage.presentation.Lien("Trouver un lieu", "/lieux"))
                .avecDescription(
                        "Les lieux d’inclusion numérique en fichiers et par une API sans clé, au schéma national.");
    }

    public List<Fraicheur> ordreDesFraicheurs() {
        return List.of(Fraicheur.values());
    }

    public int compte(Fraicheur fraicheur) {
        return fraicheurs.getOrDefault(fraicheur, 0);
    }

    public String resumeDuFichier() {
        return derniere == null
                ? ""
                : Formats.compte(derniere.volume(), "lieu", "lieux") + ", CSV, " + Poids.de(derniere.taille());
    }

    public String dateDuFichier() {
        return derniere == null
                ? ""
                : Formats.date(derniere.le().atZone(ZoneId.of("Europe/Paris")).toLocalDate());
    }

    /** How to cite the data. */
    public String citation() {
        var qui = producteur.isEmpty() ? "" : producteur + ", ";
        return qui + "Lieux d’inclusion numérique, " + Formats.date(jour) + ", Licence Ouverte 2.0, " + adresse;
    }

    public List<Exemple> exemples() {
        return List.of(
                new Exemple(
                        "Les lieux d’un département qui aident aux démarches",
                        "?departement=55&services=cs.{\"Aide aux démarches administratives\"}"),
                new Exemple(
                        "Les lieux à moins de 20 km d’un point, du plus proche au plus lointain",
                        "?pres_de=49.16,5.38,20"),
                new Exemple(
                        "Le nom et le téléphone de chaque lieu gratuit",
                        "?select=nom,commune,telephone&frais_a_charge=cs.{Gratuit}"),
                new Exemple(
                        "Les lieux sans horaires, les plus récents d’abord", "?horaires=is.null&order=date_maj.desc"),
                new Exemple("Deux conditions dont l’une suffit", "?or=(code_insee.like.55*,code_insee.like.54*)"));
    }

    /** @param requete what comes after the address of the list */
    public record Exemple(String libelle, String requete) {
        /** Encoded for a link; readable signs stay. */
        public String adresse() {
            return "/api/v1/lieux"
                    + requete.replace("\"", "%22")
                            .replace("{", "%7B")
                            .replace("}", "%7D")
                            .replace(" ", "%20")
                            .replace("é", "%C3%A9");
        }
    }
}
