package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.territoire.NomSimplifie;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is known of a démarche, growing as an import adds to it. */
final class AnnuaireDImport {
    private final Map<String, String> structureParCle = new HashMap<>();
    private final Map<String, Set<String>> motsDeStructure = new LinkedHashMap<>();
    private final Map<String, String> personneParStructureEtCle = new HashMap<>();
    private final Map<String, String> personneParCle = new HashMap<>();

    AnnuaireDImport(List<StructureDeDemarche> structures, List<Personne> personnes) {
        structures.forEach(s -> ajouterStructure(s.id(), s.nom()));
        personnes.forEach(p -> ajouterPersonne(p.id(), p.structure(), p.nom()));
    }

    void ajouterStructure(String id, String nom) {
        var cle = cle(nom);
        if (!cle.isEmpty()) {
            structureParCle.putIfAbsent(cle, id);
        }
        motsDeStructure.put(id, Ressemblance.mots(nom));
    }

    void ajouterPersonne(String id, @Nullable String structure, String nom) {
        var cle = cle(nom);
        if (!cle.isEmpty()) {
            personneParStructureEtCle.putIfAbsent(structure + " " + cle, id);
            personneParCle.putIfAbsent(cle, id);
        }
    }

    private static String cle(String nom) {
        return NomSimplifie.de(nom).mots();
    }

    Optional<String> structure(String nom) {
        return Optional.ofNullable(structureParCle.get(cle(nom)));
    }

    /** Another name, but not so different. */
    Optional<String> structureProche(String nom) {
        var mots = Ressemblance.mots(nom);
        return motsDeStructure.entrySet().stream()
                .filter(e -> Ressemblance.proches(mots, e.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<String> personne(@Nullable String structure, String nom) {
        return Optional.ofNullable(personneParStructureEtCle.get(structure + " " + cle(nom)));
    }

    /** The same name, in any structure. */
    Optional<String> personne(String nom) {
        return Optional.ofNullable(personneParCle.get(cle(nom)));
    }
}
