package fr.maillage.lieu.registre;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Lieu;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The two statements that write places, each with its version. */
@Component
class Ecriture {
    private static final int LOT = 500;

    private static final String ET_SA_VERSION = """
            insert into lieu.version (lieu, numero, le, genre, auteur, source, vrai_le, motif, contenu)
            select id, version, modifie_le, :genre, :auteur, :acteSource, :vraiLe, :motif, to_jsonb(ecrit)
            from ecrit
            """;

    private static final String INSERER = """
            with ecrit as (
                insert into lieu.lieu (id, structure, etat, fermeture, commune_actuelle, fiche, provenances, passages,
                                       source, maj_le, absorbe_par, version, cree_le, modifie_le)
                values (:id, :structure, :etat, :fermeture::jsonb, :commune, :fiche::jsonb, :provenances::jsonb, :passages::jsonb,
                        :source, :majLe, :absorbePar, :version, :creeLe, :modifieLe)
                returning *
            )
            """ + ET_SA_VERSION;

    private static final String REMPLACER = """
            with ecrit as (
                update lieu.lieu
                set structure = :structure, etat = :etat, fermeture = :fermeture::jsonb, commune_actuelle = :commune,
                    fiche = :fiche::jsonb, provenances = :provenances::jsonb, passages = :passages::jsonb, source = :source,
                    maj_le = :majLe, absorbe_par = :absorbePar, version = :version, modifie_le = :modifieLe
                where id = :id and version = :versionAttendue
                returning *
            )
            """ + ET_SA_VERSION;

    private final NamedParameterJdbcOperations base;

    Ecriture(NamedParameterJdbcOperations base) {
        this.base = base;
    }

    /** @param actes one for each place, in the same order */
    void inserer(List<Lieu> lieux, List<Acte> actes) {
        for (int debut = 0; debut < lieux.size(); debut += LOT) {
            base.batchUpdate(
                    INSERER,
                    IntStream.range(debut, Math.min(debut + LOT, lieux.size()))
                            .mapToObj(i -> parametres(lieux.get(i), actes.get(i)))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    /** @return false when the place is no longer at that version: nothing was written */
    boolean remplacer(int versionAttendue, Lieu lieu, Acte acte) {
        return base.update(REMPLACER, parametres(lieu, acte).addValue("versionAttendue", versionAttendue)) == 1;
    }

    private static MapSqlParameterSource parametres(Lieu lieu, Acte acte) {
        return new MapSqlParameterSource()
                .addValue("id", lieu.id())
                .addValue("structure", lieu.structure())
                .addValue("etat", lieu.etat().cle())
                .addValue("fermeture", Json.ecrire(lieu.fermeture()))
                .addValue("commune", lieu.communeActuelle())
                .addValue("fiche", Json.ecrire(lieu.fiche()))
                .addValue("provenances", Json.ecrireProvenances(lieu.provenances()))
                .addValue("passages", Json.ecrirePassages(lieu.passages()))
                .addValue("source", lieu.source())
                .addValue("majLe", lieu.majLe())
                .addValue("absorbePar", lieu.absorbePar())
                .addValue("version", lieu.version())
                .addValue("creeLe", heure(lieu.creeLe()))
                .addValue("modifieLe", heure(lieu.modifieLe()))
                .addValue("genre", acte.genre().cle())
                .addValue("auteur", acte.auteur())
                .addValue("acteSource", acte.source())
                .addValue("vraiLe", acte.vraiLe())
                .addValue("motif", acte.motif());
    }

    private static OffsetDateTime heure(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
