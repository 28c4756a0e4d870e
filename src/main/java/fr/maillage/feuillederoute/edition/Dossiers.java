package fr.maillage.feuillederoute.edition;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.document.Theme;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.lecture.NomsCites;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Gathers what documents are written from. */
@Component
public class Dossiers {
    static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final AccesAuxDemarches demarches;
    private final NomsCites noms;

    Dossiers(AccesAuxDemarches demarches, NomsCites noms) {
        this.demarches = demarches;
        this.noms = noms;
    }

    /** As it stands now. */
    Dossier interne(FeuilleDeRoute feuille, Demarche demarche, Contenu contenu) {
        return dossier(feuille, demarche, contenu, feuille.modifieLe(), false);
    }

    /** @param publique already {@link VersionPublique} */
    Dossier publique(FeuilleDeRoute feuille, Demarche demarche, Contenu publique, Instant quand) {
        return dossier(feuille, demarche, publique, quand, true);
    }

    private Dossier dossier(
            FeuilleDeRoute feuille, Demarche demarche, Contenu contenu, Instant quand, boolean publique) {
        // Not today: the same roadmap gives the same file.
        var jour = LocalDate.ofInstant(quand, FRANCE);
        return new Dossier(
                feuille,
                demarche,
                demarches.nomDuTerritoire(demarche),
                "État au " + Formats.date(jour),
                jour,
                contenu,
                noms.pour(feuille, contenu, contenu.tous()),
                theme(),
                publique);
    }

    private static Theme theme() {
        var nom = Contexte.courant().habillage().nom();
        return Theme.neutre(nom == null ? "" : nom);
    }
}
