package fr.maillage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rule between rooms: each package-info says what its room may look into; arrows never go up. */
class RoomsTest {
    private static final ApplicationModules ROOMS = ApplicationModules.of("fr.maillage");

    @Test
    void noRoomLooksWhereItMayNot() {
        ROOMS.verify();
    }
}
