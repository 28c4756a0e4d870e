package fr.maillage.lieu.publication.pages;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.territoire.NomSimplifie;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds places by name and commune in every state but drafts, for who wonders what became of theirs. */
@Repository
class Devenirs {
    static final int MAXIMUM = 20;
    /** What the database gives before names are compared word by word. */
    private static final int CANDIDATS = 2_000;

    private static final Set<String> SAINTS = Set.of("saint", "sainte");

    private final JdbcClient base;
    private final Lieux lieux;

    Devenirs(JdbcClient base, Lieux lieux) {
        this.base = base;
        this.lieux = lieux;
    }

    private record Candidat(String id, String nom, String commune) {}

    /** @return {@value #MAXIMUM} + 1 places at most: one too many says that there are others */
    @Transactional(readOnly = true)
    List<Lieu> chercher(String nom, String commune) {
        var mots = NomSimplifie.de(nom);
        var motsDeCommune = NomSimplifie.de(commune);
        var ids = base
                .sql("""
                        select id, coalesce(fiche->'nom'->>0, '') as nom, coalesce(fiche->'commune'->>0, '') as commune
                        from lieu.lieu
                        where etat <> 'brouillon' and fiche->'nom'->>0 ilike :nom and coalesce(fiche->'commune'->>0, '') ilike :commune
                        order by id
                        limit :maximum
                        """)
                .param("nom", motif(mots))
                .param("commune", motif(motsDeCommune))
                .param("maximum", CANDIDATS)
                .query(Candidat.class)
                .list()
                .stream()
                .filter(c -> NomSimplifie.de(c.nom()).contient(mots)
                        && NomSimplifie.de(c.commune()).contient(motsDeCommune))
                .sorted(Comparator.comparing(Candidat::nom).thenComparing(Candidat::id))
                .limit(MAXIMUM + 1)
                .map(Candidat::id)
                .toList();
        return lieux.trouverTous(ids).stream()
                .sorted(Comparator.comparing(l -> ids.indexOf(l.id())))
                .toList();
    }

    Optional<Lieu> parIdentifiant(String id) {
        return lieux.trouver(id).filter(l -> l.etat() != Etat.BROUILLON);
    }

    /** The longest word, any letter that may bear an accent being any letter: PostgreSQL does not fold accents by itself. */
    private static String motif(NomSimplifie nom) {
        return Arrays.stream(nom.mots().split(" "))
                .filter(mot -> !SAINTS.contains(mot))
                .max(Comparator.comparingInt(String::length))
                .map(mot -> "%" + mot.replaceAll("oe|ae", "%").replaceAll("[aceinouy]", "_") + "%")
                .orElse("%");
    }
}
