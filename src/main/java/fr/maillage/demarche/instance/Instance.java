package fr.maillage.demarche.instance;

import fr.maillage.territoire.NomSimplifie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of a démarche.
 *
 * @param id eight characters, never reused
 * @param nom as the territory calls it, 1 to {@link #NOM_MAX} characters
 * @param genre a kind of {@link GenreDInstance}
 * @param version a writing names the one that was read
 */
public record Instance(
        String id,
        String demarche,
        String nom,
        String genre,
        String mission,
        List<Membre> membres,
        int version,
        boolean retiree) {
    public static final int NOM_MAX = 120;
    public static final int MISSION_MAX = 2000;
    public static final int MEMBRES_MAX = 60;
    public static final int ROLE_MAX = 120;

    /**
     * @param structure identifier of a structure of the démarche
     * @param personne identifier of one of its people; null when only the structure is a member
     * @param role « présidence », « secrétariat »; may be empty
     */
    public record Membre(String structure, @Nullable String personne, String role) {}

    public Instance {
        membres = List.copyOf(membres);
    }

    /** Whether a gate that says « COPIL » means this body: by its name, or by its kind. */
    public boolean repond(String sujet) {
        var voulu = NomSimplifie.de(sujet);
        return NomSimplifie.de(nom).equals(voulu)
                || GenreDInstance.deId(genre)
                        .filter(g -> NomSimplifie.de(g.nom()).equals(voulu)
                                || NomSimplifie.de(g.complet()).equals(voulu))
                        .isPresent();
    }
}
