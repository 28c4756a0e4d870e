package fr.maillage.lieu.geocodage;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Commune;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks again, later, for the places whose address the geocoder could not be asked about. */
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
     * Asks for up to {@code maximum} places without position that were not asked about since they last changed; stops at the first answer that
     * does not come.
     *
     * @return how many were found
     */
    public int rattraper(int maximum) {
        int trouves = 0;
        for (var lieu : aSituer(maximum)) {
            var reponse = geocodeur.chercher(adresse(lieu));
            switch (reponse) {
                case ReponseDuGeocodeur.Indisponible indisponible -> {
                    // Last in the queue: an address that the geocoder stumbles on must not hold the others back.
                    noter(lieu.id(), JAMAIS);
                    return trouves;
                }
                case ReponseDuGeocodeur.Introuvable introuvable -> noter(lieu.id(), lieu.version());
                case ReponseDuGeocodeur.Trouvee trouvee -> trouves += situer(lieu, trouvee) ? 1 : 0;
            }
        }
        return trouves;
    }

    private List<Lieu> aSituer(int maximum) {
        var ids = base.sql("""
                        select l.id from lieu.lieu l
                        left join lieu.geocodage g on g.lieu = l.id
                        where l.etat in ('declare', 'publie', 'a_revoir') and g.version is distinct from l.version
                          and jsonb_exists(l.fiche, 'adresse') and not jsonb_exists(l.fiche, 'latitude')
                        order by g.le nulls first, l.modifie_le limit :maximum
                        """).param("maximum", maximum).query(String.class).list();
        var parId = lieux.trouverTous(ids).stream().collect(Collectors.toMap(Lieu::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(parId.get(id))).toList();
    }

    private AdresseCherchee adresse(Lieu lieu) {
        Fiche fiche = lieu.fiche();
        return new AdresseCherchee(
                fiche.texteOuVide(Champ.ADRESSE),
                fiche.texteOuVide(Champ.CODE_POSTAL),
                fiche.texteOuVide(Champ.COMMUNE),
                rattachement.commune(fiche).map(Commune::code).orElse(""));
    }

    private boolean situer(Lieu lieu, ReponseDuGeocodeur.Trouvee trouvee) {
        var fiche = lieu.fiche()
                .avec(Champ.LATITUDE, degres(trouvee.position().latitude()))
                .avec(Champ.LONGITUDE, degres(trouvee.position().longitude()))
                .avec(Champ.PRECISION_POSITION, trouvee.precision().cle());
        try {
            lieux.modifier(
                    lieu,
                    Contenu.de(lieu).avecFiche(fiche),
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
