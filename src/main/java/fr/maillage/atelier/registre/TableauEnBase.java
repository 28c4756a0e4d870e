package fr.maillage.atelier.registre;

import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.contribution.Contenu;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.contribution.Signal;
import fr.maillage.atelier.registre.Gestes.Avant;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board in the hands of facilitators. Each writing names the version of what was read: when somebody else changed it since, nothing is
 * written at all. Locks are between facilitators: participants go on posting and voting.
 */
@Repository
@Transactional
public class TableauEnBase {
    private final JdbcClient base;
    private final Gestes gestes;
    private final RetraitDeReprise retrait;

    TableauEnBase(JdbcClient base, Gestes gestes, RetraitDeReprise retrait) {
        this.base = base;
        this.retrait = retrait;
        this.gestes = gestes;
    }

    /** A contribution as it was seen. */
    public record Visee(String id, int version) {}

    /** What became of a change. */
    public enum Suite {
        FAIT,
        /** Somebody else changed one of them since: nothing is written. */
        PERIME,
        /** There is nothing to change, or to undo. */
        RIEN
    }

    /** @param compte who does it: the identifier of an account */
    public Suite faire(String atelier, List<Visee> visees, Geste geste, String compte) {
        var toutes = verrouiller(atelier);
        if (!visees.stream()
                .allMatch(v -> toutes.containsKey(v.id()) && toutes.get(v.id()).version() == v.version())) {
            return Suite.PERIME;
        }
        var changes = geste.appliquer(
                toutes, visees.stream().map(v -> toutes.get(v.id())).toList());
        return ecrire(atelier, toutes, changes, geste.libelle(visees.size()), compte);
    }

    /** @param geste the last one, as it was read: another one may have come since */
    public Suite annuler(String atelier, long geste, String compte) {
        var toutes = verrouiller(atelier);
        var dernier = gestes.dernier(atelier);
        if (dernier.isEmpty()) {
            return Suite.RIEN;
        }
        var avant = dernier.get().avant();
        if (dernier.get().id() != geste
                || !avant.stream().allMatch(a -> a.intacte(toutes.get(a.id())))
                || !gestes.annuler(geste)) {
            return Suite.PERIME;
        }
        avant.forEach(a -> changer(a.id(), a.contenu()));
        if (dernier.get().reprise() != null) {
            retrait.defaire(atelier, dernier.get().reprise());
        }
        gestes.noter(atelier, "", List.of(), compte);
        return Suite.FAIT;
    }

    private Map<String, Contribution> verrouiller(String atelier) {
        return base
                .sql("select * from atelier.contribution where atelier = :atelier order by id for no key update")
                .param("atelier", atelier)
                .query(LectureDesContributions::lire)
                .list()
                .stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
    }

    private Suite ecrire(
            String atelier,
            Map<String, Contribution> toutes,
            Map<String, Contenu> changes,
            String libelle,
            String compte) {
        var avant = new ArrayList<Avant>();
        changes.forEach((id, contenu) -> {
            var ancienne = toutes.get(id);
            if (ancienne != null && !ancienne.contenu().equals(contenu)) {
                changer(id, contenu);
                avant.add(new Avant(id, ancienne.contenu(), ancienne.version() + 1, contenu));
            }
        });
        if (avant.isEmpty()) {
            return Suite.RIEN;
        }
        gestes.noter(atelier, libelle, avant, compte);
        return Suite.FAIT;
    }

    private void changer(String id, Contenu contenu) {
        var notes = contenu.notation();
        base.sql("""
                        update atelier.contribution
                        set genre = :genre, famille = :famille, texte = :texte, verbatim = :verbatim, besoin = :besoin, groupe = :groupe, masquee = :masquee,
                            a_verifier = :signaux, decision = :decision, nouveau = :nouveau, utile = :utile, faisable = :faisable,
                            impact = :impact, effort = :effort, voix_papier = :voix, version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("genre", contenu.genre().name())
                .param("famille", contenu.famille())
                .param("texte", contenu.texte())
                .param("verbatim", contenu.verbatim())
                .param("besoin", contenu.besoin())
                .param("groupe", contenu.groupe())
                .param("masquee", contenu.masquee())
                .param("signaux", Signal.ecrire(contenu.aVerifier()))
                .param("decision", contenu.decision().name())
                .param("nouveau", notes.nouveau())
                .param("utile", notes.utile())
                .param("faisable", notes.faisable())
                .param("impact", notes.impact())
                .param("effort", notes.effort())
                .param("voix", contenu.voixPapier())
                .update();
    }

    /** Two contributions that were looked at and left apart. */
    public void ecarter(String atelier, String a, String b) {
        base.sql("""
                        insert into atelier.ecart (atelier, a, b)
                        select :atelier, least(x.id, y.id), greatest(x.id, y.id)
                        from atelier.contribution x, atelier.contribution y
                        where x.id = :a and y.id = :b and x.atelier = :atelier and y.atelier = :atelier and x.id <> y.id
                        on conflict do nothing
                        """).param("atelier", atelier).param("a", a).param("b", b).update();
        gestes.noter(atelier);
    }

    /** @return false when the workshop was no longer at this stage: somebody else changed it */
    public boolean passer(String atelier, Etat depuis, Etat vers) {
        return ajuster(
                atelier,
                base.sql("update atelier.atelier set etat = :vers where id = :id and etat = :depuis")
                        .param("id", atelier)
                        .param("depuis", depuis.name())
                        .param("vers", vers.name())
                        .update());
    }

    public void geler(String atelier, boolean gele) {
        ajuster(
                atelier,
                base.sql("update atelier.atelier set gele = :gele where id = :id and gele <> :gele")
                        .param("id", atelier)
                        .param("gele", gele)
                        .update());
    }

    /** @param fin when the time ends; null stops it */
    public void minuter(String atelier, @Nullable Instant fin) {
        ajuster(
                atelier,
                base.sql("update atelier.atelier set minuteur = :fin where id = :id")
                        .param("id", atelier)
                        .param("fin", fin == null ? null : OffsetDateTime.ofInstant(fin, ZoneOffset.UTC))
                        .update());
    }

    private boolean ajuster(String atelier, int lignes) {
        if (lignes > 0) {
            gestes.noter(atelier);
        }
        return lignes > 0;
    }
}
