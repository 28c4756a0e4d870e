package fr.maillage.lieu.fusion;

import fr.maillage.lieu.Paire;
import fr.maillage.lieu.Paires;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pairs to review, in the database. */
@Repository
@Transactional
class PairesEnBase implements Paires {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LOT = 500;

    private final JdbcClient base;
    private final JdbcOperations lots;

    PairesEnBase(JdbcClient base, JdbcOperations lots) {
        this.base = base;
        this.lots = lots;
    }

    @Override
    public void noter(Collection<Paire> trouvees) {
        lots.batchUpdate("""
                insert into lieu.paire (lieu_a, lieu_b, score, preuves) values (?, ?, ?, ?::jsonb)
                on conflict (lieu_a, lieu_b) do update
                set score = excluded.score, preuves = excluded.preuves
                where lieu.paire.etat = 'a_revoir'
                """, trouvees, LOT, (ligne, paire) -> {
            ligne.setString(1, paire.lieuA());
            ligne.setString(2, paire.lieuB());
            ligne.setDouble(3, paire.score());
            ligne.setString(4, MAPPER.writeValueAsString(paire.preuves()));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Paire> aRevoir() {
        return base.sql("""
                        select p.lieu_a, p.lieu_b, p.score, p.preuves
                        from lieu.paire p
                        join lieu.lieu a on a.id = p.lieu_a and a.absorbe_par is null and a.etat not in ('archive', 'brouillon')
                        join lieu.lieu b on b.id = p.lieu_b and b.absorbe_par is null and b.etat not in ('archive', 'brouillon')
                        where p.etat = 'a_revoir'
                        order by p.remise_le nulls first, p.score desc, p.lieu_a, p.lieu_b
                        """)
                .query((ligne, rang) -> new Paire(
                        ligne.getString("lieu_a"),
                        ligne.getString("lieu_b"),
                        ligne.getDouble("score"),
                        MAPPER.readValue(ligne.getString("preuves"), new TypeReference<List<String>>() {})))
                .list();
    }

    @Override
    public void distinctes(String lieuA, String lieuB, String auteur) {
        decider(lieuA, lieuB, "distincte", auteur);
    }

    @Override
    public void fusionnees(String lieuA, String lieuB, String auteur) {
        decider(lieuA, lieuB, "fusionnee", auteur);
    }

    /** A pair that no search has found is noted too: a person's word holds for the searches to come. */
    private void decider(String un, String autre, String etat, String auteur) {
        var paire = Paire.de(un, autre, 0, List.of());
        base.sql("""
                        insert into lieu.paire (lieu_a, lieu_b, score, preuves, etat, decidee_le, decidee_par)
                        values (:a, :b, 0, '[]', :etat, now(), :auteur)
                        on conflict (lieu_a, lieu_b) do update set etat = :etat, decidee_le = now(), decidee_par = :auteur
                        """)
                .param("a", paire.lieuA())
                .param("b", paire.lieuB())
                .param("etat", etat)
                .param("auteur", auteur)
                .update();
    }

    @Override
    public void rouvrir(String lieuA, String lieuB) {
        changer(lieuA, lieuB, "etat = 'a_revoir', decidee_le = null, decidee_par = null");
    }

    @Override
    public void plusTard(String lieuA, String lieuB) {
        changer(lieuA, lieuB, "remise_le = now()");
    }

    /** @param colonnes written here, never by who asks */
    private void changer(String un, String autre, String colonnes) {
        var paire = Paire.de(un, autre, 0, List.of());
        base.sql("update lieu.paire set " + colonnes + " where lieu_a = :a and lieu_b = :b")
                .param("a", paire.lieuA())
                .param("b", paire.lieuB())
                .update();
    }
}
