package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Tri;
import fr.maillage.territoire.NomSimplifie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Long lists of structures and people, searched whatever the accents, sorted, page by page. */
@Repository
@Transactional(readOnly = true)
class RechercheDActeurs {
    static final int PAGE = 25;

    /** Columns that a list of structures is sorted by, and what the database sorts. */
    private static final Map<String, String> TRIS_DES_STRUCTURES =
            Map.of("nom", "s.cle", "type", "s.type", "personnes", "personnes", "partenaire", "s.partenaire");

    private static final Map<String, String> TRIS_DES_PERSONNES = Map.of(
            "nom", "p.cle", "structure", "coalesce(s.cle, '')", "fonction", "lower(p.fonction)", "purge", "p.purge_le");

    private static final String STRUCTURES = """
            from demarche.structure s
            where s.demarche = :demarche and s.retire_le is null
              and s.cle like all(:motifs)
              and (:type = '' or s.type = :type)
              and (not :partenaires or s.partenaire)
            """;

    private static final String PERSONNES = """
            from demarche.personne p left join demarche.structure s on s.id = p.structure
            where p.demarche = :demarche and p.retire_le is null and p.purgee_le is null
              and (p.cle || ' ' || coalesce(s.cle, '')) like all(:motifs)
            """;

    private final JdbcClient base;

    RechercheDActeurs(JdbcClient base) {
        this.base = base;
    }

    /**
     * What is asked of a list.
     *
     * @param q words looked for
     * @param type key of a type; empty for all
     * @param page from 1
     */
    record Demande(String demarche, String q, String type, boolean partenaires, Tri tri, int page) {}

    /** A structure, with how many people speak for it. */
    record StructureTrouvee(StructureDeDemarche structure, int personnes) {}

    /** A person, with the name of its structure, empty when it has none. */
    record PersonneTrouvee(Personne personne, String structure) {}

    record Page<T>(List<T> lignes, long total) {}

    static Tri triDesStructures(String parametre) {
        return Tri.lire(parametre, TRIS_DES_STRUCTURES.keySet(), new Tri("nom", false));
    }

    static Tri triDesPersonnes(String parametre) {
        return Tri.lire(parametre, TRIS_DES_PERSONNES.keySet(), new Tri("nom", false));
    }

    Page<StructureTrouvee> structures(Demande demande) {
        long total = parametres(base.sql("select count(*) " + STRUCTURES), demande)
                .query(Long.class)
                .single();
        var lignes = pagine("""
                        select s.*, (select count(*) from demarche.personne p
                                     where p.structure = s.id and p.retire_le is null and p.purgee_le is null) personnes
                        """ + STRUCTURES, TRIS_DES_STRUCTURES, "s.id", demande)
                .query((ligne, rang) ->
                        new StructureTrouvee(StructuresEnBase.lire(ligne, rang), ligne.getInt("personnes")))
                .list();
        return new Page<>(lignes, total);
    }

    Page<PersonneTrouvee> personnes(Demande demande) {
        long total = parametres(base.sql("select count(*) " + PERSONNES), demande)
                .query(Long.class)
                .single();
        var lignes = pagine(
                        "select p.*, coalesce(s.nom, '') nom_de_structure " + PERSONNES,
                        TRIS_DES_PERSONNES,
                        "p.id",
                        demande)
                .query((ligne, rang) ->
                        new PersonneTrouvee(PersonnesEnBase.lire(ligne, rang), ligne.getString("nom_de_structure")))
                .list();
        return new Page<>(lignes, total);
    }

    /** What is sorted comes from the tables above, never from the address. */
    private JdbcClient.StatementSpec pagine(String requete, Map<String, String> tris, String id, Demande demande) {
        var colonne = tris.get(demande.tri().colonne());
        var ordre = " order by " + colonne + (demande.tri().decroissant() ? " desc" : "") + ", " + id;
        return parametres(base.sql(requete + ordre + " limit :taille offset :saut"), demande)
                .param("taille", PAGE)
                .param("saut", new Pagination(demande.page(), PAGE, 0, "").saut());
    }

    private static JdbcClient.StatementSpec parametres(JdbcClient.StatementSpec requete, Demande demande) {
        // Letters and figures only: nothing that « like » would take for a joker.
        var motifs = Stream.of(NomSimplifie.de(demande.q()).mots().split(" "))
                .map(mot -> "%" + mot + "%")
                .toArray(String[]::new);
        return requete.param("demarche", demande.demarche())
                .param("motifs", motifs)
                .param("type", demande.type())
                .param("partenaires", demande.partenaires());
    }
}
