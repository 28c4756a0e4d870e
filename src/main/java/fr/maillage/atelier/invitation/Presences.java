package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.presentation.Hasard;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came. The structure of somebody present joins those of the démarche: its counters are computed from them. */
@Service
@Transactional
class Presences {
    private final JdbcClient base;
    private final InscriptionsEnBase inscriptions;
    private final AccueilsEnBase accueils;
    private final Acteurs acteurs;
    private final HorlogeDeDemarche horloge;

    Presences(
            JdbcClient base,
            InscriptionsEnBase inscriptions,
            AccueilsEnBase accueils,
            Acteurs acteurs,
            HorlogeDeDemarche horloge) {
        this.base = base;
        this.inscriptions = inscriptions;
        this.accueils = accueils;
        this.acteurs = acteurs;
        this.horloge = horloge;
    }

    /**
     * Changes only what was changed on the sheet, so that two people may tick at once.
     *
     * @param avant those ticked on the sheet that was read
     * @param coches those ticked now
     */
    public void cocher(Demarche demarche, Atelier atelier, Set<String> avant, Set<String> coches) {
        var arrives = new HashSet<>(coches);
        arrives.removeAll(avant);
        var partis = new HashSet<>(avant);
        partis.removeAll(coches);
        ecrire(atelier.id(), partis, false);
        ecrire(atelier.id(), arrives, true);
        rattacher(demarche, atelier);
    }

    /** Somebody who was not in the list, or who was: then only ticked. */
    public void ajouter(Demarche demarche, Atelier atelier, String nom, String structure) {
        accueils.retenir(atelier.id());
        var deja = inscriptions.toutes(atelier.id()).stream()
                .filter(i -> i.nom().equalsIgnoreCase(nom)
                        && (structure.isEmpty() || i.structureDite().equalsIgnoreCase(structure)))
                .findFirst();
        if (deja.isPresent()) {
            ecrire(atelier.id(), Set.of(deja.get().id()), true);
        } else {
            var homonymes = acteurs.personnes(atelier.demarche()).stream()
                    .filter(p -> p.nom().equalsIgnoreCase(nom))
                    .toList();
            // Two people of one name are not told apart: the one who came is counted without being recognised.
            var personne = homonymes.size() == 1 ? homonymes.getFirst() : null;
            var connue = personne == null || !structure.isEmpty() ? null : personne.structure();
            inscriptions.inserer(
                    Hasard.identifiant(),
                    atelier.id(),
                    Inscription.Origine.SUR_PLACE,
                    new Invitee(personne == null ? null : personne.id(), connue, structure, nom, ""));
        }
        rattacher(demarche, atelier);
    }

    private void ecrire(String atelier, Collection<String> ids, boolean present) {
        base.sql("""
                        update atelier.inscription set present = :present
                        where atelier = :atelier and id = any(:ids) and efface_le is null
                        """)
                .param("atelier", atelier)
                .param("ids", ids.toArray(String[]::new))
                .param("present", present)
                .update();
    }

    /** Only of those present: what a visitor types alone changes nothing of the démarche. */
    private void rattacher(Demarche demarche, Atelier atelier) {
        var presents = inscriptions.toutes(atelier.id()).stream()
                .filter(Inscription::present)
                .toList();
        for (var qui : presents) {
            if (qui.structure() == null && !qui.structureDite().isBlank()) {
                base.sql("update atelier.inscription set structure = :structure where id = :id")
                        .param("id", qui.id())
                        .param("structure", acteurs.structureNommee(atelier.demarche(), qui.structureDite()))
                        .update();
            }
        }
        var jour = atelier.jour();
        acteurs.noterActivite(
                atelier.demarche(),
                presents.stream()
                        .map(Inscription::personne)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                jour == null ? horloge.aujourdhui(demarche) : jour);
    }
}
