package fr.maillage.lieu.fusion;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a survivor holds once a merge is undone: what the merge changed goes back, what somebody changed since stays. Pure.
 *
 * @param provenances of the fields that go back
 * @param gardes labels of what stays though the merge had touched it
 */
record Demelange(Contenu contenu, Map<Champ, Provenance> provenances, List<String> gardes) {
    /**
     * @param avant the survivor before the merge
     * @param apres just after it
     * @param actuel now
     */
    static Demelange de(Lieu avant, Lieu apres, Lieu actuel) {
        var gardes = new ArrayList<String>();
        var provenances = new EnumMap<Champ, Provenance>(Champ.class);
        Fiche fiche = actuel.fiche();
        for (var champ : Champ.values()) {
            var rendues = avant.fiche().valeurs(champ);
            if (apres.fiche().valeurs(champ).equals(rendues)
                    && Objects.equals(
                            apres.provenances().get(champ), avant.provenances().get(champ))) {
                continue;
            }
            if (!actuel.fiche().valeurs(champ).equals(apres.fiche().valeurs(champ))) {
                if (!actuel.fiche().valeurs(champ).equals(rendues)) {
                    gardes.add(champ.libelle());
                }
                continue;
            }
            fiche = fiche.avec(champ, rendues);
            var provenance = avant.provenances().get(champ);
            if (provenance != null) {
                provenances.put(champ, provenance);
            }
        }
        var contenu = new Contenu(
                rendre(Lieu::structure, "Structure", avant, apres, actuel, gardes),
                actuel.etat(),
                actuel.fermeture(),
                fiche,
                rendre(Lieu::passages, "Arrêts de la tournée", avant, apres, actuel, gardes));
        return new Demelange(contenu, provenances, List.copyOf(gardes));
    }

    private static <T extends @org.jspecify.annotations.Nullable Object> T rendre(
            Function<Lieu, T> partie, String libelle, Lieu avant, Lieu apres, Lieu actuel, List<String> gardes) {
        var rendue = partie.apply(avant);
        var melee = partie.apply(apres);
        var presente = partie.apply(actuel);
        if (Objects.equals(rendue, melee) || Objects.equals(presente, rendue)) {
            return presente;
        }
        if (Objects.equals(presente, melee)) {
            return rendue;
        }
        gardes.add(libelle);
        return presente;
    }
}
