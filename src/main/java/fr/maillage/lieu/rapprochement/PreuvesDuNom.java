package fr.maillage.lieu.rapprochement;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Evidence from the words of the names. */
final class PreuvesDuNom {
    private static final double PRESQUE = 0.85;
    private static final double PROCHES = 0.5;

    private final Bareme bareme;

    PreuvesDuNom(Bareme bareme) {
        this.bareme = bareme;
    }

    void peser(Traits a, Traits b, LienDesCommunes communes, Collecte collecte) {
        if (!a.nomme() || !b.nomme()) {
            return;
        }
        List<String> coeurA = sans(a.coeur(), b.motsDeCommune());
        List<String> coeurB = sans(b.coeur(), a.motsDeCommune());
        if (!coeurA.isEmpty() && !coeurB.isEmpty()) {
            double ressemblance = Ressemblance.listes(coeurA, coeurB);
            collecte.ajouter(
                    ressemblance >= 1
                            ? Motif.NOMS_IDENTIQUES
                            : ressemblance >= PRESQUE
                                    ? Motif.NOMS_PRESQUE_IDENTIQUES
                                    : ressemblance >= PROCHES ? Motif.NOMS_PROCHES : Motif.NOMS_DIFFERENTS,
                    bareme.nom().courbe().en(ressemblance),
                    ressemblance >= 1 ? "" : String.format(Locale.FRENCH, "%.2f", ressemblance));
        } else if (coeurA.isEmpty() && coeurB.isEmpty()) {
            generiques(a, b, communes, collecte);
        } else {
            boolean institution = coeurA.isEmpty() ? institution(a, b) : institution(b, a);
            if (institution) {
                collecte.retenir(Motif.NOM_ET_INSTITUTION, bareme.nom().nomEtInstitution(), "");
            } else {
                collecte.ajouter(Motif.UN_NOM_GENERIQUE, bareme.nom().unSeulGenerique());
            }
        }
        if (!a.numeros().isEmpty() && !b.numeros().isEmpty() && Collections.disjoint(a.numeros(), b.numeros())) {
            collecte.ajouter(
                    Motif.NUMEROS_DIFFERENTS,
                    bareme.nom().numerosDifferents(),
                    String.join(", ", a.numeros()) + " et " + String.join(", ", b.numeros()));
        }
        if (a.annexe() != b.annexe()) {
            boolean ici = a.annexe() ? a.annexeDeSaCommune() : b.annexeDeSaCommune();
            collecte.ajouter(
                    Motif.ANNEXE,
                    ici ? bareme.nom().annexeDeLaCommune() : bareme.nom().annexe());
        }
    }

    /** A town hall, a library… named after its commune, against a name without a nature. */
    private static boolean institution(Traits generique, Traits nomme) {
        return nomme.natures().isEmpty() && generique.natures().stream().anyMatch(Nature::propre);
    }

    private void generiques(Traits a, Traits b, LienDesCommunes lien, Collecte collecte) {
        if (lien != LienDesCommunes.MEME) {
            if (lien == LienDesCommunes.AUTRE) {
                collecte.ajouter(Motif.NOMS_DE_COMMUNES, bareme.nom().communesDifferentes());
            }
            return;
        }
        var communes = a.natures().stream().filter(b.natures()::contains).toList();
        if (!communes.isEmpty()) {
            double poids = communes.stream().mapToDouble(Nature::poids).max().orElse(0);
            collecte.ajouter(
                    Motif.NOMS_GENERIQUES,
                    bareme.nom().generiques() + poids,
                    communes.getFirst().libelle());
        } else if (a.naturesDuNom().isEmpty() || b.naturesDuNom().isEmpty()) {
            collecte.ajouter(Motif.NOM_DE_COMMUNE, bareme.nom().generiqueSeul());
        }
    }

    private static List<String> sans(List<String> mots, Set<String> retires) {
        return mots.stream().anyMatch(retires::contains)
                ? mots.stream().filter(mot -> !retires.contains(mot)).toList()
                : mots;
    }
}
