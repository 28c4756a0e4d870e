package fr.maillage.lieu.registre;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Rows read as places. */
final class LectureDeLieux {
    /** A version holds the columns of lieu.lieu, by name: they are read back as such. */
    static final String VERSIONS = """
            select v.numero, v.le, v.genre, v.auteur, v.source as acte_source, v.vrai_le, v.motif, l.*
            from lieu.version v
            cross join lateral jsonb_populate_record(null::lieu.lieu, v.contenu) l
            """;

    private LectureDeLieux() {}

    static Lieu lieu(ResultSet ligne, int rang) throws SQLException {
        return new Lieu(
                ligne.getString("id"),
                ligne.getString("structure"),
                Etat.deCle(ligne.getString("etat")),
                Json.fermeture(ligne.getString("fermeture")),
                ligne.getString("commune_actuelle"),
                Json.fiche(ligne.getString("fiche")),
                Json.provenances(ligne.getString("provenances")),
                Json.passages(ligne.getString("passages")),
                ligne.getString("source"),
                ligne.getObject("maj_le", LocalDate.class),
                ligne.getString("absorbe_par"),
                ligne.getInt("version"),
                instant(ligne, "cree_le"),
                instant(ligne, "modifie_le"));
    }

    static Version version(ResultSet ligne, int rang) throws SQLException {
        return new Version(
                ligne.getInt("numero"),
                instant(ligne, "le"),
                new Acte(
                        Acte.Genre.valueOf(ligne.getString("genre").toUpperCase(Locale.ROOT)),
                        ligne.getString("auteur"),
                        ligne.getString("acte_source"),
                        ligne.getObject("vrai_le", LocalDate.class),
                        ligne.getString("motif")),
                lieu(ligne, rang));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }
}
