package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Scenario;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The answers that a form starts with. */
final class ValeursDeDepart {
    /** A bus of five days, with hours that a driver's day allows. */
    private static final Map<String, String> ORDINAIRES = Map.of(
            "debut", "510",
            "fin", "1050",
            "pause", "60",
            "minimal", "90",
            "maximal", "240",
            "installation", "15",
            "semaines", "2",
            "frequence", "2",
            "portee", "15");

    private ValeursDeDepart() {}

    /** Those of a new scenario. */
    static FormulaireDeTournee ordinaires(ChoixDeTournee choix) {
        var valeurs = new LinkedMultiValueMap<String, String>();
        valeurs.add("nom", "");
        valeurs.add("base", choix.basePropose());
        for (int jour = 1; jour <= 5; jour++) {
            valeurs.add("jours", String.valueOf(jour));
        }
        ORDINAIRES.forEach(valeurs::add);
        valeurs.add("modele", choix.modeles().getFirst().valeur());
        valeurs.add("actuels", "libres");
        valeurs.add("lieu", FormulaireDeTournee.AUCUN);
        valeurs.add("service", FormulaireDeTournee.TOUS);
        return new FormulaireDeTournee(choix, valeurs, false, Map.of());
    }

    /** Those that a scenario was last made with. */
    static FormulaireDeTournee de(ChoixDeTournee choix, Scenario scenario) {
        MultiValueMap<String, String> valeurs = new LinkedMultiValueMap<>();
        var r = scenario.reglages();
        valeurs.add("nom", scenario.nom());
        valeurs.add("base", r.base());
        r.jours().forEach(j -> valeurs.add("jours", String.valueOf(j.getValue())));
        valeurs.add("debut", String.valueOf(r.debut()));
        valeurs.add("fin", String.valueOf(r.fin()));
        valeurs.add("pause", String.valueOf(r.pauseMinutes()));
        valeurs.add("minimal", String.valueOf(r.arretMinimal()));
        valeurs.add("maximal", String.valueOf(r.arretMaximal()));
        valeurs.add("installation", String.valueOf(r.installation()));
        valeurs.add("semaines", String.valueOf(r.semaines()));
        valeurs.add("frequence", String.valueOf(r.frequence()));
        valeurs.add("portee", String.valueOf(r.portee()));
        valeurs.add("modele", r.modele());
        valeurs.add("service", r.service().isEmpty() ? FormulaireDeTournee.TOUS : r.service());
        if (r.soirees()) {
            valeurs.add("soirees", "1");
        }
        scenario.calcul().gardes().forEach(a -> valeurs.add("gardes", a));
        scenario.calcul().exclus().forEach(a -> valeurs.add("exclus", a));
        return new FormulaireDeTournee(choix, valeurs, false, Map.of());
    }
}
