package fr.maillage.atelier.registre;

import fr.maillage.atelier.contribution.Contenu;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.DonneesPersonnelles;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Rang;
import fr.maillage.atelier.contribution.Signal;
import fr.maillage.presentation.Hasard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Puts a file back on a board, whole or not at all. A contribution keeps its identifier unless another workshop has it; the same file put back
 * twice changes nothing the second time. What is on the board and not in the file stays.
 */
@Repository
@Transactional
public class ReprisesDeTableau {
    public static final String LIBELLE = "Reprendre un fichier";
    private static final int ALEA = 5;

    private final JdbcClient base;
    private final Gestes gestes;
    private final Familles familles;
    private final LectureDesContributions lecture;

    ReprisesDeTableau(JdbcClient base, Gestes gestes, Familles familles, LectureDesContributions lecture) {
        this.base = base;
        this.gestes = gestes;
        this.familles = familles;
        this.lecture = lecture;
    }

    /** What became, or would become, of a row. */
    public enum Sort {
        AJOUTEE,
        CHANGEE,
        /** It is on the board as the file says. */
        IDENTIQUE,
        /** It is on the board, changed or not, and a facilitator hid it: it stays hidden. */
        MASQUEE
    }

    /**
     * @param sorts in the order of the rows
     * @param familles names of those that the board did not have
     */
    public record Bilan(List<Sort> sorts, List<String> familles) {
        public long nombre(Sort sort) {
            return sorts.stream().filter(s -> s == sort).count();
        }

        /** Nothing would change. */
        public boolean vide() {
            return nombre(Sort.AJOUTEE) + nombre(Sort.CHANGEE) == 0 && familles.isEmpty();
        }
    }

    /** What putting it back would do: it is done, looked at, and given up. */
    public Bilan essayer(String atelier, List<Rang> rangs) {
        var bilan = faire(atelier, rangs, "");
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return bilan;
    }

    public Bilan reprendre(String atelier, List<Rang> rangs, String compte) {
        return faire(atelier, rangs, compte);
    }

    private Bilan faire(String atelier, List<Rang> rangs, String compte) {
        base.sql("select 1 from atelier.contribution where atelier = :atelier order by id for no key update")
                .param("atelier", atelier)
                .query(Integer.class)
                .list();
        var avant = parId(atelier);
        var famillesAvant = familles.toutes(atelier);
        var voixAvant = lecture.voix(atelier);
        var places = placer(atelier, rangs, avant.isEmpty());
        var ids = new HashMap<String, String>();
        for (var rang : rangs) {
            var id = connu(atelier, rang).orElseGet(() -> ajouter(atelier, rang));
            ids.put(rang.id(), id);
            ecrire(id, rang, places.get(rang.famille()), avant.get(id));
        }
        for (var rang : rangs) {
            lier(atelier, ids.get(rang.id()), ids.get(rang.besoin()), ids.get(rang.groupe()));
        }
        detacherLesChaines(atelier);
        compterLesVoix(atelier, rangs, ids);
        return noter(atelier, rangs, ids, avant, famillesAvant, voixAvant, compte);
    }

    private Map<String, Contribution> parId(String atelier) {
        return lecture.toutes(atelier).stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
    }

