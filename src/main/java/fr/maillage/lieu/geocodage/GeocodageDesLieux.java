package fr.maillage.lieu.geocodage;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks again, later, for the places and the stops whose address the geocoder could not be asked about. */
@Component
public class GeocodageDesLieux {
    /** Provenance of the positions that it writes. */
    public static final String SOURCE = "géocodeur";

    /** Version of a place whose address could not be asked about: versions begin at 1. */
    private static final int JAMAIS = 0;

    private static final Logger JOURNAL = LoggerFactory.getLogger(GeocodageDesLieux.class);

    private final JdbcClient base;
    private final Lieux lieux;
    private final Rattachement rattachement;
    private final Geocodeur geocodeur;

    GeocodageDesLieux(JdbcClient base, Lieux lieux, Rattachement rattachement, Geocodeur geocodeur) {
        this.base = base;
        this.lieux = lieux;
        this.rattachement = rattachement;
        this.geocodeur = geocodeur;
    }

    /**
     * Asks for up to {@code maximum} places that have an address without a position, theirs or that of a stop, and that were not asked about
     * since they last changed; stops at the first answer that does not come, and keeps what was found before it.
     *
     * @return how many places were found, in whole or in part
     */
    public int rattraper(int maximum) {
        int trouves = 0;
        for (var lieu : aSituer(maximum)) {
            var situation = situer(lieu);
            boolean change = !situation.contenu().equals(Contenu.de(lieu));
            if (change && ecrire(lieu, situation.contenu())) {
                trouves++;
            }
            if (situation.interrompue()) {
                // Last in the queue: an address that the geocoder stumbles on must not hold the others back.
                noter(lieu.id(), JAMAIS);
                return trouves;
            }
            if (!change) {
                noter(lieu.id(), lieu.version());
            }
        }
        return trouves;
    }

    private List<Lieu> aSituer(int maximum) {
        var ids = base.sql("""
                        select l.id from lieu.lieu l
                        left join lieu.geocodage g on g.lieu = l.id
                        where l.etat in ('declare', 'publie', 'a_revoir') and g.version is distinct from l.version
                          and (jsonb_exists(l.fiche, 'adresse') and not jsonb_exists(l.fiche, 'latitude')
                            or jsonb_path_exists(l.passages, '$[*] ? (@.adresse != "" && (!exists(@.position) || @.position == null))'))
                        order by g.le nulls first, l.modifie_le limit :maximum
                        """).param("maximum", maximum).query(String.class).list();
        var parId = lieux.trouverTous(ids).stream().collect(Collectors.toMap(Lieu::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(parId.get(id))).toList();
    }

    /** @param interrompue the geocoder did not answer to the end */
    private record Situation(Contenu contenu, boolean interrompue) {}

    private Situation situer(Lieu lieu) {
        var contenu = Contenu.de(lieu);
        var fiche = lieu.fiche();
        if (!fiche.texteOuVide(Champ.ADRESSE).isEmpty() && fiche.position().isEmpty()) {
            var reponse = geocodeur.chercher(adresse(fiche));
            if (reponse instanceof ReponseDuGeocodeur.Indisponible) {
                return new Situation(contenu, true);
            }
            if (reponse instanceof ReponseDuGeocodeur.Trouvee trouvee) {
                contenu = contenu.avecFiche(avec(fiche, trouvee));
            }
        }
        var passages = new ArrayList<>(lieu.passages());
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (passage.adresse().isEmpty() || passage.position() != null) {
                continue;
            }
            var reponse = geocodeur.chercher(adresse(passage));
            if (reponse instanceof ReponseDuGeocodeur.Indisponible) {
                return new Situation(contenu.avecPassages(passages), true);
            }
            if (reponse instanceof ReponseDuGeocodeur.Trouvee trouvee) {
                passages.set(i, passage.a(trouvee.position()));
            }
        }
        return new Situation(contenu.avecPassages(passages), false);
    }

    private AdresseCherchee adresse(Fiche fiche) {
        return new AdresseCherchee(
                fiche.texteOuVide(Champ.ADRESSE),
                fiche.texteOuVide(Champ.CODE_POSTAL),
                fiche.texteOuVide(Champ.COMMUNE),
                rattachement.commune(fiche).map(Commune::code).orElse(""));
    }

    private AdresseCherchee adresse(Passage passage) {
        return new AdresseCherchee(
                passage.adresse(),
                "",
                passage.commune(),
                rattachement
                        .commune(passage.codeInsee(), "", passage.commune())
                        .map(Commune::code)
                        .orElse(""));
    }

    private static Fiche avec(Fiche fiche, ReponseDuGeocodeur.Trouvee trouvee) {
        return fiche.avec(Champ.LATITUDE, degres(trouvee.position().latitude()))
                .avec(Champ.LONGITUDE, degres(trouvee.position().longitude()))
                .avec(Champ.PRECISION_POSITION, trouvee.precision().cle());
    }

    private boolean ecrire(Lieu lieu, Contenu contenu) {
        try {
            lieux.modifier(
                    lieu,
                    contenu,
                    new Acte(Acte.Genre.MODERATION, SOURCE, SOURCE, null, "Adresse trouvée par le géocodeur"));
            return true;
        } catch (ConflitDeVersion e) {
            JOURNAL.debug("Place {} changed while its address was looked for: next round", lieu.id());
            return false;
        }
    }

    private void noter(String lieu, int version) {
        base.sql("""
                        insert into lieu.geocodage (lieu, version, le) values (:lieu, :version, now())
                        on conflict (lieu) do update set version = excluded.version, le = excluded.le
                        """).param("lieu", lieu).param("version", version).update();
    }

    private static String degres(double degres) {
        return String.format(Locale.ROOT, "%.6f", degres);
    }
}
