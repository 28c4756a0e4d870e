package fr.maillage.lieu.rapprochement;

import java.util.Collections;
import java.util.List;
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
        boolean memesMots = a.nomDeCommune().memesMots(b.nomDeCommune());
        Termes coeurA = memesMots ? a.coeur() : a.coeur().sans(b.nomDeCommune());
        Termes coeurB = memesMots ? b.coeur() : b.coeur().sans(a.nomDeCommune());
        if (!coeurA.vide() && !coeurB.vide()) {
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
                    () -> ressemblance >= 1 ? "" : Nombres.ressemblance(ressemblance));
        } else if (coeurA.vide() && coeurB.vide()) {
            generiques(a, b, communes, collecte);
        } else {
            unSeulGenerique(a, b, collecte);
        }
        if (!a.numeros().isEmpty() && !b.numeros().isEmpty() && Collections.disjoint(a.numeros(), b.numeros())) {
            collecte.retenir(
                    Motif.NUMEROS_DIFFERENTS,
                    bareme.nom().numerosDifferents(),
                    () -> String.join(", ", a.numeros()) + " et " + String.join(", ", b.numeros()));
        }
        if (a.annexe() != b.annexe()) {
            boolean ici = a.annexe() ? a.annexeDeSaCommune() : b.annexeDeSaCommune();
            collecte.ajouter(
                    Motif.ANNEXE,
                    ici ? bareme.nom().annexeDeLaCommune() : bareme.nom().annexe());
        }
    }

    /** « MIETE » and « Maison de l’Initiative, de l’Engagement, du Troc et de l’Échange ». */
    private static double sigle(Termes coeur, String initiales) {
        boolean sigle = coeur.taille() == 1 && coeur.longueur() >= SIGLE && initiales.length() >= SIGLE;
        return sigle && Ressemblance.mots(coeur.mot(0), initiales) >= PRESQUE ? PRESQUE : 0;
    }

    /** A town hall, a library… against a name that tells no nature: it may be anything in the same house. */
    private static boolean institution(Traits a, Traits b) {
        return a.natures().vide() != b.natures().vide()
                && (a.natures().institution() || b.natures().institution());
    }

    private void unSeulGenerique(Traits a, Traits b, Collecte collecte) {
        if (institution(a, b)) {
            collecte.retenir(Motif.NOM_ET_INSTITUTION, bareme.nom().nomEtInstitution(), () -> "");
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
        if (a.natures().enCommun(b.natures())) {
            List<Nature> communes =
                    a.natures().liste().stream().filter(b.natures()::contient).toList();
            double poids = communes.stream().mapToDouble(Nature::poids).max().orElse(0);
            collecte.ajouter(
                    Motif.NOMS_GENERIQUES,
                    bareme.nom().generiques() + poids,
                    () -> communes.stream().map(Nature::libelle).sorted().collect(Collectors.joining(", ")));
        } else if (institution(a, b)) {
            unSeulGenerique(a, b, collecte);
        } else if (a.naturesDuNom().vide() || b.naturesDuNom().vide()) {
            collecte.ajouter(Motif.NOM_DE_COMMUNE, bareme.nom().generiqueSeul());
        }
    }
}
