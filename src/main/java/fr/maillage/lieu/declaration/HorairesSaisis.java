package fr.maillage.lieu.declaration;

import fr.maillage.lieu.horaires.GrilleSaisie;
import fr.maillage.lieu.horaires.GrilleSaisie.Boite;
import fr.maillage.lieu.horaires.GrilleSemaine;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.LectureOsm;
import fr.maillage.lieu.horaires.Recurrence;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hours of a place: seven days of boxes, or an OSM text for what boxes cannot say. */
public final class HorairesSaisis {
    public static final String FERIES = "h-feries";
    public static final String TEXTE = "h-texte";
    public static final String OUI = "oui";

    private HorairesSaisis() {}

    /** @param plage from 1 */
    public static String boite(DayOfWeek jour, int plage, boolean debut) {
        return "h-" + jour.getValue() + "-" + plage + (debut ? "-debut" : "-fin");
    }

    /** @return strict OSM, empty when nothing is said or when it is wrong */
    static String lire(Reponses reponses, Releve releve) {
        return reponses.repond(TEXTE) ? texte(TEXTE, reponses.net(TEXTE), releve) : grille(reponses, releve);
    }

    static String texte(String question, String saisie, Releve releve) {
        return switch (Horaires.lireOsm(saisie)) {
            case LectureOsm.Lue lue -> {
                if (lue.corrigee()) {
                    releve.avis(
                            question,
                            "Nous avons compris\u00a0: " + lue.horaires().osm());
                }
                yield lue.horaires().osm();
            }
            case LectureOsm.Refusee refus -> {
                releve.faute(
                        question,
                        "Ces horaires ne sont pas compris. " + refus.message()
                                + " Corrigez-les, ou effacez-les et remplissez la semaine.");
                yield "";
            }
        };
    }

    private static String grille(Reponses reponses, Releve releve) {
        var jours = new EnumMap<DayOfWeek, List<Boite>>(DayOfWeek.class);
        for (var jour : DayOfWeek.values()) {
            var boites = new ArrayList<Boite>();
            for (int plage = 1; plage <= GrilleSemaine.PLAGES_MAX; plage++) {
                boites.add(
                        new Boite(reponses.texte(boite(jour, plage, true)), reponses.texte(boite(jour, plage, false))));
            }
            jours.put(jour, boites);
        }
        var saisie = new GrilleSaisie(jours, reponses.repond(FERIES), Recurrence.CHAQUE_SEMAINE);
        return switch (saisie.verifier()) {
            case GrilleSaisie.Verdict.Valable valable ->
                valable.grille().horaires().osm();
            case GrilleSaisie.Verdict.Vide vide -> "";
            case GrilleSaisie.Verdict.AMender aMender -> {
                for (var faute : aMender.fautes()) {
                    releve.faute(
                            boite(faute.jour(), faute.plage() + 1, true), JourEcrit.de(faute.jour(), faute.message()));
                }
                yield "";
            }
        };
    }

    /** The boxes that show these hours, or the text when boxes cannot. */
    static Map<String, List<String>> ecrire(String osm) {
        var reponses = new LinkedHashMap<String, List<String>>();
        if (osm.isBlank()) {
            return reponses;
        }
        var grille = Horaires.lire(osm)
                .flatMap(GrilleSemaine::de)
                .filter(g -> g.recurrence().equals(Recurrence.CHAQUE_SEMAINE));
        if (grille.isEmpty()) {
            reponses.put(TEXTE, List.of(osm));
            return reponses;
        }
        grille.get().jours().forEach((jour, plages) -> {
            for (int i = 0; i < plages.size(); i++) {
                reponses.put(
                        boite(jour, i + 1, true), List.of(plages.get(i).debut().toString()));
                var fin = plages.get(i).finEnMinutes();
                reponses.put(boite(jour, i + 1, false), List.of("%02d:%02d".formatted(fin / 60, fin % 60)));
            }
        });
        if (grille.get().fermeLesJoursFeries()) {
            reponses.put(FERIES, List.of(OUI));
        }
        return reponses;
    }
}