    private Bilan noter(
            String atelier,
            List<Rang> rangs,
            Map<String, String> ids,
            Map<String, Contribution> avant,
            List<Famille> famillesAvant,
            Map<String, Integer> voixAvant,
            String compte) {
        var apres = parId(atelier);
        var voix = lecture.voix(atelier);
        var changees = avant.values().stream()
                .filter(c -> !c.contenu().equals(contenu(apres, c.id())))
                .map(c -> new Gestes.Avant(
                        c.id(),
                        c.contenu(),
                        Objects.requireNonNull(apres.get(c.id())).version(),
                        contenu(apres, c.id())))
                .toList();
        var ajoutees = apres.keySet().stream()
                .filter(id -> !avant.containsKey(id))
                .sorted()
                .toList();
        var famillesApres =
                familles.toutes(atelier).stream().collect(Collectors.toMap(Famille::id, Function.identity()));
        var famillesConnues = famillesAvant.stream().map(Famille::id).collect(Collectors.toSet());
        var famillesChangees = famillesAvant.stream()
                .flatMap(f ->
                        Optional.ofNullable(famillesApres.get(f.id())).filter(a -> a.version() != f.version()).stream()
                                .map(a -> new Famille(f.id(), f.cle(), f.nom(), f.rang(), a.version())))
                .toList();
        var nouvelles = famillesApres.values().stream()
                .filter(f -> !famillesConnues.contains(f.id()))
                .sorted(Comparator.comparing(Famille::rang))
                .toList();
        if (changees.size() + ajoutees.size() + famillesChangees.size() + nouvelles.size() > 0) {
            gestes.noter(
                    atelier,
                    LIBELLE,
                    changees,
                    new Gestes.Reprise(
                            ajoutees,
                            famillesChangees,
                            nouvelles.stream().map(Famille::id).toList()),
                    compte);
        }
        return new Bilan(
                rangs.stream()
                        .map(r -> Objects.requireNonNull(ids.get(r.id())))
                        .map(id -> sort(
                                avant.get(id), contenu(apres, id), Objects.equals(voixAvant.get(id), voix.get(id))))
                        .toList(),
                nouvelles.stream().map(Famille::nom).toList());
    }

    private static Contenu contenu(Map<String, Contribution> toutes, String id) {
        return Objects.requireNonNull(toutes.get(id)).contenu();
    }

    private static Sort sort(@Nullable Contribution avant, Contenu apres, boolean memesVoix) {
        if (avant == null) {
            return Sort.AJOUTEE;
        }
        if (apres.masquee()) {
            return Sort.MASQUEE;
        }
        return avant.contenu().equals(apres) && memesVoix ? Sort.IDENTIQUE : Sort.CHANGEE;
    }

    /** Families by name; on an empty board those of the file take the place and the name of the shipped ones. */
    private Map<String, String> placer(String atelier, List<Rang> rangs, boolean vide) {
        var places = new HashMap<String, String>();
        for (var rang : rangs) {
            if (rang.famille().isEmpty() || places.containsKey(rang.famille())) {
                continue;
            }
            var la = familles.de(atelier);
            var memeNom =
                    la.stream().filter(f -> f.nom().equals(rang.famille())).findFirst();
            var memeCle = la.stream()
                    .filter(f -> !f.cle().isEmpty() && f.cle().equals(rang.cle()))
                    .findFirst();
            var id = memeNom.or(() -> memeCle)
                    .map(Famille::id)
                    .orElseGet(() -> familles.ajouter(atelier, rang.cle(), rang.famille()));
            if (vide && rang.rangDeFamille() > 0) {
                base.sql("update atelier.famille set nom = :nom, rang = :rang, version = version + 1 where id = :id")
                        .param("id", id)
                        .param("nom", rang.famille())
                        .param("rang", rang.rangDeFamille())
                        .update();
            }
            places.put(rang.famille(), id);
        }
        return places;
    }

    private Optional<String> connu(String atelier, Rang rang) {
        return base.sql("""
                        select id from atelier.contribution
                        where atelier = :atelier and (id = :id or empreinte = :empreinte)
                        order by id = :id desc
                        limit 1
                        """)
                .param("atelier", atelier)
                .param("id", rang.id())
                .param("empreinte", empreinte(rang))
                .query(String.class)
                .optional();
    }

    private String ajouter(String atelier, Rang rang) {
        var initiale = rang.genre().initiale() + "-";
        var id = rang.id().matches("[BI]-[0-9a-z]{" + ALEA + "}") ? rang.id() : initiale + Hasard.texte(ALEA);
        while (inserer(atelier, id, rang) == 0) {
            id = initiale + Hasard.texte(ALEA);
        }
        return id;
    }

