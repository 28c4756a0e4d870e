package fr.maillage.lieu.registre;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a place becomes by an act: pure, so that the rules of dates and provenances are in one place. */
final class Redaction {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Redaction() {}

    static Lieu nouveau(String id, Contenu contenu, Acte acte, Optional<String> commune) {
        var maintenant = maintenant();
        var provenances = new EnumMap<Champ, Provenance>(Champ.class);
        contenu.fiche().champs().forEach(champ -> provenances.put(champ, provenance(acte)));
        return new Lieu(
                id,
                contenu.structure(),
                contenu.etat(),
                contenu.fermeture(),
                commune.orElse(null),
                contenu.fiche(),
                provenances,
                contenu.passages(),
                acte.source(),
                majLe(acte, null),
                null,
                1,
                maintenant,
                maintenant);
    }

    static boolean sansEffet(Lieu lu, Contenu contenu, Acte acte, Map<Champ, Provenance> provenances) {
        return acte.genre() != Acte.Genre.CONFIRMATION
                && contenu.equals(Contenu.de(lu))
                && provenances.isEmpty()
                && Objects.equals(majLe(acte, lu.majLe()), lu.majLe());
    }

    static Lieu suivant(
            Lieu lu, Contenu contenu, Acte acte, Optional<String> commune, Map<Champ, Provenance> choisies) {
        var provenances = new EnumMap<Champ, Provenance>(Champ.class);
        for (var champ : contenu.fiche().champs()) {
            var gardee = lu.provenances().get(champ);
            boolean change = !contenu.fiche().valeurs(champ).equals(lu.fiche().valeurs(champ));
            provenances.put(champ, choisies.getOrDefault(champ, change || gardee == null ? provenance(acte) : gardee));
        }
        return new Lieu(
                lu.id(),
                contenu.structure(),
                contenu.etat(),
                contenu.fermeture(),
                commune.orElse(null),
                contenu.fiche(),
                provenances,
                contenu.passages(),
                donne(acte) ? acte.source() : lu.source(),
                majLe(acte, lu.majLe()),
                lu.absorbePar(),
                lu.version() + 1,
                lu.creeLe(),
                maintenant());
    }

    static Lieu absorbe(Lieu lu, String survivant, Acte acte) {
        return copie(lu, lu, Etat.ARCHIVE, survivant, majLe(acte, lu.majLe()));
    }

    static Lieu restaure(Lieu lu, Lieu ancienne) {
        return copie(lu, ancienne, ancienne.etat(), ancienne.absorbePar(), ancienne.majLe());
    }

    private static Lieu copie(
            Lieu lu, Lieu contenu, Etat etat, @Nullable String absorbePar, @Nullable LocalDate majLe) {
        return new Lieu(
                lu.id(),
                contenu.structure(),
                etat,
                contenu.fermeture(),
                contenu.communeActuelle(),
                contenu.fiche(),
                contenu.provenances(),
                contenu.passages(),
                contenu.source(),
                majLe,
                absorbePar,
                lu.version() + 1,
                lu.creeLe(),
                maintenant());
    }

    /** True for acts that bring what somebody knows of the place; a moderator mends without making it fresher. */
    private static boolean donne(Acte acte) {
        return switch (acte.genre()) {
            case DECLARATION, CORRECTION, IMPORT -> true;
            case CONFIRMATION, MODERATION, ANNULATION_IMPORT, FUSION, ANNULATION_FUSION, RESTAURATION -> false;
        };
    }

    private static @Nullable LocalDate majLe(Acte acte, @Nullable LocalDate avant) {
        if (acte.vraiLe() != null) {
            return acte.vraiLe();
        }
        return switch (acte.genre()) {
            case DECLARATION, CORRECTION, CONFIRMATION -> aujourdhui();
            // A census without a date says nothing of its freshness.
            case IMPORT, MODERATION, ANNULATION_IMPORT, FUSION, ANNULATION_FUSION, RESTAURATION -> avant;
        };
    }

    private static Provenance provenance(Acte acte) {
        // A census without a date is not of the day it was imported; what somebody does here is of today.
        boolean inconnue = acte.vraiLe() == null && acte.genre() == Acte.Genre.IMPORT;
        return new Provenance(
                acte.source(), inconnue ? null : Objects.requireNonNullElseGet(acte.vraiLe(), Redaction::aujourdhui));
    }

    private static LocalDate aujourdhui() {
        return LocalDate.now(PARIS);
    }

    /** PostgreSQL keeps microseconds. */
    private static Instant maintenant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
