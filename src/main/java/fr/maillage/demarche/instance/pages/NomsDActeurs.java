package fr.maillage.demarche.instance.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.demarche.instance.Deroule.Presence;
import fr.maillage.demarche.instance.Instance.Membre;
import fr.maillage.demarche.instance.Tache.Responsable;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of the structures and people that bodies, meetings and tasks cite. */
@Component
class NomsDActeurs {
    private final Acteurs acteurs;
    private final Comptes comptes;

    NomsDActeurs(Acteurs acteurs, Comptes comptes) {
        this.acteurs = acteurs;
        this.comptes = comptes;
    }

    /** Names of those that are cited, by identifier. */
    record Noms(Map<String, StructureDeDemarche> structures, Map<String, Personne> personnes) {
        String structure(String id) {
            return Optional.ofNullable(structures.get(id))
                    .map(StructureDeDemarche::nom)
                    .orElse("Structure effacée");
        }

        /** Empty for none. */
        String personne(@Nullable String id) {
            return id == null
                    ? ""
                    : Optional.ofNullable(personnes.get(id))
                            .map(Personne::nomMontre)
                            .orElse(Personne.ANONYME);
        }

        /** What the person does there, without its name; empty when it is not known. */
        String fonction(@Nullable String id) {
            return id == null
                    ? ""
                    : Optional.ofNullable(personnes.get(id))
                            .map(Personne::fonction)
                            .orElse("");
        }
    }

    Noms cites(String demarche, Collection<String> structures, Collection<String> personnes) {
        return new Noms(acteurs.structures(demarche, structures), acteurs.personnes(demarche, personnes));
    }

    Noms desMembres(String demarche, List<Membre> membres) {
        return cites(
                demarche,
                membres.stream().map(Membre::structure).toList(),
                membres.stream().map(Membre::personne).filter(Objects::nonNull).toList());
    }

    Noms desPresences(String demarche, List<Presence> presences) {
        return cites(
                demarche,
                presences.stream().map(Presence::structure).toList(),
                presences.stream()
                        .map(Presence::personne)
                        .filter(Objects::nonNull)
                        .toList());
    }

    Noms desResponsables(String demarche, List<Responsable> responsables) {
        var personnes = acteurs.personnes(
                demarche,
                responsables.stream()
                        .map(Responsable::personne)
                        .filter(Objects::nonNull)
                        .toList());
        var structures = new HashSet<String>();
        responsables.stream()
                .map(Responsable::structure)
                .filter(Objects::nonNull)
                .forEach(structures::add);
        personnes.values().stream()
                .map(Personne::structure)
                .filter(Objects::nonNull)
                .forEach(structures::add);
        return new Noms(acteurs.structures(demarche, structures), personnes);
    }

    /** Who does it, as accounts read it; empty when nobody is told. */
    String responsable(Noms noms, Responsable responsable) {
        var compte = responsable.compte() == null
                ? ""
                : comptes.parId(responsable.compte()).map(Compte::nom).orElse("un compte supprimé");
        return Stream.of(compte, noms.personne(responsable.personne()), structureDe(noms, responsable))
                .filter(nom -> !nom.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Who does it, without any name of a person: for what is exported. */
    String responsableSansNom(Noms noms, Responsable responsable) {
        var personne = noms.personnes().get(responsable.personne() == null ? "" : responsable.personne());
        var sienne = personne == null || personne.structure() == null ? "" : noms.structure(personne.structure());
        var structure = structureDe(noms, responsable);
        return Stream.of(structure.isEmpty() ? sienne : structure, noms.fonction(responsable.personne()))
                .filter(nom -> !nom.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String structureDe(Noms noms, Responsable responsable) {
        return responsable.structure() == null ? responsable.texte() : noms.structure(responsable.structure());
    }

    /** Names to propose while one types. */
    List<String> structures(String demarche) {
        return acteurs.structures(demarche).stream()
                .map(StructureDeDemarche::nom)
                .toList();
    }

    Optional<String> structureConnue(String demarche, String nom) {
        var voulu = NomSimplifie.de(nom);
        return acteurs.structures(demarche).stream()
                .filter(s -> NomSimplifie.de(s.nom()).equals(voulu))
                .map(StructureDeDemarche::id)
                .findFirst();
    }

    /** The people of the démarche; the first answer is that nobody is named. */
    List<Option> personnes(String demarche, String personne) {
        var toutes = acteurs.personnes(demarche);
        return Stream.concat(
                        Stream.of(new Option(AUCUNE, personne)),
                        toutes.stream()
                                .map(p -> new Option(
                                        p.id(),
                                        p.fonction().isEmpty() ? p.nomMontre() : p.nomMontre() + ", " + p.fonction())))
                .toList();
    }

    /** Value of the answer that names nobody. */
    static final String AUCUNE = "aucune";
}
