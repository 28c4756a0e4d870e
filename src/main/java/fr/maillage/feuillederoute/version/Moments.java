package fr.maillage.feuillederoute.version;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.registre.Contenus;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** A roadmap as it stood: at a frozen version, at the end of a day, after a gesture, or now. */
@Component
public class Moments {
    /** How addresses name the present. */
    public static final String MAINTENANT = "maintenant";

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Contenus contenus;
    private final VersionsFigees versions;

    Moments(Contenus contenus, VersionsFigees versions) {
        this.contenus = contenus;
        this.versions = versions;
    }

    /** @param cle « v1 », « 2026-03-01 », « g125 », « maintenant » */
    public record Moment(String cle, String libelle, Contenu contenu) {
        public boolean present() {
            return cle.equals(MAINTENANT);
        }
    }

    /**
     * @param cle empty for now
     * @throws Refus 400 for what names no moment, 404 for a version that does not exist
     */
    public Moment lire(FeuilleDeRoute feuille, String cle) {
        if (cle.isEmpty() || cle.equals(MAINTENANT)) {
            return new Moment(MAINTENANT, "aujourd’hui", contenus.maintenant(feuille.id()));
        }
        if (cle.matches("v[0-9]{1,6}")) {
            var version = versions.trouver(feuille.id(), Integer.parseInt(cle.substring(1)))
                    .orElseThrow(() -> Refus.introuvable(
                            "Cette version n’existe pas. Choisissez-en une dans la liste des versions."));
            return new Moment(cle, version.intitule(), contenus.a(feuille.id(), version.geste()));
        }
        if (cle.matches("g[0-9]{1,15}")) {
            return new Moment(cle, "après un changement", contenus.a(feuille.id(), Long.parseLong(cle.substring(1))));
        }
        var jour = jour(cle);
        var soir = jour.plusDays(1).atStartOfDay(FRANCE).toOffsetDateTime();
        var contenu = versions.gesteAvant(feuille.id(), soir)
                .map(geste -> contenus.a(feuille.id(), geste))
                .orElseGet(() -> Contenu.de(0, List.of()));
        return new Moment(cle, "le " + Formats.date(jour), contenu);
    }

    private static LocalDate jour(String cle) {
        try {
            return LocalDate.parse(cle);
        } catch (DateTimeException e) {
            throw Refus.illisible("Ce moment ne se lit pas. Choisissez une version, ou une date comme 2026-03-01.");
        }
    }

    /** What may be chosen: now, then versions, the last one first. */
    public List<Option> options(FeuilleDeRoute feuille) {
        var options = new ArrayList<Option>();
        options.add(new Option(MAINTENANT, "Aujourd’hui"));
        versions.de(feuille.id()).stream()
                .sorted(Comparator.comparingInt(VersionFigee::numero).reversed())
                .map(v -> new Option(v.cle(), v.intitule()))
                .forEach(options::add);
        return options;
    }
}
