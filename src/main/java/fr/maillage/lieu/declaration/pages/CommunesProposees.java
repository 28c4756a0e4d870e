package fr.maillage.lieu.declaration.pages;

import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.Territoires;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communes that somebody may have meant: those of the postal code, and those whose name is near. */
@Component
class CommunesProposees {
    private static final int MAXIMUM = 12;
    private static final int RESULTATS = 20;

    private final RechercheDeTerritoires recherche;
    private final Territoires territoires;

    CommunesProposees(RechercheDeTerritoires recherche, Territoires territoires) {
        this.recherche = recherche;
        this.territoires = territoires;
    }

    List<Option> proches(String nom, String codePostal) {
        var trouvees = new LinkedHashMap<String, Option>();
        ajouter(trouvees, nom);
        if (codePostal.matches("\\d{5}")) {
            ajouter(trouvees, codePostal);
        }
        return trouvees.values().stream().limit(MAXIMUM).toList();
    }

    private void ajouter(LinkedHashMap<String, Option> trouvees, String saisie) {
        recherche.chercher(saisie, RESULTATS).stream()
                .filter(r -> r.niveau() == Niveau.COMMUNE)
                .forEach(r -> trouvees.putIfAbsent(r.code(), new Option(r.code(), r.nom() + ", " + r.precision())));
    }

    /** For who types: the names that begin so, with a postal code. */
    List<Commune> quiCommencent(String saisie) {
        return recherche.chercher(saisie, RESULTATS).stream()
                .filter(r -> r.niveau() == Niveau.COMMUNE)
                .limit(MAXIMUM)
                .flatMap(r -> territoires.commune(r.code()).stream())
                .toList();
    }
}
