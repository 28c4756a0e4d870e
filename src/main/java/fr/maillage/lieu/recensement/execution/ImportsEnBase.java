package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.recensement.Bilan;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.Issue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports themselves; their rows are in {@link LignesEnBase}. */
@Repository
class ImportsEnBase {
    /** Longer than any batch takes: a runner that says nothing for so long is dead. */
    private static final String SILENCE = "interval '60 seconds'";

    private static final String LIRE = """
            select i.id, i.fichier, i.empreinte, i.feuille, i.correspondance, i.publier, i.auteur, i.perimetre, i.lignes, i.faites,
                   i.depose_le, i.fini_le, i.annule_le, i.erreur, i.contenu is not null as garde,
                   case when i.etat = 'en_cours' and i.battement < now() - """ + SILENCE + """
             then 'interrompu' else i.etat end as etat,
                   b.importees, b.fusionnees, b.inchangees, b.a_revoir, b.rejetees
            from lieu.import i
            cross join lateral (
                select count(*) filter (where issue = 'importee') as importees,
                       count(*) filter (where issue in ('fusionnee', 'inchangee')) as fusionnees,
                       count(*) filter (where issue = 'inchangee') as inchangees,
                       count(*) filter (where issue = 'a_revoir') as a_revoir,
                       count(*) filter (where issue = 'rejetee') as rejetees
                from lieu.import_ligne l where l.import = i.id
            ) b
            """;

    private final JdbcClient base;

    ImportsEnBase(JdbcClient base) {
        this.base = base;
    }

    long ajouter(String fichier, byte[] contenu, String empreinte, String auteur, String perimetre) {
        return base.sql("""
                        insert into lieu.import (fichier, empreinte, contenu, auteur, perimetre)
                        values (:fichier, :empreinte, :contenu, :auteur, :perimetre)
                        returning id
                        """)
                .param("fichier", fichier)
                .param("empreinte", empreinte)
                .param("contenu", contenu)
                .param("auteur", auteur)
                .param("perimetre", perimetre)
                .query(Long.class)
                .single();
    }

    Optional<Import> trouver(long id) {
        return base.sql(LIRE + " where i.id = :id")
                .param("id", id)
                .query(ImportsEnBase::lire)
                .optional();
    }

    List<Import> tous() {
        return base.sql(LIRE + " order by i.id desc").query(ImportsEnBase::lire).list();
    }

    List<Import> memeFichier(Import lequel) {
        return base.sql(
                        LIRE
                                + " where i.empreinte = :empreinte and i.id <> :id and i.etat not in ('annule', 'depose') order by i.id desc")
                .param("empreinte", lequel.empreinte())
                .param("id", lequel.id())
                .query(ImportsEnBase::lire)
                .list();
    }

    Optional<byte[]> contenu(long id) {
        return base.sql("select contenu from lieu.import where id = :id and contenu is not null")
                .param("id", id)
                .query((ligne, rang) -> ligne.getBytes("contenu"))
                .optional();
    }

    boolean regler(long id, String correspondance, String feuille, boolean publier) {
        return base.sql("""
                        update lieu.import set correspondance = :correspondance, feuille = :feuille, publier = :publier
                        where id = :id and etat = 'depose'
                        """)
                        .param("id", id)
                        .param("correspondance", correspondance)
                        .param("feuille", feuille)
                        .param("publier", publier)
                        .update()
                == 1;
    }

    /** Frees the place of runners that died. */
    void enterrer() {
        base.sql("update lieu.import set etat = 'interrompu' where etat = 'en_cours' and battement < now() - "
                        + SILENCE)
                .update();
    }

    Optional<Long> enCours() {
        return base.sql("select id from lieu.import where etat = 'en_cours'")
                .query(Long.class)
                .optional();
    }

