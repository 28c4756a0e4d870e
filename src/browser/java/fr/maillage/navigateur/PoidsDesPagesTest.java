package fr.maillage.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What each page costs a reader who comes for the first time: bytes on the wire, requests, elements. */
class PoidsDesPagesTest extends SiteDansUnNavigateur {
    /** 512 kbit/s carry 64 KB a second: a page usable in four seconds. */
    private static final long OCTETS_MAXIMAUX = 250_000;

    private static final int REQUETES_MAXIMALES = 15;

    private record Poids(String chemin, long octets, int requetes, int elements) {}

    @Test
    void everyPageIsLight() {
        List<Poids> poids = new ArrayList<>();
        for (var chemin : adresses()) {
            poids.add(peser(chemin));
        }

        System.out.println("| page | KB | requests | elements |\n|---|---:|---:|---:|");
        poids.forEach(p -> System.out.printf(
                Locale.ROOT, "| %s | %.1f | %d | %d |%n", p.chemin(), p.octets() / 1000.0, p.requetes(), p.elements()));
        assertThat(poids).allSatisfy(p -> {
            assertThat(p.octets()).as(p.chemin()).isBetween(1_000L, OCTETS_MAXIMAUX);
            assertThat(p.requetes()).as(p.chemin()).isBetween(1, REQUETES_MAXIMALES);
        });
    }

    private Poids peser(String chemin) {
        var octets = new AtomicLong();
        var requetes = new AtomicInteger();
        var elements = new AtomicInteger();
        ouvrir("/robots.txt", page -> {
            // The page weighed is the second one of this reader: nothing of it is in the cache.
            var mesure = page.context().newCDPSession(page);
            mesure.send("Network.enable");
            var reglage = new JsonObject();
            reglage.addProperty("cacheDisabled", true);
            mesure.send("Network.setCacheDisabled", reglage);
            mesure.on("Network.loadingFinished", evenement -> {
                octets.addAndGet(evenement.get("encodedDataLength").getAsLong());
                requetes.incrementAndGet();
            });
            page.navigate(adresse(chemin));
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            elements.set(((Number) page.evaluate("() => document.querySelectorAll('*').length")).intValue());
        });
        return new Poids(chemin, octets.get(), requetes.get(), elements.get());
    }
}
