package fr.maillage.demarche.instance;

import fr.maillage.presentation.NoeudYaml;
import java.util.List;
import java.util.Optional;

/**
 * A kind of body that the program proposes.
 *
 * @param nom short: « COPIL »
 * @param complet in full: « Comité de pilotage »
 * @param mission what such a body does; may be empty
 */
public record GenreDInstance(String id, String nom, String complet, String mission) {
    private static final class Lus {
        static final List<GenreDInstance> TOUS = NoeudYaml.livre(
                "/donnees/demarche/instances.yaml",
                racine -> racine.liste().stream().map(GenreDInstance::lire).toList());
    }

    private static GenreDInstance lire(NoeudYaml noeud) {
        noeud.attendre("id", "nom", "complet", "mission");
        return new GenreDInstance(
                noeud.champ("id").texte(),
                noeud.champ("nom").texte(),
                noeud.champ("complet").texte(),
                noeud.a("mission") ? noeud.champ("mission").texte() : "");
    }

    public static List<GenreDInstance> tous() {
        return Lus.TOUS;
    }

    public static Optional<GenreDInstance> deId(String id) {
        return tous().stream().filter(g -> g.id().equals(id)).findFirst();
    }
}
