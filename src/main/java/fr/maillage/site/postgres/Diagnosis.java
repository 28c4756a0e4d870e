package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what PostgreSQL or the system says into a French message that tells what to do. */
final class Diagnosis {
    private Diagnosis() {}

    /** @param output last lines of a failed command or of PostgreSQL's log */
    static DemarrageImpossible of(String action, DataDirectory directory, String output) {
        if (noSpaceLeft(output)) {
            return diskFull(directory.root(), null);
        }
        if (output.contains("is not compatible with this version") || output.contains("incompatible with server")) {
            return versionMismatch(directory.cluster(), "autre", "embarquée");
        }
        if (output.contains("could not create shared memory segment") || output.contains("out of memory")) {
            return new DemarrageImpossible(
                    action + " : la mémoire manque.",
                    "Libérez de la mémoire sur cette machine (PostgreSQL en demande environ 200 Mo), puis relancez.");
        }
        return new DemarrageImpossible(
                action + " :\n" + output.strip(),
                "Le détail est dans « " + directory.startLog() + " » et dans « "
                        + directory.cluster().resolve("log") + " ».");
    }

    static boolean noSpaceLeft(String output) {
        var text = output.toLowerCase(Locale.ROOT);
        return text.contains("no space left on device")
                || text.contains("disk quota exceeded")
                || text.contains("not enough space");
    }

    static DemarrageImpossible diskFull(Path where, @Nullable Throwable cause) {
        return new DemarrageImpossible(
                "Le disque qui porte « " + where + " » est plein.",
                "Libérez au moins 500 Mo, puis relancez : rien de ce qui était enregistré n'est perdu.",
                cause);
    }

    static DemarrageImpossible versionMismatch(Path cluster, String found, String expected) {
        return new DemarrageImpossible(
                "La base « " + cluster + " » a été créée par une autre version de PostgreSQL (base : " + found
                        + ", programme : " + expected + ").",
                "Relancez la version de Maillage qui a créé cette base, ou transférez-la : voir « Changer de version "
                        + "de PostgreSQL » dans docs/exploitation.md.");
    }
}
