package fr.maillage.lieu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two records of one place make together, field by field; each value comes from one of the two, or from both for a list.
 *
 * <ul>
 *   <li>a field that one side does not know takes the value of the other;
 *   <li>what a person wrote goes before what a file says, unless the file is {@value #MOIS_DE_PRIORITE} months younger;
 *   <li>else the younger value is kept, and of two values of the same day the one already there; a value without a day is the oldest;
 *   <li>lists are united, unless a person wrote one, or their values exclude one another (fees, fixed or itinerant);
 *   <li>an address moves whole, and so does a position.
 * </ul>
 *
 * Applied twice, it changes nothing more.
 */
public final class RegleDeFusion {
    public static final int MOIS_DE_PRIORITE = 18;

    private static final Set<Champ> POSITION = EnumSet.of(Champ.LATITUDE, Champ.LONGITUDE, Champ.PRECISION_POSITION);
    private static final Set<Champ> ADRESSE =
            EnumSet.of(Champ.ADRESSE, Champ.COMPLEMENT_ADRESSE, Champ.CODE_POSTAL, Champ.COMMUNE, Champ.CODE_INSEE);
    private static final Set<Champ> EXCLUSIFS = EnumSet.of(Champ.FRAIS_A_CHARGE, Champ.ITINERANCE);

    private RegleDeFusion() {}

    /**
     * One of the two records.
     *
     * @param provenances of each field; a field without any counts as the oldest
     */
    public record Contenu(Fiche fiche, Map<Champ, Provenance> provenances) {
        public Contenu {
            provenances = Map.copyOf(provenances);
        }

        /** Everything in it comes from one source, of one day; null for an unknown one, older than any other. */
        public static Contenu de(Fiche fiche, String source, @Nullable LocalDate le) {
            var provenance = new Provenance(source, le);
            var provenances = new EnumMap<Champ, Provenance>(Champ.class);
            fiche.champs().forEach(champ -> provenances.put(champ, provenance));
            return new Contenu(fiche, provenances);
        }

        public static Contenu de(Lieu lieu) {
            return new Contenu(lieu.fiche(), lieu.provenances());
        }
    }

    /** Two values of which one was not kept. */
    public record Conflit(Champ champ, List<String> garde, List<String> ecarte) {}

    /**
     * @param provenances of each field of the result
     * @param conflits in the order of the fields
     */
    public record Resultat(Fiche fiche, Map<Champ, Provenance> provenances, List<Conflit> conflits) {}

    public static Resultat fusionner(Contenu existant, Contenu arrivant) {
        return new Fusion(existant, arrivant).resultat();
    }

    private static final class Fusion {
        private final Contenu existant;
        private final Contenu arrivant;
        private final Map<Champ, List<String>> valeurs = new EnumMap<>(Champ.class);
        private final Map<Champ, Provenance> provenances = new EnumMap<>(Champ.class);
        private final List<Conflit> conflits = new ArrayList<>();

        Fusion(Contenu existant, Contenu arrivant) {
            this.existant = existant;
            this.arrivant = arrivant;
        }

        Resultat resultat() {
            groupe(POSITION, Champ.LATITUDE);
            groupe(ADRESSE, Champ.ADRESSE);
            for (var champ : Champ.values()) {
                if (!POSITION.contains(champ) && !ADRESSE.contains(champ)) {
                    champ(champ);
                }
            }
            conflits.sort(java.util.Comparator.comparing(Conflit::champ));
            return new Resultat(Fiche.de(valeurs), Map.copyOf(provenances), List.copyOf(conflits));
        }

        /** All fields of the group from one side; from both only where they do not contradict one another. */
        private void groupe(Set<Champ> groupe, Champ principal) {
            var communs = groupe.stream()
                    .filter(c -> connu(existant, c) && connu(arrivant, c))
                    .toList();
            boolean compatibles =
                    communs.stream().allMatch(c -> existant.fiche.valeurs(c).equals(arrivant.fiche.valeurs(c)));
            boolean unVide = groupe.stream().noneMatch(c -> connu(existant, c))
                    || groupe.stream().noneMatch(c -> connu(arrivant, c));
            if (compatibles && (unVide || !communs.isEmpty())) {
                groupe.forEach(c -> garder(c, connu(existant, c) ? existant : arrivant));
                return;
            }
            var gagnant = gagnantDuGroupe(groupe, principal);
            var perdant = gagnant == existant ? arrivant : existant;
            for (var champ : groupe) {
                garder(champ, gagnant);
                if (connu(perdant, champ) && !perdant.fiche.valeurs(champ).equals(gagnant.fiche.valeurs(champ))) {
                    conflits.add(new Conflit(champ, gagnant.fiche.valeurs(champ), perdant.fiche.valeurs(champ)));
                }
            }
        }

        private Contenu gagnantDuGroupe(Set<Champ> groupe, Champ principal) {
            if (connu(existant, principal) != connu(arrivant, principal)) {
                return connu(existant, principal) ? existant : arrivant;
            }
            return gagne(plusRecente(existant, groupe), plusRecente(arrivant, groupe)) ? arrivant : existant;
        }

        private static @Nullable Provenance plusRecente(Contenu contenu, Set<Champ> groupe) {
            Provenance recente = null;
            for (var champ : groupe) {
                var une = contenu.provenances.get(champ);
                if (une != null && (recente == null || une.plusJeuneQue(recente))) {
                    recente = une;
                }
            }
            return recente;
        }

        private void champ(Champ champ) {
            if (!connu(arrivant, champ) || !connu(existant, champ)) {
                garder(champ, connu(existant, champ) ? existant : arrivant);
                return;
            }
            var ici = existant.fiche.valeurs(champ);
            var la = arrivant.fiche.valeurs(champ);
            if (ici.equals(la)) {
                garder(champ, existant);
                return;
            }
            boolean dUnePersonne =
                    parUnePersonne(existant.provenances.get(champ)) || parUnePersonne(arrivant.provenances.get(champ));
            if (champ.multiple() && !EXCLUSIFS.contains(champ) && !dUnePersonne) {
                unir(champ, ici, la);
                return;
            }
            var gagnant = gagne(existant.provenances.get(champ), arrivant.provenances.get(champ)) ? arrivant : existant;
            var perdant = gagnant == existant ? arrivant : existant;
            garder(champ, gagnant);
            if (!Set.copyOf(ici).equals(Set.copyOf(la))) {
                conflits.add(new Conflit(champ, gagnant.fiche.valeurs(champ), perdant.fiche.valeurs(champ)));
            }
        }

        private void unir(Champ champ, List<String> ici, List<String> la) {
            var union = new LinkedHashSet<>(ici);
            union.addAll(la);
            valeurs.put(champ, List.copyOf(union));
            provenance(champ, union.size() > ici.size() ? arrivant : existant);
        }

        private void garder(Champ champ, Contenu contenu) {
            if (connu(contenu, champ)) {
                valeurs.put(champ, contenu.fiche.valeurs(champ));
                provenance(champ, contenu);
            }
        }

        private void provenance(Champ champ, Contenu contenu) {
            var provenance = contenu.provenances.get(champ);
            if (provenance != null) {
                provenances.put(champ, provenance);
            }
        }

        private static boolean connu(Contenu contenu, Champ champ) {
            return !contenu.fiche.valeurs(champ).isEmpty();
        }
    }

    private static boolean parUnePersonne(@Nullable Provenance provenance) {
        return provenance != null && provenance.parUnePersonne();
    }

    /** True when what comes goes before what is there. */
    static boolean gagne(@Nullable Provenance existante, @Nullable Provenance arrivante) {
        if (existante == null || arrivante == null) {
            return existante == null && arrivante != null;
        }
        if (existante.parUnePersonne() != arrivante.parUnePersonne()) {
            return existante.parUnePersonne()
                    ? arrivante.plusJeuneDe(MOIS_DE_PRIORITE, existante)
                    : !existante.plusJeuneDe(MOIS_DE_PRIORITE, arrivante);
        }
        return arrivante.plusJeuneQue(existante);
    }
}
