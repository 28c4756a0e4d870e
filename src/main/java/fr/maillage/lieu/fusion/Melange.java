package fr.maillage.lieu.fusion;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Fusions.Cote;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Provenance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a survivor holds after a merge. Pure.
 *
 * @param provenances of each field, from the side it was taken from
 */
record Melange(Contenu contenu, Map<Champ, Provenance> provenances) {
    /** Of a field for which nobody chose. */
    static Cote parDefaut(Champ champ, Lieu survivant) {
        return survivant.fiche().valeurs(champ).isEmpty() ? Cote.ABSORBE : Cote.SURVIVANT;
    }

    static Melange de(Lieu survivant, Lieu absorbe, Map<Champ, Cote> choix) {
        var fiche = Fiche.VIDE;
        var provenances = new EnumMap<Champ, Provenance>(Champ.class);
        for (var champ : Champ.values()) {
            var cote = choix.getOrDefault(guide(champ), parDefaut(guide(champ), survivant));
            var valeurs = valeurs(champ, survivant, absorbe, cote);
            if (!valeurs.isEmpty()) {
                fiche = fiche.avec(champ, valeurs);
                var provenance = provenance(champ, survivant, absorbe, cote, valeurs);
                if (provenance != null) {
                    provenances.put(champ, provenance);
                }
            }
        }
        var contenu = new Contenu(
                survivant.structure() == null ? absorbe.structure() : survivant.structure(),
                survivant.etat(),
                survivant.fermeture(),
                fiche,
                passages(survivant, absorbe));
        return new Melange(contenu, provenances);
    }

    /** A position is one thing: its parts are never taken from two places. */
    static Champ guide(Champ champ) {
        return champ == Champ.LONGITUDE || champ == Champ.PRECISION_POSITION ? Champ.LATITUDE : champ;
    }

    private static List<String> valeurs(Champ champ, Lieu survivant, Lieu absorbe, Cote cote) {
        var siennes = survivant.fiche().valeurs(champ);
        var autres = absorbe.fiche().valeurs(champ);
        return switch (cote) {
            case SURVIVANT -> siennes;
            case ABSORBE -> autres;
            case LES_DEUX -> champ.multiple() ? union(siennes, autres) : siennes;
        };
    }

    private static <T> List<T> union(List<T> premiers, List<T> suivants) {
        var union = new ArrayList<>(premiers);
        suivants.stream().filter(v -> !premiers.contains(v)).forEach(union::add);
        return union;
    }

    private static @Nullable Provenance provenance(
            Champ champ, Lieu survivant, Lieu absorbe, Cote cote, List<String> valeurs) {
        var sienne = survivant.provenances().get(champ);
        var autre = absorbe.provenances().get(champ);
        if (cote == Cote.ABSORBE) {
            return autre;
        }
        boolean deux =
                cote == Cote.LES_DEUX && !valeurs.equals(survivant.fiche().valeurs(champ));
        return deux && sienne != null && autre != null
                ? ensemble(sienne, autre)
                : deux && autre != null ? autre : sienne;
    }

    /** Both sources are named; what a person said stays a person's. */
    private static Provenance ensemble(Provenance une, Provenance autre) {
        var le = une.plusJeuneQue(autre) ? une.le() : autre.le();
        if (une.parUnePersonne() || une.source().equals(autre.source())) {
            return new Provenance(une.source(), le);
        }
        return autre.parUnePersonne()
                ? new Provenance(autre.source(), le)
                : new Provenance(une.source() + " et " + autre.source(), le);
    }

    private static List<Passage> passages(Lieu survivant, Lieu absorbe) {
        return union(survivant.passages(), absorbe.passages());
    }
}
