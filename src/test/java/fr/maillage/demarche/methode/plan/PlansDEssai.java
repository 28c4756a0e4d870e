package fr.maillage.demarche.methode.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plans drawn at random, and changes of them. */
public final class PlansDEssai {
    private static final String[] NOMS = {
        "Lancer",
        "Écouter : les « services »",
        "Choisir # vite",
        "- tirets",
        "oui",
        "12",
        "Restituer, puis décider",
        "l’été\nen deux lignes"
    };

    private PlansDEssai() {}

    private static String nom(Random alea) {
        return NOMS[alea.nextInt(NOMS.length)];
    }

    private static String id(Random alea) {
        return "e" + Long.toString(alea.nextLong() & Long.MAX_VALUE, 36);
    }

    private static String texte(Random alea) {
        return alea.nextBoolean() ? "" : nom(alea);
    }

    private static Periode periode(Random alea) {
        var debut = LocalDate.of(2021, 9, 16).plusDays(alea.nextInt(400));
        return switch (alea.nextInt(4)) {
            case 0 -> Periode.INCONNUE;
            case 1 -> new Periode(debut, null);
            case 2 -> new Periode(null, debut);
            default -> new Periode(debut, debut.plusDays(alea.nextInt(60)));
        };
    }

    public static Phase phase(Random alea) {
        return new Phase(id(alea), nom(alea), texte(alea), periode(alea), suite(alea, 4, () -> etape(alea)));
    }

    public static Etape etape(Random alea) {
        return new Etape(
                id(alea),
                nom(alea),
                texte(alea),
                periode(alea),
                suite(alea, 3, () -> livrable(alea)),
                suite(alea, 3, () -> condition(alea)));
    }

    public static Livrable livrable(Random alea) {
        return new Livrable(id(alea), nom(alea), texte(alea));
    }

    public static Condition condition(Random alea) {
        return new Condition(
                id(alea),
                nom(alea),
                alea.nextBoolean() ? Condition.PERSONNE : "instance-reunie",
                texte(alea),
                1 + alea.nextInt(20));
    }

    private static <T> List<T> suite(Random alea, int auPlus, java.util.function.Supplier<T> tirage) {
        var suite = new ArrayList<T>();
        for (int i = alea.nextInt(auPlus + 1); i > 0; i--) {
            suite.add(tirage.get());
        }
        return suite;
    }

    public static Plan plan(Random alea) {
        var phases = new ArrayList<>(suite(alea, 3, () -> phase(alea)));
        phases.add(phase(alea));
        return new Plan(nom(alea), texte(alea), texte(alea), phases);
    }

    /** The plan with one change drawn at random: a piece added, changed, moved or taken out. */
    public static Plan retoucher(Plan plan, Random alea) {
        var elements = plan.elements().toList();
        var vise = elements.isEmpty() ? phase(alea) : elements.get(alea.nextInt(elements.size()));
        return switch (alea.nextInt(4)) {
            case 0 -> ajouter(plan, vise, alea);
            case 1 -> RetoucheDePlan.remplacer(plan, renomme(vise, nom(alea) + alea.nextInt(1000)));
            case 2 -> RetoucheDePlan.deplacer(plan, vise.id(), alea.nextBoolean() ? 1 : -1);
            default -> RetoucheDePlan.retirer(plan, vise.id());
        };
    }

    private static Plan ajouter(Plan plan, Element parent, Random alea) {
        return switch (parent) {
            case Phase phase ->
                RetoucheDePlan.ajouter(
                        plan,
                        plan.element(phase.id()).isPresent() ? phase.id() : "",
                        plan.element(phase.id()).isPresent() ? etape(alea) : phase);
            case Etape etape ->
                RetoucheDePlan.ajouter(plan, etape.id(), alea.nextBoolean() ? livrable(alea) : condition(alea));
            case Livrable livrable -> RetoucheDePlan.ajouter(plan, "", phase(alea));
            case Condition condition -> RetoucheDePlan.ajouter(plan, "", phase(alea));
        };
    }

    private static Element renomme(Element element, String nom) {
        return switch (element) {
            case Phase p -> new Phase(p.id(), nom, p.but(), p.prevue(), p.etapes());
            case Etape e -> new Etape(e.id(), nom, e.but(), e.prevue(), e.livrables(), e.conditions());
            case Livrable l -> new Livrable(l.id(), nom, l.but());
            case Condition c -> new Condition(c.id(), nom, c.controle(), c.sujet(), c.minimum());
        };
    }
}
