package fr.maillage.lieu.publication;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.publication.fichier.Fichier;
import fr.maillage.lieu.publication.fichier.Format;
import fr.maillage.territoire.Territoires;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data as they are now: worked out again, for the places that changed, each time the catalogue or the day changes. */
@Component
public class DonneesCourantes {
    public static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Catalogue catalogue;
    private final Lieux lieux;
    private final Territoires territoires;
    private final ReglagesDePublication reglages;
    private final Clock horloge;
    private volatile @Nullable Etat etat;

    private record Etat(long numero, DonneesOuvertes donnees, Map<Format, Fichier> fichiers) {}

    DonneesCourantes(
            Catalogue catalogue, Lieux lieux, Territoires territoires, ReglagesDePublication reglages, Clock horloge) {
        this.catalogue = catalogue;
        this.lieux = lieux;
        this.territoires = territoires;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    public DonneesOuvertes donnees() {
        return etat().donnees();
    }

    /** A file of {@link #donnees()}; made once for all who ask. */
    public Fichier fichier(Format format) {
        var courant = etat();
        return courant.fichiers().computeIfAbsent(format, f -> Fichier.de(f, courant.donnees(), reglages.producteur()));
    }

    /** Today, in France. */
    public LocalDate jour() {
        return LocalDate.now(horloge.withZone(FRANCE));
    }

    private Etat etat() {
        var instantane = catalogue.courant();
        var jour = jour();
        var connu = etat;
        if (connu != null
                && connu.numero() == instantane.numero()
                && connu.donnees().jour().equals(jour)) {
            return connu;
        }
        return calculer(instantane, jour);
    }

    private synchronized Etat calculer(Catalogue.Instantane instantane, LocalDate jour) {
        var connu = etat;
        if (connu != null
                && connu.numero() >= instantane.numero()
                && connu.donnees().jour().equals(jour)) {
            return connu;
        }
        var donnees = DonneesOuvertes.suivantes(
                connu == null ? null : connu.donnees(),
                instantane.lieux(),
                lieux::structures,
                territoires,
                reglages.pivotAbsent(),
                jour);
        var nouveau = new Etat(instantane.numero(), donnees, new ConcurrentHashMap<>());
        etat = nouveau;
        return nouveau;
    }
}
