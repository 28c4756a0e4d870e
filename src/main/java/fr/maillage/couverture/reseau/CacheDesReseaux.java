package fr.maillage.couverture.reseau;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Graphs already made, one folder per extract. A graph is made in a folder of its own and moved into place when it is whole: a stop in the middle
 * leaves nothing that could be taken for a graph.
 */
final class CacheDesReseaux {
    /** Grows when what is read of the roads changes: older graphs are then made again. */
    private static final String FORME = "1";

    private final Path dossier;

    CacheDesReseaux(Path dossier) {
        this.dossier = dossier;
    }

    ReseauRoutier ouvrir(Path extrait) {
        if (!Files.isRegularFile(extrait) || !Files.isReadable(extrait)) {
            throw new ReseauIllisible(
                    "Le fichier des routes «\u00a0" + extrait
                            + "\u00a0» n’existe pas ou ne peut pas être lu. Corrigez le réglage maillage.couverture.reseau, ou laissez-le vide.");
        }
        try {
            Path graphe = dossier.resolve(prefixe(extrait) + version(extrait));
            if (!Files.isDirectory(graphe)) {
                fabriquer(extrait, graphe);
                oublierLesAnciens(prefixe(extrait), graphe);
            }
            return recharger(extrait, graphe);
        } catch (IOException e) {
            throw new ReseauIllisible(
                    "Le réseau routier ne peut pas être gardé dans «\u00a0" + dossier
                            + "\u00a0». Vérifiez les droits et la place sur le disque.",
                    e);
        }
    }

    private void fabriquer(Path extrait, Path graphe) throws IOException {
        Files.createDirectories(dossier);
        Path chantier = Files.createTempDirectory(dossier, "chantier-");
        try {
            try (var reseau = ReseauRoutier.charger(extrait, chantier)) {
                if (reseau.carrefours() == 0) {
                    throw new ReseauIllisible(
                            "Le fichier «\u00a0" + extrait
                                    + "\u00a0» ne contient aucune route ouverte aux voitures. Donnez un extrait .osm.pbf de votre territoire.");
                }
            } catch (ReseauIllisible e) {
                throw e;
            } catch (OutOfMemoryError e) {
                throw new ReseauIllisible(
                        "Le fichier «\u00a0" + extrait
                                + "\u00a0» est trop grand pour la mémoire de Maillage. Donnez un extrait plus petit, ou plus de mémoire (-Xmx).",
                        e);
            } catch (RuntimeException e) {
                throw new ReseauIllisible(
                        "Le fichier «\u00a0" + extrait
                                + "\u00a0» n’est pas un extrait OpenStreetMap lisible (.osm.pbf entier). Téléchargez-le de nouveau.",
                        e);
            }
            try {
                Files.move(chantier, graphe, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                if (!Files.isDirectory(graphe)) {
                    throw e;
                }
                // Somebody else made it meanwhile: theirs is as good.
            }
        } finally {
            supprimer(chantier);
        }
    }

    private static ReseauRoutier recharger(Path extrait, Path graphe) throws IOException {
        try {
            return ReseauRoutier.charger(extrait, graphe);
        } catch (RuntimeException e) {
            supprimer(graphe);
            throw new ReseauIllisible(
                    "Le réseau routier gardé était abîmé\u00a0: il a été retiré. Redémarrez Maillage pour le refaire.",
                    e);
        }
    }

    /** Graphs of former contents of the same file. */
    private void oublierLesAnciens(String prefixe, Path nouveau) throws IOException {
        try (Stream<Path> graphes = Files.list(dossier)) {
            for (Path graphe : graphes.filter(g -> g.getFileName().toString().startsWith(prefixe))
                    .filter(g -> !g.equals(nouveau))
                    .toList()) {
                supprimer(graphe);
            }
        }
    }

    /** One per path. */
    private static String prefixe(Path extrait) {
        return "routes-" + empreinte(extrait.toAbsolutePath().normalize().toString()) + "-";
    }

    /** The same file gives the same one; a file replaced by another does not. */
    private static String version(Path extrait) throws IOException {
        return empreinte(FORME + " " + Files.size(extrait) + " "
                + Files.getLastModifiedTime(extrait).toMillis());
    }

    private static String empreinte(String texte) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(empreinte, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void supprimer(Path dossier) throws IOException {
        if (!Files.exists(dossier)) {
            return;
        }
        try (Stream<Path> tout = Files.walk(dossier)) {
            for (Path chemin : tout.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(chemin);
            }
        }
    }
}
