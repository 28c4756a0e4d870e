package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.ArretsSaisis;
import fr.maillage.lieu.declaration.HorairesSaisis;
import fr.maillage.lieu.declaration.JourEcrit;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.lieu.horaires.GrilleSemaine;
import fr.maillage.presentation.formulaire.Option;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of hours: the week, and the stops of an itinerant offer.
 *
 * @param texte hours written in OSM form; empty when the week says them
 * @param arrets empty for a place that does not move; else the stops known and an empty one
 */
public record HorairesPage(
        List<Jour> jours,
        boolean feries,
        String texte,
        @Nullable String erreurDuTexte,
        boolean fixe,
        List<Arret> arrets,
        List<Option> joursDeLaSemaine,
        List<Option> rythmes) {
    private static final int PLAGES_ORDINAIRES = 2;

    /** @param erreur of the whole day; null when nothing is wrong */
    public record Jour(
            String nom, List<Plage> plages, @Nullable String erreur, String idErreur) {}

    /** @param mot « matin », « après-midi », « soir » */
    public record Plage(String mot, String nomDebut, String debut, String nomFin, String fin, boolean enErreur) {}

    public record Arret(int rang, Map<String, String> valeurs, List<String> erreurs) {
        public String nom(String partie) {
            return ArretsSaisis.question(rang, partie);
        }

        public String valeur(String partie) {
            return valeurs.getOrDefault(partie, "");
        }
    }

    static HorairesPage de(
            Reponses reponses, Map<String, String> fautes, boolean fixe, boolean itinerant, boolean unDePlus) {
        int plages = IntStream.rangeClosed(PLAGES_ORDINAIRES + 1, GrilleSemaine.PLAGES_MAX)
                .filter(p -> Arrays.stream(DayOfWeek.values())
                        .anyMatch(j -> reponses.repond(HorairesSaisis.boite(j, p, true))
                                || reponses.repond(HorairesSaisis.boite(j, p, false))))
                .max()
                .orElse(PLAGES_ORDINAIRES);
        return new HorairesPage(
                Arrays.stream(DayOfWeek.values())
                        .map(j -> jour(j, plages, reponses, fautes))
                        .toList(),
                reponses.repond(HorairesSaisis.FERIES),
                reponses.texte(HorairesSaisis.TEXTE),
                fautes.get(HorairesSaisis.TEXTE),
                fixe,
                itinerant ? arrets(reponses, fautes, unDePlus) : List.of(),
                Arrays.stream(DayOfWeek.values())
                        .map(j -> new Option(String.valueOf(j.getValue()), JourEcrit.de(j)))
                        .toList(),
                ArretsSaisis.libellesDesRythmes().entrySet().stream()
                        .map(r -> new Option(r.getKey(), r.getValue()))
                        .toList());
    }

    private static Jour jour(DayOfWeek jour, int nombre, Reponses reponses, Map<String, String> fautes) {
        var mots = List.of("matin", "après-midi", "soir");
        var plages = IntStream.rangeClosed(1, nombre)
                .mapToObj(p -> new Plage(
                        mots.get(p - 1),
                        HorairesSaisis.boite(jour, p, true),
                        reponses.texte(HorairesSaisis.boite(jour, p, true)),
                        HorairesSaisis.boite(jour, p, false),
                        reponses.texte(HorairesSaisis.boite(jour, p, false)),
                        fautes.containsKey(HorairesSaisis.boite(jour, p, true))))
                .toList();
        var erreur = plages.stream()
                .filter(Plage::enErreur)
                .map(p -> fautes.get(p.nomDebut()))
                .findFirst()
                .orElse(null);
        return new Jour(JourEcrit.de(jour), plages, erreur, "h-" + jour.getValue() + "-erreur");
    }

    private static List<Arret> arrets(Reponses reponses, Map<String, String> fautes, boolean unDePlus) {
        var connus = ArretsSaisis.rangs(reponses);
        int suivant = connus.isEmpty() ? 1 : connus.getLast() + 1;
        var aMontrer = connus.isEmpty() || unDePlus
                ? Stream.concat(connus.stream(), Stream.of(suivant)).filter(n -> n <= ArretsSaisis.MAXIMUM)
                : connus.stream();
        return aMontrer.map(rang -> new Arret(
                        rang,
                        ArretsSaisis.PARTIES.stream()
                                .collect(java.util.stream.Collectors.toMap(
                                        p -> p, p -> reponses.texte(ArretsSaisis.question(rang, p)))),
                        ArretsSaisis.PARTIES.stream()
                                .map(p -> fautes.getOrDefault(ArretsSaisis.question(rang, p), ""))
                                .filter(f -> !f.isEmpty())
                                .toList()))
                .toList();
    }
}
