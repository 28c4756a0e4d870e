package fr.maillage.lieu.publication.garde;

import fr.maillage.lieu.publication.fichier.Fichier;
import fr.maillage.lieu.publication.schema.Avertissement;
import fr.maillage.lieu.publication.schema.RefusDePublication.Raison;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The accepted publications, in the database. The last {@value #FICHIERS_GARDES} keep their file, the older ones their balance. */
@Repository
@Transactional(readOnly = true)
public class Publications {
    public static final int FICHIERS_GARDES = 30;
    private static final int HISTORIQUE = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLONNES = """
            select numero, le, volume, ecartes, raisons, avertissements, empreinte, par, confirmee, nom, taille,
                   fichier is not null as gardee
            from lieu.publication
            """;

    private final JdbcClient base;

    Publications(JdbcClient base) {
        this.base = base;
    }

    public Optional<Publication> derniere() {
        return base.sql(COLONNES + " order by numero desc limit 1")
                .query(Publications::publication)
                .optional();
    }

    /** Newest first. */
    public List<Publication> historique() {
        return base.sql(COLONNES + " order by numero desc limit " + HISTORIQUE)
                .query(Publications::publication)
                .list();
    }

    public Optional<Publication> trouver(long numero) {
        return base.sql(COLONNES + " where numero = :numero")
                .param("numero", numero)
                .query(Publications::publication)
                .optional();
    }

    /** Empty when it is unknown, or was let go. */
    public Optional<Fichier> fichier(long numero) {
        return base.sql("select fichier, taille from lieu.publication where numero = :numero and fichier is not null")
                .param("numero", numero)
                .query((ligne, rang) -> Fichier.deGzip(ligne.getBytes("fichier"), ligne.getLong("taille")))
                .optional();
    }

    /** The places left out of a publication, as CSV. */
    public Optional<Fichier> laisses(long numero) {
        return base.sql("select laisses from lieu.publication where numero = :numero and laisses is not null")
                .param("numero", numero)
                .query((ligne, rang) -> Fichier.deGzip(ligne.getBytes("laisses")))
                .optional();
    }

    /** Nobody else publishes until the transaction under way ends. */
    @Transactional
    void verrouiller() {
        base.sql("lock table lieu.publication in share row exclusive mode").update();
    }

    @Transactional
    Publication ajouter(Publication p, Fichier fichier, Fichier laisses) {
        var numero = base.sql("""
                        insert into lieu.publication (le, volume, publies, ecartes, raisons, avertissements, empreinte, par,
                                                      confirmee, nom, taille, fichier, laisses)
                        values (:le, :volume, :publies, :ecartes, :raisons::jsonb, :avertissements::jsonb, :empreinte, :par,
                                :confirmee, :nom, :taille, :fichier, :laisses)
                        returning numero
                        """)
                .param("le", p.le().atOffset(java.time.ZoneOffset.UTC))
                .param("volume", p.volume())
                .param("publies", p.publies())
                .param("ecartes", p.ecartes())
                .param("raisons", JSON.writeValueAsString(p.raisons()))
                .param("avertissements", JSON.writeValueAsString(p.avertissements()))
                .param("empreinte", p.empreinte())
                .param("par", p.par())
                .param("confirmee", p.confirmee())
                .param("nom", p.nom())
                .param("taille", p.taille())
                .param("fichier", fichier.gzip())
                .param("laisses", laisses.gzip())
                .query(Long.class)
                .single();
        base.sql(
                        "update lieu.publication set fichier = null, laisses = null where numero <= :avant and fichier is not null")
                .param("avant", numero - FICHIERS_GARDES)
                .update();
        return trouver(numero).orElseThrow();
    }

    private static Publication publication(ResultSet ligne, int rang) throws SQLException {
        return new Publication(
                ligne.getLong("numero"),
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                ligne.getInt("volume"),
                ligne.getInt("ecartes"),
                comptes(ligne.getString("raisons"), Raison.class),
                comptes(ligne.getString("avertissements"), Avertissement.Genre.class),
                ligne.getString("empreinte"),
                ligne.getString("par"),
                ligne.getBoolean("confirmee"),
                ligne.getString("nom"),
                ligne.getLong("taille"),
                ligne.getBoolean("gardee"));
    }

    /** A key that the program no longer knows is left out. */
    private static <E extends Enum<E>> Map<E, Integer> comptes(String json, Class<E> genre) {
        var comptes = new EnumMap<E, Integer>(genre);
        var lus = JSON.readValue(json, new TypeReference<Map<String, Integer>>() {});
        for (var cle : genre.getEnumConstants()) {
            var compte = lus.get(cle.name());
            if (compte != null) {
                comptes.put(cle, compte);
            }
        }
        return comptes;
    }
}
