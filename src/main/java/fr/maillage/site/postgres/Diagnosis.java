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
        if (output.contains("has wrong ownership")) {
            return new DemarrageImpossible(
                    "La base «\u00a0" + directory.cluster()
                            + "\u00a0» n'appartient pas à l'utilisateur qui lance Maillage.",
                    "Lancez Maillage avec l'utilisateur qui l'a créée, ou rendez-lui ce dossier et ce qu'il contient "
                            + "(chown -R).");
        }
        if (output.contains("could not create shared memory segment") || output.contains("out of memory")) {
            return new DemarrageImpossible(
                    action + "\u00a0: la mémoire manque.",
                    "Libérez de la mémoire sur cette machine (PostgreSQL en demande environ 200\u00a0Mo), puis relancez.");
        }
        return new DemarrageImpossible(
                action + "\u00a0:\n" + output.strip(),
                "Le détail est dans «\u00a0" + directory.startLog() + "\u00a0» et dans «\u00a0"
                        + directory.cluster().resolve("log") + "\u00a0».");
    }

    static boolean noSpaceLeft(String output) {
        var text = output.toLowerCase(Locale.ROOT);
        return text.contains("no space left on device")
                || text.contains("disk quota exceeded")
                || text.contains("not enough space");
    }

    static DemarrageImpossible diskFull(Path where, @Nullable Throwable cause) {
        return new DemarrageImpossible(
                "Le disque qui porte «\u00a0" + where + "\u00a0» est plein.",
                "Libérez au moins 500\u00a0Mo, puis relancez\u00a0: rien de ce qui était enregistré n'est perdu.",
                cause);
    }

    static DemarrageImpossible versionMismatch(Path cluster, String found, String expected) {
        return new DemarrageImpossible(
                "La base «\u00a0" + cluster + "\u00a0» a été créée par une autre version de PostgreSQL (base\u00a0: "
                        + found + ", programme\u00a0: " + expected + ").",
                "Relancez la version de Maillage qui a créé cette base, ou transférez-la\u00a0: voir «\u00a0Changer de version "
                        + "de PostgreSQL\u00a0» dans docs/exploitation.md.");
    }
}
