package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with the answers of a form of round, field by field, in French. */
final class VerificationDeTournee {
    private final FormulaireDeTournee f;
    private final Map<String, Supplier<@Nullable String>> regles;

    VerificationDeTournee(FormulaireDeTournee formulaire) {
        this.f = formulaire;
        var choix = formulaire.choix();
        this.regles = Map.ofEntries(
                Map.entry("nom", () -> choix.nouveau() ? nom() : null),
                Map.entry("lieu", () -> choix.nouveau() ? parmi("lieu", choix.itinerants()) : null),
                Map.entry(
                        "base",
                        () -> parmi("base", choix.communes()) == null
                                ? null
                                : "Choisissez la commune où le bus passe la nuit."),
                Map.entry(
                        "jours",
                        () -> f.coches("jours", OptionsDeTournee.JOURS).isEmpty()
                                ? "Cochez au moins un jour de tournée."
                                : null),
                Map.entry("debut", () -> parmi("debut", OptionsDeTournee.DEPARTS)),
                Map.entry("fin", this::fin),
                Map.entry("pause", () -> parmi("pause", OptionsDeTournee.PAUSES)),
                Map.entry("minimal", this::minimal),
                Map.entry("maximal", this::maximal),
                Map.entry("installation", () -> parmi("installation", OptionsDeTournee.INSTALLATIONS)),
                Map.entry("semaines", () -> parmi("semaines", OptionsDeTournee.SEMAINES)),
                Map.entry("frequence", () -> parmi("frequence", OptionsDeTournee.SEMAINES)),
                Map.entry("portee", () -> parmi("portee", OptionsDeTournee.PORTEES)),
                Map.entry("modele", () -> parmi("modele", choix.modeles())),
                Map.entry("service", () -> parmi("service", choix.services())));
    }

    /** @return null when the field is right, or not judged yet */
    @Nullable
    String erreur(String champ) {
        if (!f.verifie()) {
            return null;
        }
        var dite = f.refus().get(champ);
        return dite != null ? dite : regles.getOrDefault(champ, () -> null).get();
    }

    private @Nullable String nom() {
        var nom = f.texte("nom");
        return nom.isEmpty() || nom.length() > Scenario.NOM_MAX
                ? "Écrivez un nom de 1 à " + Scenario.NOM_MAX + " caractères."
                : null;
    }

    private @Nullable String fin() {
        var fausse = parmi("fin", OptionsDeTournee.RETOURS);
        if (fausse != null || parmi("debut", OptionsDeTournee.DEPARTS) != null) {
            return fausse;
        }
        return f.nombre("fin") <= f.nombre("debut")
                ? "Le retour doit suivre le départ. Choisissez une heure plus tardive."
                : null;
    }

    private @Nullable String minimal() {
        var fausse = parmi("minimal", OptionsDeTournee.PRESENCES);
        if (fausse != null || fin() != null || parmi("debut", OptionsDeTournee.DEPARTS) != null) {
            return fausse;
        }
        boolean coupee = !f.soirees() && f.nombre("fin") > Reglages.SOIR;
        int journee = (coupee ? Reglages.SOIR : f.nombre("fin")) - f.nombre("debut");
        if (f.nombre("minimal") + f.nombre("installation") <= journee) {
            return null;
        }
        return "Un arrêt de " + Journee.duree(f.nombre("minimal")) + " ne tient pas dans une journée de "
                + Journee.duree(journee)
                + (coupee
                        ? ", accueil fermé à 18\u00a0h. Raccourcissez l’arrêt, ou permettez les soirées."
                        : ". Raccourcissez l’arrêt ou allongez la journée.");
    }

    private @Nullable String maximal() {
        var fausse = parmi("maximal", OptionsDeTournee.PRESENCES);
        return fausse == null && f.nombre("maximal") < f.nombre("minimal")
                ? "Le maximum est plus court que le minimum. Choisissez " + Journee.duree(f.nombre("minimal"))
                        + " ou plus."
                : fausse;
    }

    private @Nullable String parmi(String champ, List<Option> options) {
        return options.stream().anyMatch(o -> o.valeur().equals(f.texte(champ)))
                ? null
                : "Choisissez une réponse de la liste.";
    }
}
