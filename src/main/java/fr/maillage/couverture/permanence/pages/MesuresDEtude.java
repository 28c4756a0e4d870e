package fr.maillage.couverture.permanence.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.permanence.Etude;
import fr.maillage.couverture.permanence.Resultat;
import fr.maillage.couverture.permanence.registre.Etudes;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Perimetre;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of studies, in words. */
@Component
class MesuresDEtude {
    private record Mesure(String libelle, Function<Resultat.Mesures, String> valeur) {}

    private static List<Mesure> mesures(double minutes) {
        var portee = Formats.nombre(minutes, 0) + "\u00a0minutes ou moins";
        return List.of(
                new Mesure("Personnes concernées à " + portee + " d’un lieu", m -> personnes(m.concernees())),
                new Mesure("Habitants à " + portee + " d’un lieu", m -> Formats.entier(m.habitants())),
                new Mesure("Besoin non couvert, personnes", m -> personnes(m.besoin())),
                new Mesure("Minutes en moyenne, un habitant comptant pour un", m -> Formats.nombre(m.moyenne(), 1)),
                new Mesure("Communes habitées au-delà", m -> Formats.entier(m.communesAuDela())));
    }

    private static String personnes(double nombre) {
        return Formats.entier(Math.round(nombre));
    }

    List<PageDEtude.LigneDeMesure> lignes(Etude etude, Resultat resultat) {
        return mesures(etude.minutes()).stream()
                .map(m -> new PageDEtude.LigneDeMesure(
                        m.libelle(),
                        m.valeur().apply(resultat.avant()),
                        m.valeur().apply(resultat.apres()),
                        m.valeur().apply(resultat.avantAutre()),
                        m.valeur().apply(resultat.apresAutre())))
                .toList();
    }

    List<String> question(Couverture couverture, Etude etude, Perimetre perimetre) {
        var phrases = new ArrayList<String>();
        phrases.add(etude.objectif().libelle() + " (" + Formats.nombre(etude.minutes(), 0) + "\u00a0minutes).");
        phrases.add("Lieux existants\u00a0: "
                + (etude.vue().tousLesServices()
                        ? "tous les services"
                        : "«\u00a0" + etude.vue().service() + "\u00a0»")
                + (etude.vue().avecItinerance() ? ", itinérance comptée." : ", sans l’itinérance."));
        var candidates = etude.candidates();
        var conditions = new ArrayList<String>();
        if (candidates.habitants() > 0) {
            conditions.add("d’au moins " + Formats.compte(candidates.habitants(), "habitant", "habitants"));
        }
        if (candidates.avecBibliotheque()) {
            conditions.add("où une bibliothèque est connue");
        }
        if (!candidates.choisies().isEmpty()) {
            conditions.add("choisies à la main (" + candidates.choisies().size() + ")");
        }
        phrases.add("Communes qui peuvent accueillir une permanence\u00a0: celles de " + perimetre.nom()
                + (conditions.isEmpty()
                        ? ", toutes si elles sont habitées."
                        : ", " + String.join(", ", conditions) + "."));
        phrases.add("Indice de fragilité\u00a0: "
                + couverture.indice(etude.vue()).modele().nom() + ".");
        return phrases;
    }

    @Nullable
    String reponse(Etude etude, Resultat resultat, String noms) {
        if (resultat.permanences().isEmpty()) {
            return etude.objectif() == Etude.Objectif.TOUS
                    ? "Toutes les communes qui peuvent l’être sont déjà à portée d’un lieu\u00a0: il n’y a rien à ajouter."
                    : null;
        }
        var debut =
                Formats.compte(resultat.permanences().size(), "permanence", "permanences") + "\u00a0: " + noms + ". ";
        return debut
                + switch (etude.objectif()) {
                    case COUVERTURE, TOUS ->
                        personnes(resultat.apres().concernees()
                                        - resultat.avant().concernees())
                                + "\u00a0personnes concernées de plus ont un lieu à portée.";
                    case TEMPS ->
                        "Le besoin non couvert passe de "
                                + personnes(resultat.avant().besoin()) + " à "
                                + personnes(resultat.apres().besoin()) + " personnes.";
                };
    }

