package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.Controle;
import fr.maillage.demarche.methode.plan.Condition;
import fr.maillage.demarche.methode.plan.Element;
import fr.maillage.demarche.methode.plan.Etape;
import fr.maillage.demarche.methode.plan.Livrable;
import fr.maillage.demarche.methode.plan.Periode;
import fr.maillage.demarche.methode.plan.Phase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a plan: new, or changed.
 *
 * @param version of the plan that was read
 * @param avis what happened to what was sent; empty when nothing did
 */
public record FormulaireDElement(
        EnTete enTete,
        String action,
        int version,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies,
        String bouton,
        String retour) {

    static List<Saisie> saisies(GenreDElement genre, Collection<Controle> controles, LectureDeFormulaire lecture) {
        var saisies = new ArrayList<Saisie>();
        var nom = lecture.etiquette("nom", "Nom").estObligatoire();
        saisies.add(ChampTexte.de(
                genre == GenreDElement.CONDITION
                        ? nom.avecAide("Ce qui doit être vrai pour terminer l’étape, en une phrase.")
                        : nom,
                lecture.valeur("nom")));
        if (genre == GenreDElement.CONDITION) {
            saisies.addAll(controle(controles, lecture));
        } else {
            saisies.add(new ZoneDeTexte(
                    lecture.etiquette("but", "À quoi cela sert"), lecture.valeur("but"), 3, Element.TEXTE_MAX));
        }
        if (genre.date()) {
            saisies.add(lecture.champDate(lecture.etiquette("debut", "Début prévu")
                    .avecAide("Laissez vide si vous ne le savez pas encore.")));
            saisies.add(lecture.champDate(lecture.etiquette("fin", "Fin prévue")));
        }
        return saisies;
    }

    private static List<Saisie> controle(Collection<Controle> controles, LectureDeFormulaire lecture) {
        var sujets = Stream.concat(
                        Stream.of("Un livrable est déposé\u00a0: le nom du livrable"),
                        controles.stream()
                                .filter(c -> !c.sujet().isEmpty())
                                .map(c -> c.libelle() + "\u00a0: " + c.sujet()))
                .collect(Collectors.joining(". "));
        return List.of(
                new Liste(
                        lecture.etiquette("controle", "Qui vérifie")
                                .avecAide(
                                        "Le site vérifie seul ce qu’il connaît. Pour le reste, une personne coche et écrit ce qu’elle a constaté."),
                        options(controles, lecture.valeur("controle")),
                        lecture.valeur("controle", Condition.PERSONNE)),
                ChampTexte.de(
                        lecture.etiquette("sujet", "De quoi parle la vérification")
                                .avecAide(sujets + "."),
                        lecture.valeur("sujet")),
                ChampTexte.de(lecture.etiquette("minimum", "Combien au moins"), lecture.valeur("minimum", "1"))
                        .numerique(4));
    }

    /** A check that no room gives any more stays a choice, so that a change of the name does not lose it. */
    private static List<Option> options(Collection<Controle> controles, String retenu) {
        var options = new ArrayList<>(List.of(
                new Option(Condition.PERSONNE, "Une personne"),
                new Option(Condition.LIVRABLE, "Le site\u00a0: un livrable est déposé")));
        controles.forEach(c -> options.add(new Option(c.nom(), "Le site\u00a0: " + minuscule(c.libelle()))));
        if (!retenu.isEmpty() && options.stream().noneMatch(o -> o.valeur().equals(retenu))) {
            options.add(new Option(retenu, retenu + " (contrôle inconnu ici\u00a0: une personne coche)"));
        }
        return options;
    }

    private static String minuscule(String libelle) {
        return libelle.substring(0, 1).toLowerCase(java.util.Locale.FRENCH) + libelle.substring(1);
    }

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(Element element) {
        var valeurs = new HashMap<String, String>(Map.of("nom", element.nom()));
        switch (element) {
            case Phase phase -> {
                valeurs.put("but", phase.but());
                dates(valeurs, phase.prevue());
            }
            case Etape etape -> {
                valeurs.put("but", etape.but());
                dates(valeurs, etape.prevue());
            }
            case Livrable livrable -> valeurs.put("but", livrable.but());
            case Condition condition -> {
                valeurs.put("controle", condition.controle());
                valeurs.put("sujet", condition.sujet());
                valeurs.put("minimum", String.valueOf(condition.minimum()));
            }
        }
        return LectureDeFormulaire.de(valeurs);
    }

    private static void dates(Map<String, String> valeurs, Periode periode) {
        date(valeurs, "debut", periode.debut());
        date(valeurs, "fin", periode.fin());
    }

    private static void date(Map<String, String> valeurs, String nom, @Nullable LocalDate date) {
        if (date != null) {
            valeurs.put(nom + "-jour", String.valueOf(date.getDayOfMonth()));
            valeurs.put(nom + "-mois", String.valueOf(date.getMonthValue()));
            valeurs.put(nom + "-annee", String.valueOf(date.getYear()));
        }
    }

    /**
     * The piece as it is written in the form; empty when something is wrong, which is then told beside the fields.
     *
     * @param avant the piece that is changed, whose content is kept; null for a new one
     */
    static Optional<Element> lire(
            GenreDElement genre,
            String id,
            @Nullable Element avant,
            Collection<Controle> controles,
            LectureDeFormulaire lecture) {
        var nom = lecture.texteExige("nom", Element.NOM_MAX, "Donnez un nom.");
        var but = lecture.texte("but", Element.TEXTE_MAX);
        var debut = lecture.date("debut").orElse(null);
        var fin = lecture.date("fin").orElse(null);
        if (debut != null && fin != null && fin.isBefore(debut)) {
            lecture.refuser("fin", "La fin vient avant le début. Corrigez l’une des deux dates.");
        }
        var controle = lecture.valeur("controle", Condition.PERSONNE);
        var sujet = lecture.texte("sujet", Element.NOM_MAX);
        int minimum = lecture.entier(
                        "minimum", 1, Condition.MINIMUM_MAX, "Écrivez un nombre de 1 à " + Condition.MINIMUM_MAX + ".")
                .orElse(1);
        if (genre == GenreDElement.CONDITION) {
            lecture.parmi(
                    "controle",
                    options(controles, avant instanceof Condition c ? c.controle() : ""),
                    "Choisissez qui vérifie.");
        }
        if (!lecture.juste()) {
            return Optional.empty();
        }
        var prevue = new Periode(debut, fin);
        return Optional.of(
                switch (genre) {
                    case PHASE -> new Phase(id, nom, but, prevue, avant instanceof Phase p ? p.etapes() : List.of());
                    case ETAPE ->
                        avant instanceof Etape e
                                ? new Etape(id, nom, but, prevue, e.livrables(), e.conditions())
                                : new Etape(id, nom, but, prevue, List.of(), List.of());
                    case LIVRABLE -> new Livrable(id, nom, but);
                    case CONDITION -> new Condition(id, nom, controle, sujet, minimum);
                });
    }
}
