package fr.maillage.lieu.recensement;

/**
 * What became of the rows of a census. Always exact: no row is left out, none is counted twice.
 *
 * @param lignes rows of the file, refused ones included
 * @param importees new places, published
 * @param fusionnees joined to a place already known, or to another row of the same place
 * @param inchangees among {@code fusionnees}, those that brought nothing new
 * @param aRevoir new places that a person must look at
 * @param rejetees refused, each with its reason
 */
public record Bilan(int lignes, int importees, int fusionnees, int inchangees, int aRevoir, int rejetees) {
    public static final Bilan VIDE = new Bilan(0, 0, 0, 0, 0, 0);

    public Bilan {
        if (lignes != importees + fusionnees + aRevoir + rejetees || inchangees > fusionnees) {
            throw new IllegalArgumentException("balance: " + lignes + " != " + importees + " + " + fusionnees + " + "
                    + aRevoir + " + " + rejetees);
        }
    }

    public Bilan plus(Issue issue) {
        return new Bilan(
                lignes + 1,
                importees + (issue == Issue.IMPORTEE ? 1 : 0),
                fusionnees + (issue == Issue.FUSIONNEE || issue == Issue.INCHANGEE ? 1 : 0),
                inchangees + (issue == Issue.INCHANGEE ? 1 : 0),
                aRevoir + (issue == Issue.A_REVOIR ? 1 : 0),
                rejetees + (issue == Issue.REJETEE ? 1 : 0));
    }

    /** For people and for programs: {@code lignes=12 importees=1 fusionnees=11 inchangees=0 a_revoir=0 rejetees=0}. */
    public String ligne() {
        return "lignes=" + lignes + " importees=" + importees + " fusionnees=" + fusionnees + " inchangees="
                + inchangees + " a_revoir=" + aRevoir + " rejetees=" + rejetees;
    }
}
