package fr.maillage.lieu.rapprochement;

/** Whether two records say that they are in one commune. */
enum LienDesCommunes {
    MEME,
    /** One code in force under two names (a former commune, or a wrong code), or nothing to tell. */
    PEUT_ETRE,
    AUTRE;

    private static final double MEME_NOM = 0.8 - 1e-9;

    static LienDesCommunes de(Traits a, Traits b) {
        if (!a.commune().isEmpty() && a.commune().equals(b.commune()) && a.nomDeCommune() == b.nomDeCommune()) {
            return MEME;
        }
        boolean nomsConnus = !a.nomDeCommune().vide() && !b.nomDeCommune().vide();
        boolean memeNom = nomsConnus && memeNom(a.nomDeCommune(), b.nomDeCommune());
        String postalA = a.empreinte().codePostal();
        String postalB = b.empreinte().codePostal();
        boolean postauxConnus = !postalA.isEmpty() && !postalB.isEmpty();
        if (!a.commune().isEmpty() && !b.commune().isEmpty()) {
            if (a.commune().equals(b.commune())) {
                return memeNom || !nomsConnus ? MEME : PEUT_ETRE;
            }
            return memeNom && postauxConnus && postalA.equals(postalB) ? MEME : AUTRE;
        }
        if (!nomsConnus) {
            return postauxConnus && !postalA.equals(postalB) ? AUTRE : PEUT_ETRE;
        }
        boolean memeDepartement = !postauxConnus || postalA.regionMatches(0, postalB, 0, 2);
        return memeNom && memeDepartement ? MEME : AUTRE;
    }

    private static boolean memeNom(Termes a, Termes b) {
        return a.memesMots(b) || Ressemblance.inclusion(a, b) >= MEME_NOM;
    }
}
