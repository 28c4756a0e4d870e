package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rule between rooms: each package-info says what its room may look into; arrows never go up. */
class RoomsTest {
    private static final ApplicationModules ROOMS = ApplicationModules.of("fr.maillage");

    @Test
    void noRoomLooksWhereItMayNot() {
        ROOMS.verify();
    }

    /** A package-info.java among the tests of a room would hide the one that states its rule, and nothing would be checked. */
    @Test
    void everyRoomStatesWhereItMayLook() {
        assertThat(ROOMS.stream())
                .isNotEmpty()
                .allSatisfy(
                        room -> assertThat(Class.forName(room.getBasePackage().getName() + ".package-info")
                                        .isAnnotationPresent(ApplicationModule.class))
                                .isTrue());
    }
}
