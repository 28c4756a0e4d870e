package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.pages.PageLieu.Ligne;
import fr.maillage.lieu.pages.PageLieu.RubriqueDeLieu;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a place, under titles that a visitor would use. A title with nothing under it is left out. */
final class RubriquesDuLieu {
    private record Plan(String titre, List<Champ> champs) {}

    private static final List<Plan> PLAN = List.of(
            new Plan("Ce que vous pouvez y faire", List.of(Champ.SERVICES)),
            new Plan("Les démarches où l’on vous aide", List.of(Champ.DEMARCHES)),
            new Plan("Comment on vous aide", List.of(Champ.MODALITES_ACCOMPAGNEMENT)),
            new Plan("Comment y aller", List.of(Champ.MODALITES_ACCES)),
            new Plan("Combien ça coûte", List.of(Champ.FRAIS_A_CHARGE)),
            new Plan("Le matériel sur place", List.of(Champ.EQUIPEMENTS)),
            new Plan(
                    "Un accueil pensé pour",
                    List.of(Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES, Champ.PRISE_EN_CHARGE_SPECIFIQUE)),
            new Plan(
                    "Programmes et labels",
                    List.of(
                            Champ.DISPOSITIF_PROGRAMMES_NATIONAUX,
                            Champ.FORMATIONS_LABELS,
                            Champ.AUTRES_FORMATIONS_LABELS)));

    private RubriquesDuLieu() {}

    static List<RubriqueDeLieu> de(Fiche fiche) {
        return PLAN.stream()
                .map(plan -> new RubriqueDeLieu(
                        plan.titre(),
                        plan.champs().stream()
                                .flatMap(champ -> lignes(fiche, champ))
                                .toList()))
                .filter(rubrique -> !rubrique.lignes().isEmpty())
                .toList();
    }

    private static Stream<Ligne> lignes(Fiche fiche, Champ champ) {
        var mots = fiche.valeurs(champ).stream().map(valeur -> {
            var terme = Nomenclature.livree().terme(champ, valeur);
            var simple = terme.map(Nomenclature.Terme::simple).orElse(valeur);
            var pro = terme.map(Nomenclature.Terme::libelle).orElse(valeur);
            return new Ligne(simple, champ == Champ.SERVICES && !pro.equals(simple) ? pro : "");
        });
        var postes = fiche.texte(Champ.NOMBRE_POSTES);
        return champ == Champ.EQUIPEMENTS && postes.isPresent()
                ? Stream.concat(mots, Stream.of(new Ligne("Nombre de postes\u00a0: " + postes.get(), "")))
                : mots;
    }
}
