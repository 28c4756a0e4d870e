package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Filtres;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each filter of a question, with a link to the same question without it. */
final class Retraits {
    private final Filtres filtres;
    private final boolean pro;
    private final List<Lien> liens = new ArrayList<>();

    private Retraits(Filtres filtres, boolean pro) {
        this.filtres = filtres;
        this.pro = pro;
    }

    /** @param territoire its name; null when the search is everywhere */
    static List<Lien> de(Filtres filtres, @Nullable String territoire, boolean pro) {
        return new Retraits(filtres, pro).lister(territoire);
    }

    private List<Lien> lister(@Nullable String territoire) {
        if (!filtres.q().isEmpty()) {
            retirer("«\u00a0" + filtres.q() + "\u00a0»", filtres.avecMots(""));
        }
        if (filtres.ontUnDepart()) {
            var depart = filtres.adresse().isEmpty() ? "Autour de la position indiquée" : filtres.adresse();
            retirer(depart, filtres.depuis("", null, null));
        }
        if (filtres.rayon() != null && filtres.ontUnDepart()) {
            retirer("À moins de " + Formats.avecUnite(filtres.rayon(), 0, "km"), filtres.avecRayon(null));
        }
        if (filtres.territoire() != null && territoire != null) {
            retirer(territoire, filtres.dans(filtres.ontUnDepart() ? null : Filtres.Territoire.FRANCE));
        }
        filtres.valeurs()
                .forEach((champ, valeurs) -> valeurs.forEach(v -> retirer(mot(champ, v), filtres.sans(champ, v))));
        if (filtres.priseRdv()) {
            retirer("Rendez-vous en ligne", filtres.avecPriseRdv(false));
        }
        var ouvert = filtres.ouvert();
        if (ouvert != null) {
            retirer(
                    ouvert.quand() == null ? "Ouvert maintenant" : "Ouvert " + Moments.ecrire(ouvert.quand()),
                    filtres.avecOuvert(null));
        }
        if (filtres.ouvertLeWeekEnd()) {
            retirer("Ouvert le samedi ou le dimanche", filtres.avecWeekEnd(false));
        }
        filtres.sources()
                .forEach(source -> retirer(
                        "Source\u00a0: " + source,
                        filtres.avecSources(filtres.sources().stream()
                                .filter(s -> !s.equals(source))
                                .toList())));
        return liens;
    }

    private String mot(Champ champ, String valeur) {
        return EcritureDesLignes.mot(champ, valeur, pro);
    }

    private void retirer(String libelle, Filtres sans) {
        liens.add(new Lien(libelle, Adresses.liste(sans, pro)));
    }
}
