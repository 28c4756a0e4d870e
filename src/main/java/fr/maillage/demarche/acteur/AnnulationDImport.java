package fr.maillage.demarche.acteur;

import fr.maillage.demarche.CompteursDeDemarche;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes an import back: what it made leaves the lists, names and contact data erased; what it filled is emptied. What somebody changed since, or
 * that took part in a gathering, stays as it is.
 */
@Component
class AnnulationDImport {
    private final JdbcClient base;
    private final CompteursDeDemarche compteurs;

    AnnulationDImport(JdbcClient base, CompteursDeDemarche compteurs) {
        this.base = base;
        this.compteurs = compteurs;
    }

    /** How many structures and people the import made or completed: put back as they were, or kept because they have served since. */
    record Compte(int remis, int gardes) {}

    /** What an import wrote of a structure or of a person, in all its rows. */
    private static final class Trace {
        private final Set<String> champs = new HashSet<>();
        private OffsetDateTime derniere = OffsetDateTime.MIN;

        void ajouter(Set<String> ecrits, OffsetDateTime le) {
            champs.addAll(ecrits);
            derniere = le.isAfter(derniere) ? le : derniere;
        }
    }

    private record Ligne(
            @Nullable String structure, @Nullable String personne, Set<String> ecrit, OffsetDateTime le) {}

    Compte annuler(String demarche, long id) {
        Map<String, Trace> structures = new LinkedHashMap<>();
        Map<String, Trace> personnes = new LinkedHashMap<>();
        lire(id, structures, personnes);
        var presentes = new HashSet<String>();
        var representees = new HashSet<String>();
        compteurs.rencontres(demarche).forEach(r -> {
            presentes.addAll(r.personnes());
            representees.addAll(r.structures());
        });
        int remis = 0;
        for (var entree : personnes.entrySet()) {
            boolean libre = !presentes.contains(entree.getKey());
            remis += libre && remettrePersonne(entree.getKey(), entree.getValue()) ? 1 : 0;
        }
        for (var entree : structures.entrySet()) {
            boolean libre = !representees.contains(entree.getKey());
            remis += libre && remettreStructure(entree.getKey(), entree.getValue()) ? 1 : 0;
        }
        base.sql("update demarche.ligne_d_acteurs set cellules = null where import = :id")
                .param("id", id)
                .update();
        base.sql("update demarche.import_d_acteurs set annule_le = now() where id = :id")
                .param("id", id)
                .update();
        return new Compte(remis, structures.size() + personnes.size() - remis);
    }

    private void lire(long id, Map<String, Trace> structures, Map<String, Trace> personnes) {
        var lignes = base.sql("""
                        select structure, personne, ecrit, ecrite_le from demarche.ligne_d_acteurs
                        where import = :id and ecrit <> '{}'
                        """)
                .param("id", id)
                .query((ligne, rang) -> new Ligne(
                        ligne.getString("structure"),
                        ligne.getString("personne"),
                        Set.of((String[]) ligne.getArray("ecrit").getArray()),
                        ligne.getObject("ecrite_le", OffsetDateTime.class)))
                .list();
        for (var ligne : lignes) {
            if (ligne.structure() != null && ligne.ecrit().stream().anyMatch(c -> c.startsWith("structure"))) {
                structures
                        .computeIfAbsent(ligne.structure(), cle -> new Trace())
                        .ajouter(ligne.ecrit(), ligne.le());
            }
            if (ligne.personne() != null && ligne.ecrit().stream().anyMatch(c -> c.startsWith("personne"))) {
                personnes.computeIfAbsent(ligne.personne(), cle -> new Trace()).ajouter(ligne.ecrit(), ligne.le());
            }
        }
    }

    private boolean remettrePersonne(String id, Trace trace) {
        if (trace.champs.contains("personne")) {
            return base.sql("""
                            with visee as (
                                update demarche.personne
                                set nom = '', cle = '', fonction = '', purgee_le = now(), retire_le = now(),
                                    version = version + 1, modifie_le = now()
                                where id = :id and modifie_le <= :le and purgee_le is null
                                returning id),
                            coordonnees as (delete from demarche.contact where personne in (select id from visee))
                            select count(*) from visee
                            """)
                            .param("id", id)
                            .param("le", trace.derniere)
                            .query(Integer.class)
                            .single()
                    == 1;
        }
        boolean intacte = base.sql("""
                        update demarche.personne
                        set fonction = case when :fonction then '' else fonction end,
                            version = version + 1, modifie_le = now()
                        where id = :id and modifie_le <= :le and purgee_le is null
                        """)
                        .param("id", id)
                        .param("le", trace.derniere)
                        .param("fonction", trace.champs.contains("personne.fonction"))
                        .update()
                == 1;
        if (intacte) {
            viderCoordonnees(id, trace);
        }
        return intacte;
    }

    private void viderCoordonnees(String id, Trace trace) {
        base.sql("""
                        update demarche.contact
                        set courriel = case when :courriel then '' else courriel end,
                            telephone = case when :telephone then '' else telephone end
                        where personne = :id
                        """)
                .param("id", id)
                .param("courriel", trace.champs.contains("personne.courriel"))
                .param("telephone", trace.champs.contains("personne.telephone"))
                .update();
        base.sql("delete from demarche.contact where personne = :id and courriel = '' and telephone = ''")
                .param("id", id)
                .update();
    }

    private boolean remettreStructure(String id, Trace trace) {
        if (trace.champs.contains("structure")) {
            return base.sql("""
                            update demarche.structure s set retire_le = now(), version = version + 1, modifie_le = now()
                            where id = :id and modifie_le <= :le and retire_le is null
                              and not exists (select 1 from demarche.personne p
                                              where p.structure = s.id and p.retire_le is null)
                              and not exists (select 1 from demarche.entretien e
                                              where e.structure = s.id and e.retire_le is null)
                            """).param("id", id).param("le", trace.derniere).update() == 1;
        }
        return base.sql("""
                        update demarche.structure
                        set type = case when :type then 'autre' else type end,
                            territoires = case when :territoires then '{}' else territoires end,
                            role = case when :role then '' else role end,
                            partenaire = partenaire and not :partenaire,
                            version = version + 1, modifie_le = now()
                        where id = :id and modifie_le <= :le
                        """)
                        .param("id", id)
                        .param("le", trace.derniere)
                        .param("type", trace.champs.contains("structure.type"))
                        .param("territoires", trace.champs.contains("structure.territoires"))
                        .param("role", trace.champs.contains("structure.role"))
                        .param("partenaire", trace.champs.contains("structure.partenaire"))
                        .update()
                == 1;
    }
}
