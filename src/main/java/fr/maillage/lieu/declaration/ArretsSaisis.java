package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.horaires.GrilleSaisie;
import fr.maillage.lieu.horaires.GrilleSemaine;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.Recurrence;
import fr.maillage.territoire.Commune;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The stops of an itinerant offer: where, which day, from when to when, how often. */
public final class ArretsSaisis {
    /** Rounds known have up to some forty stops. */
    public static final int MAXIMUM = 60;

    /** What a stop asks, in the order of the page. */
    public static final List<String> PARTIES =
            List.of("nom", "adresse", "code-postal", "commune", "jour", "debut", "fin", "rythme", "osm", "precisions");

    /** How often → as read. */
    private static final Map<String, String> RYTHMES = rythmes();

    private ArretsSaisis() {}

    /** @param rang from 1 */
    public static String question(int rang, String partie) {
        return "a-" + rang + "-" + partie;
    }

    public static Map<String, String> libellesDesRythmes() {
        return RYTHMES;
    }

    private static Map<String, String> rythmes() {
        var rythmes = new LinkedHashMap<String, String>();
        rythmes.put("", "Chaque semaine");
        rythmes.put("paires", "Les semaines paires");
        rythmes.put("impaires", "Les semaines impaires");
        rythmes.put("1", "Le 1er du mois (1er lundi, 1er mardi…)");
        rythmes.put("2", "Le 2e du mois");
        rythmes.put("3", "Le 3e du mois");
        rythmes.put("4", "Le 4e du mois");
        rythmes.put("-1", "Le dernier du mois");
        rythmes.put("1,3", "Le 1er et le 3e du mois");
        rythmes.put("2,4", "Le 2e et le 4e du mois");
        return rythmes;
    }

    /** The ranks that have an answer, in order. */
    public static List<Integer> rangs(Reponses reponses) {
        return Stream.iterate(1, n -> n + 1)
                .limit(MAXIMUM)
                .filter(n -> PARTIES.stream().anyMatch(p -> reponses.repond(question(n, p))))
                .toList();
    }

    static List<Passage> lire(Reponses reponses, Rattachement rattachement, Releve releve) {
        var passages = new ArrayList<Passage>();
        for (int rang : rangs(reponses)) {
            var commune = reponses.net(question(rang, "commune"));
            if (commune.isEmpty()) {
                releve.faute(
                        question(rang, "commune"),
                        "Arrêt " + rang + "\u00a0: écrivez la commune, ou effacez tout l’arrêt.");
            }
            var connue = rattachement.commune("", reponses.net(question(rang, "code-postal")), commune);
            if (!commune.isEmpty() && connue.isEmpty()) {
                releve.avis(
                        question(rang, "commune"),
                        "Arrêt " + rang + "\u00a0: plusieurs communes, ou aucune, s’appellent «\u00a0" + commune
                                + "\u00a0». Donnez aussi le code postal si vous le connaissez.");
            }
            passages.add(new Passage(
                    reponses.net(question(rang, "nom")),
                    reponses.net(question(rang, "adresse")),
                    commune,
                    connue.map(Commune::code).orElse(""),
                    null,
                    horaires(rang, reponses, releve),
                    reponses.net(question(rang, "precisions"))));
        }
        return passages;
    }

    private static String horaires(int rang, Reponses reponses, Releve releve) {
        if (reponses.repond(question(rang, "osm"))) {
            return HorairesSaisis.texte(question(rang, "osm"), reponses.net(question(rang, "osm")), releve);
        }
        var debut = reponses.texte(question(rang, "debut"));
        var fin = reponses.texte(question(rang, "fin"));
        var jour = reponses.texte(question(rang, "jour"));
        if (!jour.matches("[1-7]")) {
            if (!debut.isBlank() || !fin.isBlank()) {
                releve.faute(question(rang, "jour"), "Arrêt " + rang + "\u00a0: choisissez le jour.");
            }
            return "";
        }
        var leJour = DayOfWeek.of(Integer.parseInt(jour));
        var saisie = new GrilleSaisie(
                Map.of(leJour, List.of(new GrilleSaisie.Boite(debut, fin))),
                false,
                recurrence(reponses.texte(question(rang, "rythme"))));
        return switch (saisie.verifier()) {
            case GrilleSaisie.Verdict.Valable valable ->
                valable.grille().horaires().osm();
            case GrilleSaisie.Verdict.Vide vide -> {
                releve.faute(
                        question(rang, "debut"),
                        "Arrêt " + rang
                                + "\u00a0: écrivez l’heure d’arrivée et l’heure de départ. Exemple\u00a0: 9\u00a0h\u00a030.");
                yield "";
            }
            case GrilleSaisie.Verdict.AMender aMender -> {
                releve.faute(
                        question(rang, "debut"),
                        "Arrêt " + rang + "\u00a0: "
                                + aMender.fautes().getFirst().message());
                yield "";
            }
        };
    }

    private static Recurrence recurrence(String rythme) {
        return switch (rythme) {
            case "paires" -> Recurrence.SEMAINES_PAIRES;
            case "impaires" -> Recurrence.SEMAINES_IMPAIRES;
            case "" -> Recurrence.CHAQUE_SEMAINE;
            default ->
                RYTHMES.containsKey(rythme)
                        ? new Recurrence.SemainesDuMois(new TreeSet<>(Stream.of(rythme.split(","))
                                .map(Integer::valueOf)
                                .toList()))
                        : Recurrence.CHAQUE_SEMAINE;
        };
    }

    static Map<String, List<String>> ecrire(List<Passage> passages) {
        var reponses = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < Math.min(passages.size(), MAXIMUM); i++) {
            int rang = i + 1;
            var passage = passages.get(i);
            reponses.put(question(rang, "nom"), List.of(passage.nom()));
            reponses.put(question(rang, "adresse"), List.of(passage.adresse()));
            reponses.put(question(rang, "commune"), List.of(passage.commune()));
            reponses.put(question(rang, "precisions"), List.of(passage.precisions()));
            ecrireLesHoraires(reponses, rang, passage.horaires());
        }
        return reponses;
    }

    private static void ecrireLesHoraires(Map<String, List<String>> reponses, int rang, String osm) {
        var grille = Horaires.lire(osm)
                .flatMap(GrilleSemaine::de)
                .filter(g -> g.jours().size() == 1 && !g.fermeLesJoursFeries())
                .filter(g -> g.jours().values().iterator().next().size() == 1);
        var rythme = grille.flatMap(g -> RYTHMES.keySet().stream()
                .filter(r -> recurrence(r).equals(g.recurrence()))
                .findFirst());
        if (grille.isEmpty() || rythme.isEmpty()) {
            reponses.put(question(rang, "osm"), List.of(osm));
            return;
        }
        var jour = grille.get().jours().entrySet().iterator().next();
        var plage = jour.getValue().getFirst();
        reponses.put(
                question(rang, "jour"), List.of(String.valueOf(jour.getKey().getValue())));
        reponses.put(question(rang, "debut"), List.of(plage.debut().toString()));
        reponses.put(
                question(rang, "fin"),
                List.of("%02d:%02d".formatted(plage.finEnMinutes() / 60, plage.finEnMinutes() % 60)));
        reponses.put(question(rang, "rythme"), List.of(rythme.get()));
    }
}
