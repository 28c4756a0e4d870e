package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Declaration.Echange;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.EtatDeDeclaration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of declarations and of their messages. Each writing makes the version grow. */
@Repository
class Registre {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient base;

    Registre(JdbcClient base) {
        this.base = base;
    }

    /** Does nothing when the token has a row already: a second click. */
    void commencer(Ligne ligne, Jeton jeton) {
        base.sql("""
                        insert into lieu.declaration
                            (id, genre, etat, lieu, version_lue, remplace, par_lien, reponses, jeton, cree_le, modifie_le)
                        values (:id, :genre, 'brouillon', :lieu, :versionLue, :remplace, :parLien, :reponses::jsonb, :jeton,
                                :creeLe, :creeLe)
                        on conflict (jeton) do nothing
                        """)
                .param("id", ligne.id())
                .param("genre", ligne.genre().cle())
                .param("lieu", ligne.lieu())
                .param("versionLue", ligne.versionLue())
                .param("remplace", ligne.remplace())
                .param("parLien", ligne.parLien())
                .param("reponses", json(ligne.reponses()))
                .param("jeton", jeton.empreinte("brouillon"))
                .param("creeLe", heure(ligne.creeLe()))
                .update();
    }

    void effacer(String id) {
        base.sql("delete from lieu.declaration where id = :id and etat = 'brouillon'")
                .param("id", id)
                .update();
    }

    Optional<Ligne> parJeton(Jeton jeton) {
        return base.sql("select * from lieu.declaration where jeton = :jeton")
                .param("jeton", jeton.empreinte("brouillon"))
                .query(Registre::ligne)
                .optional();
    }

    /** Nobody else writes it until the end of the transaction. */
    Optional<Ligne> verrouiller(Jeton jeton) {
        return base.sql("select * from lieu.declaration where jeton = :jeton for update")
                .param("jeton", jeton.empreinte("brouillon"))
                .query(Registre::ligne)
                .optional();
    }

    Optional<Ligne> verrouiller(String id) {
        return base.sql("select * from lieu.declaration where id = :id for update")
                .param("id", id)
                .query(Registre::ligne)
                .optional();
    }

    Optional<Ligne> parId(String id) {
        return base.sql("select * from lieu.declaration where id = :id")
                .param("id", id)
                .query(Registre::ligne)
                .optional();
    }

    Optional<Ligne> parCode(Code code) {
        return base.sql("select * from lieu.declaration where code = :code")
                .param("code", code.empreinte())
                .query(Registre::ligne)
                .optional();
    }

    List<Ligne> dansEtats(Collection<EtatDeDeclaration> etats, int maximum) {
        return base.sql("""
                        select * from lieu.declaration
                        where etat = any(:etats) and etat <> 'brouillon'
                        order by envoye_le, id limit :maximum
                        """)
                .param("etats", etats.stream().map(EtatDeDeclaration::cle).toArray(String[]::new))
                .param("maximum", maximum)
                .query(Registre::ligne)
                .list();
    }

    List<Ligne> duLieu(String lieu) {
        return base.sql(
                        "select * from lieu.declaration where lieu = :lieu and etat <> 'brouillon' order by envoye_le desc, id")
                .param("lieu", lieu)
                .query(Registre::ligne)
                .list();
    }

