package fr.maillage.document;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Times the writing of a programme's documents: reports of some 60 pages and decks of 15 slides, in all formats, by two threads, from a cold start. */
public final class RedactionBenchmark {
    private RedactionBenchmark() {}

    /** A report of some 60 pages. */
    static DocumentTexte rapport() {
        var modele = Exemples.rapport();
        var blocs = new ArrayList<Bloc>();
        for (int i = 0; i < 13; i++) {
            for (var bloc : modele.blocs()) {
                if (!(bloc instanceof Bloc.ZoneARediger) && (i == 0 || !(bloc instanceof Bloc.Sommaire))) {
                    blocs.add(bloc);
                }
            }
        }
        return new DocumentTexte(modele.intitule(), modele.theme(), blocs);
    }

    /** @param args number of reports, number of decks */
    public static void main(String... args) throws Exception {
        var documents = new ArrayList<Document>();
        IntStream.range(0, Integer.parseInt(args[0])).forEach(i -> documents.add(rapport()));
        IntStream.range(0, Integer.parseInt(args[1])).forEach(i -> documents.add(Exemples.diaporama()));
        var millis = new EnumMap<Format, Long>(Format.class);
        var travaux = new ArrayList<Callable<Integer>>();
        for (var document : documents) {
            for (var format : document instanceof DocumentTexte ? Format.pourTexte() : Format.pourDiaporama()) {
                travaux.add(() -> {
                    long debut = System.nanoTime();
                    Redacteur.ecrire(document, format, OutputStream.nullOutputStream());
                    long duree = (System.nanoTime() - debut) / 1_000_000;
                    synchronized (millis) {
                        millis.merge(format, duree, Long::sum);
                    }
                    return 1;
                });
            }
        }
        long debut = System.nanoTime();
        try (var ouvriers = Executors.newFixedThreadPool(2)) {
            for (var fait : ouvriers.invokeAll(travaux)) {
                fait.get();
            }
        }
        System.out.printf("%d documents, %d files: %.1f s%n", documents.size(), travaux.size(), (System.nanoTime() - debut) / 1e9);
        System.out.println("ms by format, all threads: " + millis);
        System.out.println("peak of the heap, MiB: "
                + ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .map(p -> p.getName() + " " + (p.getPeakUsage().getUsed() >> 20))
                        .collect(Collectors.joining(", ")));
        System.out.println(List.of(System.getProperty("java.version"), Runtime.getRuntime().availableProcessors()));
    }
}
