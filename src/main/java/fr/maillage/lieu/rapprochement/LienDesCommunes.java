package fr.maillage.lieu.rapprochement;

import java.util.List;
import java.util.Set;

/** Whether two records say that they are in one commune. */
enum LienDesCommunes {
    MEME,
    /** One code in force under two names (a former commune, or a wrong code), or nothing to tell. */
    PEUT_ETRE,
    AUTRE;

    private static final double MEME_NOM = 0.8 - 1e-9;

    static LienDesCommunes de(Traits a, Traits b) {
        boolean nomsConnus = !a.motsDeCommune().isEmpty() && !b.motsDeCommune().isEmpty();
        boolean memeNom = nomsConnus && memeNom(a.motsDeCommune(), b.motsDeCommune());
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

    private static boolean memeNom(Set<String> a, Set<String> b) {
        return a.equals(b) || Ressemblance.inclusion(List.copyOf(a), List.copyOf(b)) >= MEME_NOM;
    }
}
