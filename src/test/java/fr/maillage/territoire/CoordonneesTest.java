package fr.maillage.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoordonneesTest {
    /** A degree of latitude is πR/180 everywhere on a sphere. */
    @Test
    void aDegreeOfLatitudeHasTheLengthOfTheSphere() {
        var ici = new Coordonnees(5.38, 49);
        assertThat(ici.kilometresJusqua(new Coordonnees(5.38, 50)))
                .isEqualTo(Math.PI * Coordonnees.RAYON_DE_LA_TERRE_KM / 180, within(1e-9));
    }

    @Test
    void theOtherSideOfTheEarthIsHalfAGreatCircleAway() {
        var ici = new Coordonnees(5.38, 49);
        assertThat(ici.kilometresJusqua(new Coordonnees(5.38 - 180, -49)))
                .isEqualTo(Math.PI * Coordonnees.RAYON_DE_LA_TERRE_KM, within(1e-3));
    }

    @Test
    void thereIsNoDistanceFromAPointToItselfAndTheWayBackIsAsLong() {
        var ici = new Coordonnees(179.99, -20);
        var la = new Coordonnees(-179.98, -20.5);
        assertThat(ici.kilometresJusqua(ici)).isZero();
        assertThat(ici.kilometresJusqua(la))
                .isEqualTo(la.kilometresJusqua(ici), within(1e-9))
                .isLessThan(60);
    }
}
