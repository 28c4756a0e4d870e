package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Contenu;

/** Any file that may hold a roadmap, read as what it proposes. */
public final class Reception {
    private Reception() {}

    /**
     * @param nom of the file, as sent; tells nothing but the name of its only table
     * @param actuel the roadmap as it is: what the file leaves out stays so
     * @throws FichierRefuse when nothing can be read of it
     */
    public static Lecture lire(String nom, byte[] octets, Contenu actuel, Annuaire annuaire) {
        return switch (LectureDeFichier.lire(nom, octets)) {
            case LectureDeFichier.Depot.EnJson(var texte) -> FichierJson.lire(texte);
            case LectureDeFichier.Depot.Tables(var format, var feuillets) ->
                LectureDesTables.lire(
                                format.equals("CSV") ? "CSV complet" : "Classeur complet",
                                feuillets,
                                actuel,
                                annuaire::structure)
                        .orElseGet(() -> LectureDePlan.lire(feuillets, actuel, annuaire));
        };
    }
}
