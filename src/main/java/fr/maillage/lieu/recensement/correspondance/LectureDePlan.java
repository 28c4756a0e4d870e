package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.correspondance.Plan.Prise;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings a mapping back to a plan, when a plan can say all that it says. */
final class LectureDePlan {
    private LectureDePlan() {}

    static Optional<Plan> lire(Correspondance c) {
        var horaires = c.horaires();
        boolean simple = c.groupe().isEmpty()
                && c.colonneSource().isEmpty()
                && c.licence().isEmpty()
                && c.vides().isEmpty()
                && c.ignorer().isEmpty()
                && c.positionEcartee().isEmpty()
                && c.date() == null
                && c.arrets() == null
                && !c.nomPropre()
                && c.dates().size() <= 1
                && c.identifiant().size() <= 1
                && (horaires == null || simples(horaires));
        var champs = new EnumMap<Champ, Prise>(Champ.class);
        for (var entree : c.champs().entrySet()) {
            var prise = prise(entree.getValue());
            simple &= prise.isPresent();
            prise.ifPresent(p -> champs.put(entree.getKey(), p));
        }
        var uneLigne = prise(c.adresseEnUneLigne());
        simple &= uneLigne.isPresent();
        if (!simple) {
            return Optional.empty();
        }
        var jours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        if (horaires != null) {
            horaires.jours().forEach((jour, colonnes) -> jours.put(jour, seul(colonnes)));
        }
        return Optional.of(new Plan(
                c.nom(),
                c.source(),
                champs,
                uneLigne.get().colonne(),
                horaires == null ? "" : seul(horaires.textes()),
                jours,
                seul(c.dates()),
                seul(c.identifiant())));
    }

    private static String seul(List<String> textes) {
        return textes.isEmpty() ? "" : textes.getFirst();
    }

    private static boolean simples(Correspondance.ColonnesDHoraires horaires) {
        return horaires.joursConnus().isEmpty()
                && horaires.textes().size() <= 1
                && horaires.jours().values().stream().allMatch(colonnes -> colonnes.size() <= 1);
    }

    private static Optional<Prise> prise(List<Regle> regles) {
        if (regles.isEmpty()) {
            return Optional.of(Plan.RIEN);
        }
        var regle = regles.getFirst();
        if (regles.size() > 1
                || regle.colonnes().size() > 1
                || regle.extrait() != null
                || !regle.termes().stream().allMatch(LectureDePlan::simple)) {
            return Optional.empty();
        }
        Map<String, List<String>> table = new LinkedHashMap<>();
        regle.termes().forEach(terme -> table.put(terme.egal().getFirst(), terme.valeurs()));
        var constante = regle.colonnes().isEmpty() ? regle.constante() : regle.defaut();
        return Optional.of(new Prise(seul(regle.colonnes()), regle.separe(), table, constante));
    }

    private static boolean simple(Terme terme) {
        return terme.egal().size() == 1
                && terme.contient().isEmpty()
                && terme.sauf().isEmpty();
    }
}
