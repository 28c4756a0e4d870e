package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Programme;
import java.time.Instant;

/** A workshop like any other. */
final class AtelierDEssai {
    static final Atelier UN = new Atelier(
            "atelier2",
            "demarch2",
            "Atelier d’essai",
            "epci:200040392",
            null,
            null,
            null,
            "",
            Programme.VIDE,
            "ABCD",
            Atelier.Etat.CLOS,
            false,
            3,
            null,
            1,
            Instant.EPOCH,
            Instant.EPOCH,
            null);

    private AtelierDEssai() {}
}
