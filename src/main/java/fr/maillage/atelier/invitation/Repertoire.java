package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** People of the démarche that may be written to. */
@Component
class Repertoire {
    private final Acteurs acteurs;
    private final Invitations invitations;

    Repertoire(Acteurs acteurs, Invitations invitations) {
        this.acteurs = acteurs;
        this.invitations = invitations;
    }

    /**
     * @param invitables in the order of names, those of the list of the workshop left out
     * @param sansAdresse how many gave no address
     */
    record Contenu(List<Invitee> invitables, int sansAdresse) {}

    Contenu pour(Atelier atelier) {
        var demarche = atelier.demarche();
        var personnes = acteurs.personnes(demarche);
        var coordonnees = acteurs.coordonnees(
                demarche, personnes.stream().map(Personne::id).toList());
        Map<String, StructureDeDemarche> structures = acteurs.structures(demarche).stream()
                .collect(Collectors.toMap(StructureDeDemarche::id, Function.identity()));
        var avecAdresse = personnes.stream()
                .flatMap(p -> {
                    var contact = coordonnees.get(p.id());
                    return contact == null
                            ? Stream.<Invitee>empty()
                            : AdresseElectronique.lire(contact.courriel()).map(c -> invitee(p, c, structures)).stream();
                })
                .toList();
        var connues = invitations.connues(atelier.id());
        return new Contenu(
                avecAdresse.stream()
                        .filter(i -> !connues.contains(i.courriel().toLowerCase(Locale.ROOT)))
                        .toList(),
                personnes.size() - avecAdresse.size());
    }

    private static Invitee invitee(Personne personne, String courriel, Map<String, StructureDeDemarche> structures) {
        var structure = personne.structure();
        var connue = structure == null ? null : structures.get(structure);
        return new Invitee(personne.id(), structure, connue == null ? "" : connue.nom(), personne.nom(), courriel);
    }
}