    private int inserer(String atelier, String id, Rang rang) {
        return base.sql("""
                        insert into atelier.contribution (id, atelier, genre, texte, verbatim, origine, role, source, tardive, empreinte)
                        values (:id, :atelier, :genre, :texte, :verbatim, :texte, :role, 'FICHIER', :tardive, :empreinte)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("atelier", atelier)
                .param("genre", rang.genre().name())
                .param("texte", rang.texte())
                .param("verbatim", rang.verbatim())
                .param("role", rang.role())
                .param("tardive", rang.tardive())
                .param("empreinte", empreinte(rang))
                .update();
    }

    private void ecrire(String id, Rang rang, @Nullable String famille, @Nullable Contribution avant) {
        var notes = rang.notation();
        // Words that nobody looked at here: typed in the file, or changed in it.
        boolean ecritAilleurs =
                avant == null ? rang.saisi() : !avant.contenu().texte().equals(rang.texte());
        var signaux = EnumSet.noneOf(Signal.class);
        signaux.addAll(rang.aVerifier());
        if (ecritAilleurs) {
            signaux.addAll(DonneesPersonnelles.chercher(rang.texte()));
        }
        base.sql("""
                        update atelier.contribution
                        set genre = :genre, famille = :famille, texte = :texte, verbatim = :verbatim, a_verifier = :signaux,
                            decision = :decision, nouveau = :nouveau, utile = :utile, faisable = :faisable, impact = :impact, effort = :effort,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("genre", rang.genre().name())
                .param("famille", famille)
                .param("texte", rang.texte())
                .param("verbatim", rang.verbatim())
                .param("signaux", Signal.ecrire(signaux))
                .param("decision", rang.decision().name())
                .param("nouveau", notes.nouveau())
                .param("utile", notes.utile())
                .param("faisable", notes.faisable())
                .param("impact", notes.impact())
                .param("effort", notes.effort())
                .update();
    }

    /**
     * A link to what is not of this file, or not of the right kind, is left out; one to what no file holds, for it is hidden or waits to be
     * read, stays when the file says none.
     */
    private void lier(String atelier, @Nullable String id, @Nullable String besoin, @Nullable String groupe) {
        base.sql("""
                        update atelier.contribution c
                        set besoin = (select b.id from atelier.contribution b
                                      where b.id = coalesce(:besoin, (select tue.id from atelier.contribution tue
                                                                      where tue.id = c.besoin and (tue.masquee or tue.a_verifier <> '')))
                                        and b.atelier = :atelier and b.genre = 'BESOIN' and c.genre = 'IDEE'),
                            groupe = (select g.id from atelier.contribution g
                                      where g.id = coalesce(:groupe, (select tue.id from atelier.contribution tue
                                                                      where tue.id = c.groupe and (tue.masquee or tue.a_verifier <> '')))
                                        and g.atelier = :atelier and g.genre = c.genre and g.id <> c.id)
                        where c.id = :id
                        """)
                .param("id", id)
                .param("atelier", atelier)
                .param("besoin", besoin, Types.VARCHAR)
                .param("groupe", groupe, Types.VARCHAR)
                .update();
    }

    /** What gathers others is never itself gathered, whatever the file says. */
    private void detacherLesChaines(String atelier) {
        base.sql("""
                        update atelier.contribution c set groupe = null
                        from atelier.contribution tete
                        where c.atelier = :atelier and tete.id = c.groupe and tete.groupe is not null
                        """).param("atelier", atelier).update();
    }

    /** What phones gave is known already: the file's supports beyond those are counted as given by hand. */
    private void compterLesVoix(String atelier, List<Rang> rangs, Map<String, String> ids) {
        ids.values()
                .forEach(id -> base.sql("update atelier.contribution set voix_papier = 0 where id = :id")
                        .param("id", id)
                        .update());
        var dejaLa = lecture.voix(atelier);
        for (var rang : rangs) {
            var id = ids.get(rang.id());
            if (id != null && rang.voix() > 0) {
                base.sql("update atelier.contribution set voix_papier = :voix where id = :id")
                        .param("id", id)
                        .param("voix", Math.max(0, rang.voix() - dejaLa.getOrDefault(id, 0)))
                        .update();
            }
        }
    }

    private int version(String id) {
        return base.sql("select version from atelier.contribution where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static byte[] empreinte(Rang rang) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("fichier\n" + rang.id() + "\n" + rang.genre()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
