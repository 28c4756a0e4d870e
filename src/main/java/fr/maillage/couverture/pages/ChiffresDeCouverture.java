package fr.maillage.couverture.pages;

import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.IndicateursDAcces;
import fr.maillage.couverture.Sensible;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;

/** The key figures of a territory, each beside the same under the other model. */
final class ChiffresDeCouverture {
    private ChiffresDeCouverture() {}

    /** @param servi minutes up to which a commune is served */
    static List<PageCouverture.Chiffre> de(
            Sensible<IndicateursDAcces> acces,
            Sensible<Besoins.Somme> besoins,
            Sensible<Double> accessibilite,
            double servi) {
        var a = acces.valeur();
        var b = acces.autre();
        var chiffres = new ArrayList<PageCouverture.Chiffre>();
        chiffres.add(new PageCouverture.Chiffre(
                Phrases.minutes(a.moyenne()),
                "en moyenne jusqu’au lieu le plus proche, un habitant comptant pour un",
                autre(acces, Phrases.minutes(b.moyenne()))));
        chiffres.add(new PageCouverture.Chiffre(
                Phrases.part(part(a, servi)),
                "des habitants à " + Demande.minutes(servi) + "\u00a0minutes ou moins d’un lieu",
                autre(acces, Phrases.part(part(b, servi)))));
        var total = besoins.valeur();
        chiffres.add(new PageCouverture.Chiffre(
                Phrases.personnes(total.nonCouvert()),
                "personnes\u00a0: besoin non couvert, sur " + Phrases.personnes(total.concernees())
                        + " personnes probablement concernées",
                autre(acces, Phrases.personnes(besoins.autre().nonCouvert()))));
        var offre = a.offre();
        chiffres.add(new PageCouverture.Chiffre(
                Formats.nombre(offre.fixesPour10000(), 1),
                "lieux fixes pour 10\u202f000 habitants (" + Formats.compte(offre.fixes(), "lieu fixe", "lieux fixes")
                        + (offre.arrets() > 0 ? ", " + Formats.compte(offre.arrets(), "arrêt", "arrêts") : "") + ")",
                null));
        chiffres.add(new PageCouverture.Chiffre(
                Double.isNaN(offre.heuresParSemaine())
                        ? Phrases.INCONNU
                        : Formats.nombre(offre.heuresParSemaine(), 0) + "\u00a0h",
                "d’ouverture par semaine"
                        + (offre.heuresDesArretsParMois() > 0
                                ? ", dont " + Formats.nombre(offre.heuresDesArretsParMois(), 0)
                                        + "\u00a0h par mois aux arrêts"
                                : "")
                        + (offre.sitesSansHeures() > 0
                                ? ", sans compter " + Formats.compte(offre.sitesSansHeures(), "lieu", "lieux")
                                        + " aux horaires inconnus"
                                : ""),
                null));
        chiffres.add(new PageCouverture.Chiffre(
                Formats.nombre(accessibilite.valeur(), 1),
                "lieux atteignables pour 10\u202f000 habitants, partagés entre tous ceux qui peuvent les atteindre (E2SFCA)",
                autre(acces, Formats.nombre(accessibilite.autre(), 1))));
        return chiffres;
    }

    private static String autre(Sensible<?> sensible, String valeur) {
        return "Avec le " + sensible.autreModele().nom() + "\u00a0: " + valeur;
    }

    private static double part(IndicateursDAcces indicateurs, double minutes) {
        return indicateurs.seuils().stream()
                .filter(s -> s.minutes() == minutes)
                .mapToDouble(IndicateursDAcces.Seuil::part)
                .findFirst()
                .orElse(Double.NaN);
    }
}
