package fr.maillage.atelier.registre;

import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Rang;
import fr.maillage.atelier.contribution.Signal;
import fr.maillage.presentation.Hasard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a file back on a board, whole or not at all. A contribution keeps its identifier unless another workshop has it; the same file put back
 * twice changes nothing the second time. What is on the board and not in the file stays.
 */
@Repository
@Transactional
public class ReprisesDeTableau {
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

    /** How many rows made a new contribution, how many changed one that was there. */
    public record Bilan(int ajoutees, int changees) {}

    public Bilan reprendre(String atelier, List<Rang> rangs, String compte) {
        var avant = lecture.toutes(atelier).stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        var places = placer(atelier, rangs, avant.isEmpty());
        var ids = new HashMap<String, String>();
        int ajoutees = 0;
        for (var rang : rangs) {
            var connu = connu(atelier, rang);
            var id = connu.orElseGet(() -> ajouter(atelier, rang));
            ids.put(rang.id(), id);
            ajoutees += connu.isEmpty() ? 1 : 0;
            ecrire(id, rang, places.get(rang.famille()));
        }
        for (var rang : rangs) {
            lier(atelier, ids.get(rang.id()), ids.get(rang.besoin()), ids.get(rang.groupe()));
        }
        detacherLesChaines(atelier);
        compterLesVoix(atelier, rangs, ids);
        gestes.noter(
                atelier,
                "Reprendre un fichier",
                avant.values().stream()
                        .filter(c -> ids.containsValue(c.id()))
                        .map(c -> new Gestes.Avant(c.id(), c.contenu(), version(c.id())))
                        .toList(),
                compte);
        return new Bilan(ajoutees, rangs.size() - ajoutees);
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
                        where atelier = :atelier and (id = :id and genre = :genre or empreinte = :empreinte)
                        order by id = :id desc
                        limit 1
                        """)
                .param("atelier", atelier)
                .param("id", rang.id())
                .param("genre", rang.genre().name())
                .param("empreinte", empreinte(rang))
                .query(String.class)
                .optional();
    }

    private String ajouter(String atelier, Rang rang) {
        var initiale = rang.genre().initiale() + "-";
        var id = rang.id().matches(initiale + "[0-9a-z]{" + ALEA + "}") ? rang.id() : initiale + Hasard.texte(ALEA);
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

    private void ecrire(String id, Rang rang, @Nullable String famille) {
        var notes = rang.notation();
        base.sql("""
                        update atelier.contribution
                        set famille = :famille, texte = :texte, verbatim = :verbatim, masquee = false, a_verifier = :signaux,
                            decision = :decision, nouveau = :nouveau, utile = :utile, faisable = :faisable, impact = :impact, effort = :effort,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("famille", famille)
                .param("texte", rang.texte())
                .param("verbatim", rang.verbatim())
                .param("signaux", Signal.ecrire(rang.aVerifier()))
                .param("decision", rang.decision().name())
                .param("nouveau", notes.nouveau())
                .param("utile", notes.utile())
                .param("faisable", notes.faisable())
                .param("impact", notes.impact())
                .param("effort", notes.effort())
                .update();
    }

    /** A link to what is not of this file, or not of the right kind, is left out. */
    private void lier(String atelier, @Nullable String id, @Nullable String besoin, @Nullable String groupe) {
        base.sql("""
                        update atelier.contribution c
                        set besoin = (select b.id from atelier.contribution b
                                      where b.id = :besoin and b.atelier = :atelier and b.genre = 'BESOIN' and c.genre = 'IDEE'),
                            groupe = (select g.id from atelier.contribution g
                                      where g.id = :groupe and g.atelier = :atelier and g.genre = c.genre and g.id <> c.id)
                        where c.id = :id
                        """)
                .param("id", id)
                .param("atelier", atelier)
                .param("besoin", besoin)
                .param("groupe", groupe)
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
