package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Bus;
import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What one asks of a round. Every answer is one of a list, so that a wrong one is told and nothing else can come in.
 *
 * @param choix lists that depend on the territory
 * @param envoi what was sent, or the values to start with
 * @param verifie whether errors are to be shown
 * @param refus errors found later, by name of the field
 */
public record FormulaireDeTournee(
        ChoixDeTournee choix, MultiValueMap<String, String> envoi, boolean verifie, Map<String, String> refus) {
    /** No itinerant place. */
    static final String AUCUN = "aucun";

    /** Any service. */
    static final String TOUS = "tous";

    /** Fields under one heading. */
    public record Groupe(String legende, List<Saisie> saisies) {}

    static FormulaireDeTournee recu(ChoixDeTournee choix, MultiValueMap<String, String> envoi) {
        return new FormulaireDeTournee(choix, envoi, true, Map.of());
    }

    /** A bus of five days, with hours that a driver's day allows. */
    static FormulaireDeTournee vide(ChoixDeTournee choix) {
        var valeurs = new LinkedMultiValueMap<String, String>();
        valeurs.add("nom", "");
        valeurs.add("base", choix.basePropose());
        for (int jour = 1; jour <= 5; jour++) {
            valeurs.add("jours", String.valueOf(jour));
        }
        var ordinaires = new HashMap<>(Map.of(
                "debut", "510",
                "fin", "1050",
                "pause", "60",
                "minimal", "90",
                "maximal", "240",
                "installation", "15",
                "semaines", "2",
                "frequence", "2",
                "portee", "15"));
        ordinaires.put("modele", choix.modeles().getFirst().valeur());
        ordinaires.put("actuels", "libres");
        ordinaires.put("lieu", AUCUN);
        ordinaires.put("service", TOUS);
        ordinaires.forEach(valeurs::add);
        return new FormulaireDeTournee(choix, valeurs, false, Map.of());
    }

    /** The answers that a scenario was last made with. */
    static FormulaireDeTournee de(ChoixDeTournee choix, Scenario scenario) {
        var r = scenario.reglages();
        var valeurs = new LinkedMultiValueMap<String, String>();
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
        valeurs.add("service", r.service().isEmpty() ? TOUS : r.service());
        if (r.soirees()) {
            valeurs.add("soirees", "1");
        }
        scenario.calcul().gardes().forEach(a -> valeurs.add("gardes", a));
        scenario.calcul().exclus().forEach(a -> valeurs.add("exclus", a));
        return new FormulaireDeTournee(choix, valeurs, false, Map.of());
    }

    FormulaireDeTournee refuse(String champ, String phrase) {
        var plus = new HashMap<>(refus);
        plus.put(champ, phrase);
        return new FormulaireDeTournee(choix, envoi, true, plus);
    }

    String texte(String champ) {
        var valeur = envoi.getFirst(champ);
        return valeur == null ? "" : valeur.strip();
    }

    /** Values ticked, among those offered. */
    Set<String> coches(String champ, List<Option> offertes) {
        var connues = offertes.stream().map(Option::valeur).collect(Collectors.toSet());
        return envoi.getOrDefault(champ, List.of()).stream()
                .filter(connues::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Groupe> groupes() {
        var groupes = new ArrayList<Groupe>();
        var bus = new ArrayList<Saisie>();
        if (choix.nouveau()) {
            bus.add(ChampTexte.de(
                    etiquette("nom", "Nom du scénario")
                            .estObligatoire()
                            .avecAide("Pour le retrouver et le comparer à d’autres."),
                    texte("nom")));
            bus.add(liste("lieu", "Lieu itinérant", choix.itinerants())
                    .avecAideDe("Sa tournée actuelle est comparée à la proposition."));
        }
        bus.add(liste("base", "Commune où le bus passe la nuit", choix.communes())
                .obligatoire());
        groupes.add(new Groupe("Le bus", bus.stream().toList()));
        groupes.add(new Groupe(
                "Ses journées",
                List.of(
                        cases("jours", "Jours de tournée", OptionsDeTournee.JOURS),
                        liste("debut", "Départ de la base", OptionsDeTournee.DEPARTS)
                                .champ(),
                        liste("fin", "Retour à la base au plus tard", OptionsDeTournee.RETOURS)
                                .champ(),
                        liste("pause", "Pause de midi", OptionsDeTournee.PAUSES)
                                .avecAideDe("Vers 12\u00a0h\u00a030. Le bus ne reçoit personne pendant la pause."),
                        cases(
                                "soirees",
                                "Soirées",
                                List.of(new Option("1", "Le bus peut recevoir du public après 18\u00a0h"))))));
        groupes.add(new Groupe(
                "Ses arrêts",
                List.of(
                        liste("minimal", "Présence à un arrêt, au moins", OptionsDeTournee.PRESENCES)
                                .champ(),
                        liste("maximal", "Présence à un arrêt, au plus", OptionsDeTournee.PRESENCES)
                                .avecAideDe("Le temps qui reste dans la journée allonge les arrêts."),
                        liste("installation", "Installation à chaque arrêt", OptionsDeTournee.INSTALLATIONS)
                                .champ())));
        groupes.add(new Groupe(
                "Le cycle",
                List.of(
                        liste("semaines", "Durée du cycle", OptionsDeTournee.SEMAINES)
                                .champ(),
                        liste("frequence", "Délai entre deux passages à un arrêt, au plus", OptionsDeTournee.SEMAINES)
                                .avecAideDe(
                                        "Choisissez un diviseur du cycle\u00a0: 2 ou 4 pour un cycle de 4\u00a0semaines."
                                                + " Sinon, le nombre inférieur qui convient est retenu."))));
        groupes.add(new Groupe(
                "Les personnes à joindre",
                List.of(
                        liste("portee", "Temps que l’on accepte pour venir au bus", OptionsDeTournee.PORTEES)
                                .avecAideDe(
                                        "Une commune est servie quand un lieu fixe, ou un arrêt, est à moins de ce temps en voiture."),
                        liste("modele", "Modèle de temps", choix.modeles()).champ(),
                        liste("service", "Service attendu des lieux fixes", choix.services())
                                .avecAideDe("Un lieu fixe qui ne le rend pas ne compte pas."))));
        if (choix.nouveau()) {
            groupes.add(new Groupe(
                    "Les arrêts actuels",
                    List.of(new Choix(
                            etiquette("actuels", "Que faire des arrêts actuels\u202f?"),
                            OptionsDeTournee.ACTUELS,
                            Set.of(texte("actuels").equals("gardes") ? "gardes" : "libres"),
                            false))));
        } else {
            groupes.add(new Groupe("Les arrêts", arrets()));
        }
        return groupes;
    }

    private List<Saisie> arrets() {
        var saisies = new ArrayList<Saisie>();
        if (!choix.arrets().isEmpty()) {
            saisies.add(new Choix(
                    etiquette("gardes", "Arrêts à garder")
                            .avecAide("Un arrêt gardé reste dans la tournée, le même jour de la semaine."
                                    + " Son heure peut changer."),
                    choix.arrets(),
                    coches("gardes", choix.arrets()),
                    true));
            saisies.add(new Choix(
                    etiquette("exclus", "Arrêts à écarter").avecAide("Un arrêt écarté n’est plus proposé."),
                    choix.arrets(),
                    coches("exclus", choix.arrets()),
                    true));
        }
        return saisies;
    }

    /** A drop-down list on its way to a field. */
    private record ListeEnCours(Etiquette etiquette, List<Option> options, String retenue) {
        Liste champ() {
            return new Liste(etiquette, options, retenue);
        }

        Liste obligatoire() {
            return new Liste(etiquette.estObligatoire(), options, retenue);
        }

        Liste avecAideDe(String phrase) {
            return new Liste(etiquette.avecAide(phrase), options, retenue);
        }
    }

    private ListeEnCours liste(String nom, String libelle, List<Option> options) {
        return new ListeEnCours(etiquette(nom, libelle), options, texte(nom));
    }

    private Choix cases(String nom, String libelle, List<Option> options) {
        return new Choix(etiquette(nom, libelle), options, coches(nom, options), true);
    }

    private Etiquette etiquette(String nom, String libelle) {
        return Etiquette.de(nom, libelle).avecErreur(verifie ? erreur(nom) : null);
    }

    private @Nullable String erreur(String nom) {
        var dite = refus.get(nom);
        if (dite != null) {
            return dite;
        }
        return switch (nom) {
            case "nom" ->
                choix.nouveau() && (texte(nom).isEmpty() || texte(nom).length() > Scenario.NOM_MAX)
                        ? "Écrivez un nom de 1 à " + Scenario.NOM_MAX + " caractères."
                        : null;
            case "lieu" -> choix.nouveau() ? parmi(nom, choix.itinerants()) : null;
            case "base" ->
                parmi(nom, choix.communes()) == null ? null : "Choisissez la commune où le bus passe la nuit.";
            case "jours" ->
                coches(nom, OptionsDeTournee.JOURS).isEmpty() ? "Cochez au moins un jour de tournée." : null;
            case "debut" -> parmi(nom, OptionsDeTournee.DEPARTS);
            case "fin" -> erreurDeFin();
            case "pause" -> parmi(nom, OptionsDeTournee.PAUSES);
            case "minimal" -> erreurDePresence();
            case "maximal" ->
                parmi(nom, OptionsDeTournee.PRESENCES) == null && nombre("maximal") < nombre("minimal")
                        ? "Le maximum est plus court que le minimum. Choisissez " + Journee.duree(nombre("minimal"))
                                + " ou plus."
                        : parmi(nom, OptionsDeTournee.PRESENCES);
            case "installation" -> parmi(nom, OptionsDeTournee.INSTALLATIONS);
            case "semaines", "frequence" -> parmi(nom, OptionsDeTournee.SEMAINES);
            case "portee" -> parmi(nom, OptionsDeTournee.PORTEES);
            case "modele" -> parmi(nom, choix.modeles());
            case "service" -> parmi(nom, choix.services());
            default -> null;
        };
    }

    private @Nullable String erreurDeFin() {
        if (parmi("fin", OptionsDeTournee.RETOURS) != null || parmi("debut", OptionsDeTournee.DEPARTS) != null) {
            return parmi("fin", OptionsDeTournee.RETOURS);
        }
        return nombre("fin") <= nombre("debut")
                ? "Le retour doit suivre le départ. Choisissez une heure plus tardive."
                : null;
    }

    private @Nullable String erreurDePresence() {
        if (parmi("minimal", OptionsDeTournee.PRESENCES) != null || erreur("fin") != null || erreur("debut") != null) {
            return parmi("minimal", OptionsDeTournee.PRESENCES);
        }
        int journee = nombre("fin") - nombre("debut");
        return nombre("minimal") + nombre("installation") > journee
                ? "Un arrêt de " + Journee.duree(nombre("minimal")) + " ne tient pas dans une journée de "
                        + Journee.duree(journee) + ". Raccourcissez l’arrêt ou allongez la journée."
                : null;
    }

    private @Nullable String parmi(String nom, List<Option> options) {
        return options.stream().anyMatch(o -> o.valeur().equals(texte(nom)))
                ? null
                : "Choisissez une réponse de la liste.";
    }

    /** Only for an answer that is one of a list of numbers; 0 for any other. */
    private int nombre(String nom) {
        return texte(nom).matches("\\d{1,4}") ? Integer.parseInt(texte(nom)) : 0;
    }

    List<Saisie> saisies() {
        return groupes().stream().flatMap(g -> g.saisies().stream()).toList();
    }

    boolean juste() {
        return saisies().stream().noneMatch(s -> s.etiquette().enErreur());
    }

    /** Only once {@link #juste}. */
    Reglages reglages() {
        return new Reglages(
                texte("base"),
                coches("jours", OptionsDeTournee.JOURS).stream()
                        .map(j -> DayOfWeek.of(Integer.parseInt(j)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                nombre("debut"),
                nombre("fin"),
                texte("soirees").equals("1"),
                OptionsDeTournee.MIDI,
                nombre("pause"),
                nombre("minimal"),
                nombre("maximal"),
                nombre("installation"),
                nombre("semaines"),
                nombre("frequence"),
                nombre("portee"),
                texte("modele"),
                texte("service").equals(TOUS) ? "" : texte("service"));
    }

    /** « toutes les 3 semaines » cannot be kept in a cycle of four: what is kept instead; empty when all is well. */
    static String frequenceRetenue(Reglages reglages, Bus bus) {
        return reglages.frequence() < reglages.semaines() && bus.periode() != reglages.frequence()
                ? "Dans un cycle de " + reglages.semaines() + "\u00a0semaines, «\u00a0au moins toutes les "
                        + reglages.frequence() + "\u00a0semaines\u00a0» devient «\u00a0"
                        + (bus.periode() == 1
                                ? "toutes les semaines"
                                : "toutes les " + bus.periode() + "\u00a0semaines")
                        + "\u00a0», pour garder les mêmes jours."
                : "";
    }
}
