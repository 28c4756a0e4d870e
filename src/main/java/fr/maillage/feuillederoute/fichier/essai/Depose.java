package fr.maillage.feuillederoute.fichier.essai;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A file that was sent.
 *
 * @param fichier its name
 * @param par account that sent it
 * @param bilan « 12 lignes = 10 ajoutées + … »
 * @param geste that wrote it; empty while none did
 */
public record Depose(
        long id,
        String feuille,
        String fichier,
        String par,
        Instant le,
        long revision,
        String bilan,
        Etat etat,
        OptionalLong geste) {
    public enum Etat {
        A_CONFIRMER("à confirmer"),
        ECRIT("écrit"),
        ANNULE("annulé"),
        ABANDONNE("abandonné");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