    /** @return false when the import is not one that can be run */
    boolean prendre(long id, String coureur) {
        return base.sql("""
                        update lieu.import
                        set etat = 'en_cours', coureur = :coureur, battement = now(), erreur = '', fini_le = null
                        where id = :id and etat in ('depose', 'interrompu', 'echoue') and contenu is not null
                        """).param("id", id).param("coureur", coureur).update() == 1;
    }

    /** Part of a batch's transaction. @return false when the runner was stopped: the batch must not be kept */
    boolean avancer(long id, String coureur, int lignes, int faites) {
        return base.sql("""
                        update lieu.import set lignes = :lignes, faites = :faites, battement = now()
                        where id = :id and etat = 'en_cours' and coureur = :coureur
                        """)
                        .param("id", id)
                        .param("coureur", coureur)
                        .param("lignes", lignes)
                        .param("faites", faites)
                        .update()
                == 1;
    }

    void finir(long id, String coureur, EtatDImport etat, String erreur) {
        base.sql("""
                        update lieu.import set etat = :etat, fini_le = now(), erreur = :erreur
                        where id = :id and etat = 'en_cours' and coureur = :coureur
                        """)
                .param("id", id)
                .param("coureur", coureur)
                .param("etat", etat.cle())
                .param("erreur", erreur)
                .update();
    }

    void interrompre(long id) {
        base.sql("update lieu.import set etat = 'interrompu' where id = :id and etat = 'en_cours'")
                .param("id", id)
                .update();
    }

    /** Locks the import against a second undoing. @return false when it cannot be undone */
    boolean annuler(long id, String auteur) {
        return base.sql("""
                        update lieu.import set etat = 'annule', annule_le = now(), annule_par = :auteur
                        where id = :id and etat in ('interrompu', 'termine', 'echoue')
                        """).param("id", id).param("auteur", auteur).update() == 1;
    }

    /** Files are kept thirty days after the end of their import, those never run thirty days after they were given, with their trials. */
    void purger() {
        base.sql("""
                        update lieu.import set contenu = null
                        where contenu is not null and etat <> 'en_cours' and coalesce(fini_le, depose_le) < now() - interval '30 days'
                        """).update();
        base.sql("""
                        delete from lieu.travail t
                        using lieu.import i
                        where t.genre = 'essai' and t.objet = i.id::text and i.contenu is null
                        """).update();
    }

    private static Import lire(ResultSet ligne, int rang) throws SQLException {
        int importees = ligne.getInt("importees");
        int fusionnees = ligne.getInt("fusionnees");
        int aRevoir = ligne.getInt("a_revoir");
        int rejetees = ligne.getInt("rejetees");
        return new Import(
                ligne.getLong("id"),
                ligne.getString("fichier"),
                ligne.getString("empreinte"),
                ligne.getString("feuille"),
                ligne.getString("correspondance"),
                ligne.getBoolean("publier"),
                ligne.getString("auteur"),
                ligne.getString("perimetre"),
                EtatDImport.valueOf(ligne.getString("etat").toUpperCase(Locale.ROOT)),
                ligne.getInt("lignes"),
                ligne.getInt("faites"),
                new Bilan(
                        importees + fusionnees + aRevoir + rejetees,
                        importees,
                        fusionnees,
                        ligne.getInt("inchangees"),
                        aRevoir,
                        rejetees),
                instant(ligne, "depose_le").orElseThrow(),
                instant(ligne, "fini_le").orElse(null),
                instant(ligne, "annule_le").orElse(null),
                ligne.getString("erreur"),
                ligne.getBoolean("garde"));
    }

    private static Optional<Instant> instant(ResultSet ligne, String colonne) throws SQLException {
        @Nullable OffsetDateTime heure = ligne.getObject(colonne, OffsetDateTime.class);
        return Optional.ofNullable(heure).map(OffsetDateTime::toInstant);
    }

    static Issue issue(String cle) {
        return Issue.valueOf(cle.toUpperCase(Locale.ROOT));
    }
}
