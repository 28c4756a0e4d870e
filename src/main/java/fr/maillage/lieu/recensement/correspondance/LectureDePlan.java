package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.correspondance.Correspondance.ColonnesDHoraires;
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
        boolean dicible = c.colonneSource().isEmpty()
                && c.licence().isEmpty()
                && c.vides().isEmpty()
                && c.ignorer().isEmpty()
                && c.positionEcartee().isEmpty()
                && c.date() == null
                && c.dates().size() <= 1
                && c.identifiant().size() <= 1
                && c.adresseEnUneLigne().stream().allMatch(r -> r.equals(Regle.colonne(seul(r.colonnes()))))
                && c.adresseEnUneLigne().size() <= 1;
        if (!dicible) {
            return Optional.empty();
        }
        var champs = new EnumMap<Champ, Prise>(Champ.class);
        var suivantes = new EnumMap<Champ, List<Regle>>(Champ.class);
        c.champs().forEach((champ, regles) -> {
            var premiere = regles.isEmpty() ? Optional.<Prise>empty() : prise(champ, regles.getFirst());
            premiere.ifPresent(prise -> champs.put(champ, prise));
            suivantes.put(champ, premiere.isPresent() ? regles.subList(1, regles.size()) : regles);
        });
        var horaires = c.horaires() == null ? new ColonnesDHoraires(List.of(), List.of(), Map.of()) : c.horaires();
        var jours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        var joursSuivants = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        horaires.jours().forEach((jour, colonnes) -> {
            jours.put(jour, seul(colonnes));
            joursSuivants.put(jour, suivants(colonnes));
        });
        return Optional.of(new Plan(
                c.nom(),
                c.source(),
                champs,
                c.adresseEnUneLigne().isEmpty()
                        ? ""
                        : seul(c.adresseEnUneLigne().getFirst().colonnes()),
                seul(horaires.textes()),
                jours,
                seul(c.dates()),
                seul(c.identifiant()),
                new Suite(
                        suivantes,
                        joursSuivants,
                        suivants(horaires.textes()),
                        horaires.joursConnus(),
                        c.groupe(),
                        c.arrets(),
                        c.nomPropre())));
    }

    private static String seul(List<String> textes) {
        return textes.isEmpty() ? "" : textes.getFirst();
    }

    private static List<String> suivants(List<String> textes) {
        return textes.isEmpty() ? textes : textes.subList(1, textes.size());
    }

    /** Empty for a rule that a form cannot show as a column with the texts found in it. */
    private static Optional<Prise> prise(Champ champ, Regle regle) {
        var lexique = regle.lexique();
        if (regle.colonnes().size() > 1
                || regle.extrait() != null
                || (lexique != null && !lexique.equals(new Lexique(champ, false)))
                || !regle.termes().stream().allMatch(EcritureDeRegles::simple)) {
            return Optional.empty();
        }
        Map<String, List<String>> table = new LinkedHashMap<>();
        regle.termes().forEach(terme -> table.put(terme.egal().getFirst(), terme.valeurs()));
        var constante = regle.colonnes().isEmpty() ? regle.constante() : regle.defaut();
        return Optional.of(new Prise(seul(regle.colonnes()), regle.separe(), table, constante, lexique != null));
    }
}
