package fr.maillage.lieu.rapprochement;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence from the words of the names, their nature and the place's moving. */
final class PreuvesDuNom {
    private static final double PRESQUE = 0.85;
    private static final double PROCHES = 0.5;

    private final Bareme bareme;

    PreuvesDuNom(Bareme bareme) {
        this.bareme = bareme;
    }

    void peser(Traits a, Traits b, Collecte collecte) {
        if (a.nomme() && b.nomme()) {
            mots(a, b, collecte);
        }
        natures(a, b, collecte);
        mobilite(a, b, collecte);
    }

    private void mots(Traits a, Traits b, Collecte collecte) {
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
            generiques(a, b, collecte);
        } else {
            boolean institution = coeurA.isEmpty() ? institution(a, b) : institution(b, a);
            collecte.ajouter(
                    institution ? Motif.NOM_ET_INSTITUTION : Motif.UN_NOM_GENERIQUE,
                    institution ? bareme.nom().nomEtInstitution() : bareme.nom().unSeulGenerique());
        }
        if (!a.numeros().isEmpty() && !b.numeros().isEmpty() && Collections.disjoint(a.numeros(), b.numeros())) {
            collecte.ajouter(
                    Motif.NUMEROS_DIFFERENTS,
                    bareme.nom().numerosDifferents(),
                    String.join(", ", a.numeros()) + " et " + String.join(", ", b.numeros()));
        }
        if (a.annexe() != b.annexe()) {
            collecte.ajouter(Motif.ANNEXE, bareme.nom().annexe());
        }
    }

    /** A town hall, a library… named after its commune, against a name without a nature. */
    private static boolean institution(Traits generique, Traits nomme) {
        return nomme.natures().isEmpty() && generique.natures().stream().anyMatch(Nature::propre);
    }

    private void generiques(Traits a, Traits b, Collecte collecte) {
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

    private void natures(Traits a, Traits b, Collecte collecte) {
        Set<Nature> na = a.natures();
        Set<Nature> nb = b.natures();
        if (na.isEmpty() || nb.isEmpty()) {
            return;
        }
        for (Nature nature : na) {
            if (nb.contains(nature)) {
                collecte.ajouter(Motif.MEME_NATURE, bareme.nature().meme(), nature.libelle());
                seule(nature, a, b, collecte);
                return;
            }
        }
        String vu = libelles(na) + " et " + libelles(nb);
        boolean labels = na.stream().anyMatch(Nature::label) || nb.stream().anyMatch(Nature::label);
        boolean hotes =
                na.stream().allMatch(n -> n.label() || n.hote()) && nb.stream().allMatch(n -> n.label() || n.hote());
        if (labels) {
            collecte.ajouter(
                    hotes ? Motif.LABEL_ET_HOTE : Motif.NATURES_DIFFERENTES,
                    hotes ? bareme.nature().labelEtHote() : bareme.nature().labelEtAutre(),
                    vu);
        } else if (na.stream().allMatch(Nature::propre) && nb.stream().allMatch(Nature::propre)) {
            if (a.naturesDuNom().isEmpty() || b.naturesDuNom().isEmpty()) {
                collecte.ajouter(Motif.NATURES_INCOMPATIBLES, bareme.nature().propresParTypologie(), vu);
            } else {
                collecte.interdire(Motif.NATURES_INCOMPATIBLES, vu);
            }
        } else {
            collecte.ajouter(Motif.NATURES_DIFFERENTES, bareme.nature().differentes(), vu);
        }
    }

    /** Where a commune is too small for two places of one kind, two records of it are the same place, moved perhaps. */
    private void seule(Nature nature, Traits a, Traits b, Collecte collecte) {
        boolean generiques = a.coeur().isEmpty() && b.coeur().isEmpty();
        double seuil = nature.seulSous() * (generiques ? 1 : bareme.nature().seulePart());
        boolean memeCommune = !a.commune().isEmpty() && a.commune().equals(b.commune());
        if (memeCommune && a.annexe() == b.annexe() && a.population() >= 0 && a.population() < seuil) {
            collecte.ajouter(
                    Motif.SEULE_ATTENDUE,
                    bareme.nature().seule(),
                    String.format(Locale.FRENCH, "%,d habitants", a.population()));
        }
    }

    /** A record that says nothing is taken for a fixed place: most are, and say nothing. */
    private void mobilite(Traits a, Traits b, Collecte collecte) {
        boolean ma = a.mobilite() == Mobilite.ITINERANT;
        boolean mb = b.mobilite() == Mobilite.ITINERANT;
        if (ma == mb) {
            return;
        }
        if ((ma ? b : a).mobilite() == Mobilite.FIXE) {
            collecte.interdire(Motif.BUS_ET_FIXE, "");
        } else {
            collecte.retenir(Motif.BUS_ET_FIXE, bareme.nature().busEtFixe(), "");
        }
    }

    private static List<String> sans(List<String> mots, Set<String> retires) {
        return mots.stream().anyMatch(retires::contains)
                ? mots.stream().filter(mot -> !retires.contains(mot)).toList()
                : mots;
    }

    private static String libelles(Set<Nature> natures) {
        return natures.stream().map(Nature::libelle).collect(Collectors.joining(", "));
    }
}
