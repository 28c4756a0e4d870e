package fr.maillage.courrier.envoi;

import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.EtatDeLettre;
import fr.maillage.courrier.Lettre;
import fr.maillage.courrier.SortDeLettre;
import fr.maillage.courrier.SuiviDuCourrier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Repository;

/** The outbox in the database. */
@Repository
class BoiteDEnvoi implements Courrier, SuiviDuCourrier {
    /** Kept to answer « I never received it »; then only the trace of the sending stays. */
    private static final Duration GARDE_DU_TEXTE = Duration.ofDays(30);

    private static final Duration GARDE_DE_LA_TRACE = Duration.ofDays(365);
    private static final int ERREUR_MAX = 500;

    private final JdbcClient base;
    private final ApplicationEventPublisher annonces;
    private final ObjectProvider<MailSender> serveur;
    private final Clock horloge;

    BoiteDEnvoi(
            JdbcClient base, ApplicationEventPublisher annonces, ObjectProvider<MailSender> serveur, Clock horloge) {
        this.base = base;
        this.annonces = annonces;
        this.serveur = serveur;
        this.horloge = horloge;
    }

    @Override
    public long deposer(Lettre lettre) {
        var maintenant = horloge.instant();
        long numero = base.sql("""
                        insert into courrier.lettre
                            (destinataire, objet, texte, deposee_le, prochaine_tentative, abandonnee_apres)
                        values (:destinataire, :objet, :texte, :maintenant, :maintenant, :abandon)
                        returning id
                        """)
                .param("destinataire", lettre.destinataire())
                .param("objet", lettre.objet())
                .param("texte", lettre.texte())
                .param("maintenant", utc(maintenant))
                .param("abandon", utc(maintenant.plus(Remise.DELAI_MAXIMAL)))
                .query(Long.class)
                .single();
        annonces.publishEvent(new LettreDeposee());
        return numero;
    }

    @Override
    public void oublier(Collection<Long> lettres) {
        base.sql("delete from courrier.lettre where id = any(:lettres)")
                .param("lettres", lettres.toArray(Long[]::new))
                .update();
    }

    @Override
    public boolean part() {
        return serveur.getIfAvailable() != null;
    }

    @Override
    public int enAttente() {
        return compter("en_attente");
    }

    @Override
    public int enEchec() {
        return compter("echouee");
    }

    @Override
    public Map<Long, SortDeLettre> sorts(Collection<Long> lettres) {
        var sorts = new HashMap<Long, SortDeLettre>();
        base.sql("select id, etat, derniere_erreur from courrier.lettre where id = any(:lettres)")
                .param("lettres", lettres.toArray(Long[]::new))
                .query((RowCallbackHandler) ligne -> sorts.put(
                        ligne.getLong("id"),
                        new SortDeLettre(
                                EtatDeLettre.lire(ligne.getString("etat")).orElseThrow(),
                                ligne.getString("derniere_erreur"))));
        return sorts;
    }

    private int compter(String etat) {
        return base.sql("select count(*) from courrier.lettre where etat = :etat")
                .param("etat", etat)
                .query(Integer.class)
                .single();
    }

    /** Takes one letter whose turn has come, out of reach of the other nodes until the transaction ends. */
    Optional<LettreEnAttente> prendre() {
        return base.sql("""
                        select id, destinataire, objet, texte, essais, abandonnee_apres
                        from courrier.lettre
                        where etat = 'en_attente' and prochaine_tentative <= :maintenant
                        order by prochaine_tentative, id
                        limit 1
                        for update skip locked
                        """)
                .param("maintenant", utc(horloge.instant()))
                .query(BoiteDEnvoi::lire)
                .optional();
    }

    void partie(LettreEnAttente lettre) {
        base.sql("""
                        update courrier.lettre
                        set etat = 'envoyee', envoyee_le = :maintenant, essais = essais + 1, derniere_erreur = null
                        where id = :id
                        """)
                .param("maintenant", utc(horloge.instant()))
                .param("id", lettre.id())
                .update();
    }

    void remettre(LettreEnAttente lettre, Instant prochaine, String erreur) {
        base.sql("""
                        update courrier.lettre
                        set essais = essais + 1, prochaine_tentative = :prochaine, derniere_erreur = :erreur
                        where id = :id
                        """)
                .param("prochaine", utc(prochaine))
                .param("erreur", abreger(erreur))
                .param("id", lettre.id())
                .update();
    }

    void abandonner(LettreEnAttente lettre, String erreur) {
        base.sql("""
                        update courrier.lettre
                        set etat = 'echouee', essais = essais + 1, derniere_erreur = :erreur
                        where id = :id
                        """).param("erreur", abreger(erreur)).param("id", lettre.id()).update();
    }

    /** Erases what need not be kept: texts after 30 days (sent or given up), waiting letters and traces after a year. */
    void purger() {
        var maintenant = horloge.instant();
        base.sql("""
                        update courrier.lettre set texte = null
                        where texte is not null and etat <> 'en_attente'
                          and coalesce(envoyee_le, abandonnee_apres) < :limite
                        """).param("limite", utc(maintenant.minus(GARDE_DU_TEXTE))).update();
        base.sql("delete from courrier.lettre where deposee_le < :limite")
                .param("limite", utc(maintenant.minus(GARDE_DE_LA_TRACE)))
                .update();
    }

    private static LettreEnAttente lire(ResultSet ligne, int numero) throws SQLException {
        return new LettreEnAttente(
                ligne.getLong("id"),
                new Lettre(ligne.getString("destinataire"), ligne.getString("objet"), ligne.getString("texte")),
                ligne.getInt("essais"),
                ligne.getObject("abandonnee_apres", OffsetDateTime.class).toInstant());
    }

    private static String abreger(String erreur) {
        return erreur.length() <= ERREUR_MAX ? erreur : erreur.substring(0, ERREUR_MAX);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
