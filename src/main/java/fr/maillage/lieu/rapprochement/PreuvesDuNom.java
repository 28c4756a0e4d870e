package fr.maillage.lieu.rapprochement;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence from the words of the names. */
final class PreuvesDuNom {
    private static final double PRESQUE = 0.85;
    private static final double PROCHES = 0.5;
    private static final int SIGLE = 4;

    private final Bareme bareme;

    PreuvesDuNom(Bareme bareme) {
        this.bareme = bareme;
    }

    void peser(Traits a, Traits b, LienDesCommunes communes, Collecte collecte) {
        if (!a.nomme() || !b.nomme()) {
            return;
        }
        boolean memesMots = a.motsDeCommune().equals(b.motsDeCommune());
        List<String> coeurA = memesMots ? a.coeur() : sans(a.coeur(), b.motsDeCommune());
        List<String> coeurB = memesMots ? b.coeur() : sans(b.coeur(), a.motsDeCommune());
        if (!coeurA.isEmpty() && !coeurB.isEmpty()) {
            double ressemblance = Math.max(
                    Ressemblance.listes(coeurA, coeurB),
                    Math.max(sigle(coeurA, b.initiales()), sigle(coeurB, a.initiales())));
            collecte.ajouter(
                    ressemblance >= 1
                            ? Motif.NOMS_IDENTIQUES
                            : ressemblance >= PRESQUE
                                    ? Motif.NOMS_PRESQUE_IDENTIQUES
                                    : ressemblance >= PROCHES ? Motif.NOMS_PROCHES : Motif.NOMS_DIFFERENTS,
                    bareme.nom().courbe().en(ressemblance),
                    ressemblance >= 1 ? "" : Nombres.ressemblance(ressemblance));
        } else if (coeurA.isEmpty() && coeurB.isEmpty()) {
            generiques(a, b, communes, collecte);
        } else {
            unSeulGenerique(a, b, collecte);
        }
        if (!a.numeros().isEmpty() && !b.numeros().isEmpty() && Collections.disjoint(a.numeros(), b.numeros())) {
            collecte.retenir(
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

    /** « MIETE » and « Maison de l’Initiative, de l’Engagement, du Troc et de l’Échange ». */
    private static double sigle(List<String> coeur, String initiales) {
        boolean sigle = coeur.size() == 1 && coeur.getFirst().length() >= SIGLE && initiales.length() >= SIGLE;
        return sigle && Ressemblance.mots(coeur.getFirst(), initiales) >= PRESQUE ? PRESQUE : 0;
    }

    /** A town hall, a library… against a name that tells no nature: it may be anything in the same house. */
    private static boolean institution(Traits a, Traits b) {
        return a.natures().isEmpty() != b.natures().isEmpty() && (propre(a.natures()) || propre(b.natures()));
    }

    private static boolean propre(Set<Nature> natures) {
        return natures.stream().anyMatch(Nature::propre) && natures.stream().noneMatch(Nature::label);
    }

    private void unSeulGenerique(Traits a, Traits b, Collecte collecte) {
        if (institution(a, b)) {
            collecte.retenir(Motif.NOM_ET_INSTITUTION, bareme.nom().nomEtInstitution(), "");
        } else {
            collecte.ajouter(Motif.UN_NOM_GENERIQUE, bareme.nom().unSeulGenerique());
        }
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
                    communes.stream().map(Nature::libelle).sorted().collect(Collectors.joining(", ")));
        } else if (institution(a, b)) {
            unSeulGenerique(a, b, collecte);
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
