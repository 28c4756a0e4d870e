package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * The answers to what one asks of a round. Every answer is one of a list, so that a wrong one is told and nothing else can come in.
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

    FormulaireDeTournee refuse(String champ, String phrase) {
        var plus = new HashMap<>(refus);
        plus.put(champ, phrase);
        return new FormulaireDeTournee(choix, envoi, true, plus);
    }

    String texte(String champ) {
        var valeur = envoi.getFirst(champ);
        return valeur == null ? "" : valeur.strip();
    }

    /** Only for an answer that is one of a list of numbers; 0 for any other. */
    int nombre(String champ) {
        return texte(champ).matches("\\d{1,4}") ? Integer.parseInt(texte(champ)) : 0;
    }

    /** Values ticked, among those offered. */
    Set<String> coches(String champ, List<Option> offertes) {
        var connues = offertes.stream().map(Option::valeur).collect(Collectors.toSet());
        return envoi.getOrDefault(champ, List.of()).stream()
                .filter(connues::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean soirees() {
        return texte("soirees").equals("1");
    }

    List<Groupe> groupes() {
        return new ChampsDeTournee(this).groupes();
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
                soirees(),
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
}
