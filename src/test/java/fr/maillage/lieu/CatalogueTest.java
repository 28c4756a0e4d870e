package fr.maillage.lieu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** The catalogue in front of a database that works, that stops, that comes back. */
class CatalogueTest {
    private static final Instant MATIN = Instant.parse("2026-03-12T08:00:00Z");

    private Instant maintenant = MATIN;
    private boolean panne;
    private int questions;

    private final Clock horloge = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return maintenant;
        }
    };

    private Catalogue catalogue(Map<String, Integer> versions, List<Lieu> lieux) {
        var base = (Lieux) Proxy.newProxyInstance(
                Lieux.class.getClassLoader(), new Class<?>[] {Lieux.class}, (moi, methode, arguments) -> {
                    questions++;
                    if (panne) {
                        throw new DataAccessResourceFailureException("down");
                    }
                    return methode.getName().equals("versions") ? versions : lieux;
                });
        return new Catalogue(base, horloge);
    }

    private Catalogue catalogueDUnLieu() {
        var lieu = new Lieu(
                "23456789",
                null,
                Etat.PUBLIE,
                null,
                "55545",
                Fiche.VIDE.avec(Champ.NOM, "Mairie"),
                Map.of(),
                List.of(),
                "essai",
                null,
                null,
                1,
                MATIN,
                MATIN);
        return catalogue(Map.of("23456789", 1), List.of(lieu));
    }

    @Test
    void whenTheDatabaseStopsThePlacesStayAsTheyWereAndSaySinceWhen() {
        var catalogue = catalogueDUnLieu();
        assertThat(catalogue.courant().lieux()).hasSize(1);
        assertThat(catalogue.arreteLe()).isEmpty();

        panne = true;
        maintenant = MATIN.plus(Duration.ofHours(2));
        assertThat(catalogue.courant().lieux()).hasSize(1);
        assertThat(catalogue.arreteLe()).contains(MATIN);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNotAskedAtEachPage() {
        var catalogue = catalogueDUnLieu();
        catalogue.courant();
        panne = true;
        maintenant = MATIN.plusSeconds(60);
        questions = 0;
        for (int page = 0; page < 100; page++) {
            catalogue.courant();
        }
        assertThat(questions).isOne();
    }

    @Test
    void onceItIsBackNothingIsSaidAnyMore() {
        var catalogue = catalogueDUnLieu();
        catalogue.courant();
        panne = true;
        maintenant = MATIN.plusSeconds(60);
        catalogue.courant();
        panne = false;
        maintenant = MATIN.plusSeconds(120);
        catalogue.courant();
        assertThat(catalogue.arreteLe()).isEmpty();
    }

    @Test
    void placesThatWereNeverReadAreNotShownAsNone() {
        panne = true;
        var catalogue = catalogueDUnLieu();
        assertThatThrownBy(catalogue::courant).isInstanceOf(DataAccessResourceFailureException.class);
        panne = false;
        assertThat(catalogue.courant().lieux()).hasSize(1);
    }
}