    String preuve(Etude etude, Resultat resultat) {
        var preuve = resultat.preuve();
        var duree = " Calculé en " + Formats.nombre(preuve.secondes(), 2) + "\u00a0s.";
        if (preuve.exacte()) {
            return (etude.objectif() == Etude.Objectif.TOUS
                            ? "C’est prouvé\u00a0: on ne peut pas y arriver avec moins de permanences."
                            : "C’est prouvé\u00a0: aucun autre choix ne fait mieux.")
                    + duree;
        }
        return "Le meilleur choix trouvé. Un autre pourrait encore gagner au plus " + gain(etude, preuve.ecart())
                + " (borne de l’écart)." + duree;
    }

    /** A gain in the unit of the objective. */
    String gain(Etude etude, double gain) {
        if (Double.isNaN(gain)) {
            return "premier lieu";
        }
        return switch (etude.objectif()) {
            case COUVERTURE -> Formats.compte(Math.round(gain), "personne", "personnes");
            case TEMPS -> Formats.entier(Math.round(gain)) + "\u00a0minutes × personnes";
            case TOUS -> Formats.compte(Math.round(gain), "commune", "communes");
        };
    }

    private static String unite(Etude etude) {
        return etude.objectif() == Etude.Objectif.TEMPS ? "minutes × personnes" : "personnes";
    }

    CourbeSvg courbe(Etude etude, Resultat resultat) {
        return new CourbeSvg(
                resultat.courbe().stream().map(Resultat.Point::gain).toList(),
                resultat.courbe().isEmpty() ? 1 : resultat.courbe().getFirst().nombre(),
                resultat.permanences().size(),
                unite(etude));
    }

    List<PageDEtude.LigneDeCourbe> points(Etude etude, Resultat resultat) {
        var lignes = new ArrayList<PageDEtude.LigneDeCourbe>();
        double precedent = 0;
        for (var point : resultat.courbe()) {
            lignes.add(new PageDEtude.LigneDeCourbe(
                    point.nombre(),
                    Formats.entier(Math.round(point.gain())) + "\u00a0" + unite(etude),
                    "+" + Formats.entier(Math.round(point.gain() - precedent)),
                    point.exacte() ? "prouvé" : "au plus " + Formats.entier(Math.round(point.borne()))));
            precedent = point.gain();
        }
        return lignes;
    }

    /** What makes two studies hard to compare; empty when nothing does. */
    String reserves(Etude une, Etude autre) {
        var differences = new ArrayList<String>();
        if (!une.vue().equals(autre.vue())) {
            differences.add("les lieux existants ou la façon de compter les minutes");
        }
        if (une.minutes() != autre.minutes()) {
            differences.add("la durée (les libellés sont ceux de la première)");
        }
        if (!une.perimetre().equals(autre.perimetre())) {
            differences.add("le territoire");
        }
        return differences.isEmpty()
                ? ""
                : "Attention\u00a0: les deux études n’ont pas la même question. Elles diffèrent par "
                        + String.join(", ", differences) + ".";
    }

    List<PageDeComparaison.Ligne> comparaison(Etudes.Gardee une, Etudes.Gardee autre, String noms, String autresNoms) {
        var lignes = new ArrayList<PageDeComparaison.Ligne>();
        lignes.add(new PageDeComparaison.Ligne("Permanences", noms, autresNoms));
        lignes.add(new PageDeComparaison.Ligne(
                "Objectif",
                une.etude().objectif().libelle() + ", "
                        + Formats.nombre(une.etude().minutes(), 0) + "\u00a0minutes",
                autre.etude().objectif().libelle() + ", "
                        + Formats.nombre(autre.etude().minutes(), 0) + "\u00a0minutes"));
        var miennes = mesures(une.etude().minutes());
        var siennes = mesures(autre.etude().minutes());
        for (int i = 0; i < miennes.size(); i++) {
            lignes.add(new PageDeComparaison.Ligne(
                    miennes.get(i).libelle(),
                    miennes.get(i).valeur().apply(une.resultat().avant()) + " → "
                            + miennes.get(i).valeur().apply(une.resultat().apres()),
                    siennes.get(i).valeur().apply(autre.resultat().avant()) + " → "
                            + siennes.get(i).valeur().apply(autre.resultat().apres())));
        }
        lignes.add(new PageDeComparaison.Ligne(
                "Preuve", preuve(une.etude(), une.resultat()), preuve(autre.etude(), autre.resultat())));
        return lignes;
    }
}