    void garder(String id, Reponses reponses, Instant maintenant) {
        base.sql("""
                        update lieu.declaration set reponses = :reponses::jsonb, modifie_le = :le, version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("reponses", json(reponses))
                .param("le", heure(maintenant))
                .update();
    }

    /** @param lieu place that it creates or corrects */
    void envoyer(
            Ligne ligne, String lieu, Code code, List<String> signaux, @Nullable String courriel, Instant maintenant) {
        base.sql("""
                        update lieu.declaration
                        set etat = 'envoyee', genre = :genre, lieu = :lieu, version_lue = :versionLue, remplace = null, code = :code,
                            signaux = :signaux, courriel = :courriel, modifie_le = :le, envoye_le = :le, version = version + 1
                        where id = :id
                        """)
                .param("id", ligne.id())
                .param("genre", ligne.genre().cle())
                .param("versionLue", ligne.versionLue())
                .param("lieu", lieu)
                .param("code", code.empreinte())
                .param("signaux", signaux.toArray(String[]::new))
                .param("courriel", courriel)
                .param("le", heure(maintenant))
                .update();
    }

    /** Gives a declaration the content of the draft that reopened it; the draft goes, its token now leads to the declaration. */
    void verser(
            Ligne brouillon, String declaration, List<String> signaux, @Nullable String courriel, Instant maintenant) {
        var jeton = base.sql("delete from lieu.declaration where id = :id returning jeton")
                .param("id", brouillon.id())
                .query(byte[].class)
                .single();
        base.sql("""
                        update lieu.declaration
                        set etat = 'envoyee', reponses = :reponses::jsonb, signaux = :signaux, jeton = :jeton,
                            courriel = coalesce(:courriel, courriel), modifie_le = :le, envoye_le = :le, version = version + 1
                        where id = :id
                        """)
                .param("id", declaration)
                .param("reponses", json(brouillon.reponses()))
                .param("signaux", signaux.toArray(String[]::new))
                .param("jeton", jeton)
                .param("courriel", courriel)
                .param("le", heure(maintenant))
                .update();
    }

    void decider(String id, EtatDeDeclaration etat, Instant maintenant) {
        base.sql("""
                        update lieu.declaration set etat = :etat, decide_le = :le, modifie_le = :le, version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("etat", etat.cle())
                .param("le", heure(maintenant))
                .update();
    }

    /** @param auteur account; empty for the declarant */
    void ecrire(String declaration, boolean duModerateur, String auteur, String texte, Instant maintenant) {
        base.sql("""
                        insert into lieu.message (declaration, le, du_moderateur, auteur, texte)
                        values (:declaration, :le, :duModerateur, :auteur, :texte)
                        """)
                .param("declaration", declaration)
                .param("le", heure(maintenant))
                .param("duModerateur", duModerateur)
                .param("auteur", auteur)
                .param("texte", texte)
                .update();
    }

    List<Echange> echanges(String declaration) {
        return base.sql(
                        "select le, du_moderateur, texte from lieu.message where declaration = :declaration order by id")
                .param("declaration", declaration)
                .query((ligne, rang) -> new Echange(
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        ligne.getBoolean("du_moderateur"),
                        ligne.getString("texte")))
                .list();
    }

    /** Drafts and addresses whose time is over. */
    void purger(Instant brouillonsAvant, Instant courrielsAvant) {
        base.sql("delete from lieu.declaration where etat = 'brouillon' and modifie_le < :avant")
                .param("avant", heure(brouillonsAvant))
                .update();
        base.sql("""
                        update lieu.declaration set courriel = null
                        where courriel is not null and coalesce(decide_le, envoye_le, modifie_le) < :avant
                        """).param("avant", heure(courrielsAvant)).update();
    }

    private static String json(Reponses reponses) {
        return JSON.writeValueAsString(reponses.valeurs());
    }

    private static OffsetDateTime heure(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Ligne ligne(ResultSet ligne, int rang) throws SQLException {
        var envoyeLe = ligne.getObject("envoye_le", OffsetDateTime.class);
        return new Ligne(
                ligne.getString("id"),
                Genre.deCle(ligne.getString("genre")),
                EtatDeDeclaration.deCle(ligne.getString("etat")),
                ligne.getString("lieu"),
                ligne.getInt("version_lue"),
                ligne.getString("remplace"),
                ligne.getBoolean("par_lien"),
                new Reponses(
                        JSON.readValue(ligne.getString("reponses"), new TypeReference<Map<String, List<String>>>() {})),
                List.of((String[]) ligne.getArray("signaux").getArray()),
                ligne.getString("courriel"),
                ligne.getInt("version"),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                envoyeLe == null ? null : envoyeLe.toInstant());
    }
}
