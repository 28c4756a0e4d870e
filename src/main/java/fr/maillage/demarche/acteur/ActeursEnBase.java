package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.territoire.NomSimplifie;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the other parts of a démarche ask of its structures and people. */
@Repository
@Transactional
class ActeursEnBase implements Acteurs {
    private final JdbcClient base;
    private final StructuresEnBase structures;
    private final PersonnesEnBase personnes;

    ActeursEnBase(JdbcClient base, StructuresEnBase structures, PersonnesEnBase personnes) {
        this.base = base;
        this.structures = structures;
        this.personnes = personnes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StructureDeDemarche> structures(String demarche) {
        return base.sql("""
                        select * from demarche.structure
                        where demarche = :demarche and retire_le is null
                        order by cle, id
                        limit 5000
                        """)
                .param("demarche", demarche)
                .query(StructuresEnBase::lire)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, StructureDeDemarche> structures(String demarche, Collection<String> ids) {
        return base
                .sql("select * from demarche.structure where demarche = :demarche and id = any(:ids)")
                .param("demarche", demarche)
                .param("ids", ids.toArray(String[]::new))
                .query(StructuresEnBase::lire)
                .list()
                .stream()
                .collect(Collectors.toMap(StructureDeDemarche::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Personne> personnes(String demarche) {
        return base.sql("""
                        select * from demarche.personne
                        where demarche = :demarche and retire_le is null and purgee_le is null
                        order by cle, id
                        limit 5000
                        """)
                .param("demarche", demarche)
                .query(PersonnesEnBase::lire)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Personne> personnes(String demarche, Collection<String> ids) {
        return base
                .sql("select * from demarche.personne where demarche = :demarche and id = any(:ids)")
                .param("demarche", demarche)
                .param("ids", ids.toArray(String[]::new))
                .query(PersonnesEnBase::lire)
                .list()
                .stream()
                .collect(Collectors.toMap(Personne::id, Function.identity()));
    }

    @Override
    public String structureNommee(String demarche, String nom) {
        verrouiller(demarche);
        var cle = NomSimplifie.de(nom).mots();
        return Optional.of(cle)
                // A name of signs alone is like no other.
                .filter(c -> !c.isEmpty())
                .flatMap(c -> structures.parCle(demarche, c))
                .map(StructureDeDemarche::id)
                .orElseGet(() -> structures.creer(
                        demarche,
                        StructuresEnBase.Contenu.de(
                                nom, TypesDeStructures.livres().deviner(nom))));
    }

    @Override
    public String personneNommee(String demarche, String nom) {
        verrouiller(demarche);
        return base.sql("""
                        select id from demarche.personne
                        where demarche = :demarche and cle = :cle and cle <> '' and retire_le is null and purgee_le is null
                        order by derniere_activite desc, id
                        limit 1
                        """)
                .param("demarche", demarche)
                .param("cle", NomSimplifie.de(nom).mots())
                .query(String.class)
                .optional()
                .orElseGet(() -> personnes.creer(
                        demarche,
                        new PersonnesEnBase.Contenu(null, nom, "", null, new Personne.Coordonnees("", "", ""))));
    }

    /** Asked twice at once, the same name would make two structures, or two people. */
    private void verrouiller(String demarche) {
        base.sql("select 1 from demarche.demarche where id = :demarche for update")
                .param("demarche", demarche)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Personne.Coordonnees> coordonnees(String demarche, Collection<String> personnes) {
        record Ligne(String personne, String courriel, String telephone, String finalite) {}
        return base
                .sql("""
                        select c.personne, c.courriel, c.telephone, c.finalite
                        from demarche.contact c join demarche.personne p on p.id = c.personne
                        where p.demarche = :demarche and p.id = any(:ids) and p.retire_le is null
                        """)
                .param("demarche", demarche)
                .param("ids", personnes.toArray(String[]::new))
                .query(Ligne.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Ligne::personne, l -> new Personne.Coordonnees(l.courriel(), l.telephone(), l.finalite())));
    }

    @Override
    public void noterActivite(String demarche, Collection<String> personnes, LocalDate jour) {
        base.sql("""
                        update demarche.personne set derniere_activite = :jour
                        where demarche = :demarche and id = any(:ids) and purgee_le is null and derniere_activite < :jour
                        """)
                .param("demarche", demarche)
                .param("ids", personnes.toArray(String[]::new))
                .param("jour", jour)
                .update();
    }
}
