package fr.maillage.lieu.publication;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places made for the tests, all of them imaginary. */
public final class LieuxDEssai {
    public static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    public static final Territoires FRANCE =
            TablesDesTerritoires.depuis(Tables.duProgramme()).territoires();

    /** As complete as a place must be to be exported, and nothing more. */
    public static final Fiche COMPLETE = Fiche.de(Map.of(
            Champ.NOM, List.of("Médiathèque d’essai"),
            Champ.PIVOT, List.of("21550545000018"),
            Champ.COMMUNE, List.of("Verdun"),
            Champ.CODE_POSTAL, List.of("55100"),
            Champ.CODE_INSEE, List.of("55545"),
            Champ.ADRESSE, List.of("1 rue de l’Essai"),
            Champ.SERVICES, List.of("Aide aux démarches administratives")));

    private LieuxDEssai() {}

    public static Lieu lieu(Fiche fiche) {
        return lieu("bcdfghj2", Etat.PUBLIE, fiche);
    }

    public static Lieu lieu(String id, Etat etat, Fiche fiche) {
        return lieu(id, etat, null, fiche, List.of(), LocalDate.of(2026, 3, 1));
    }

    public static Lieu lieu(
            String id,
            Etat etat,
            @Nullable Fermeture fermeture,
            Fiche fiche,
            List<Passage> passages,
            @Nullable LocalDate majLe) {
        var code = fiche.texteOuVide(Champ.CODE_INSEE);
        return new Lieu(
                id,
                null,
                etat,
                fermeture,
                FRANCE.commune(code).isPresent() ? code : null,
                fiche,
                Map.of(),
                passages,
                "essai",
                majLe,
                null,
                1,
                Instant.parse("2026-01-15T10:00:00Z"),
                Instant.parse("2026-03-01T10:00:00Z"));
    }
}
