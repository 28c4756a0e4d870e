package fr.maillage.couverture.pages;

import fr.maillage.couverture.Bilan;
import fr.maillage.couverture.pages.PageDeFrance.Ligne;
import fr.maillage.couverture.pages.PageDeFrance.Seuil;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Tri;
import fr.maillage.territoire.NomSimplifie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Territories side by side, in the order that the reader asks for: greatest unmet need first, else. */
final class TableauDesBilans {
    static final Tri ORDRE_HABITUEL = new Tri("besoin", true);
    private static final String PART = "part-";

    private final List<Double> seuils;

    /** @param seuils of the rules, in minutes */
    TableauDesBilans(List<Double> seuils) {
        this.seuils = List.copyOf(seuils);
    }

    List<Seuil> seuils() {
        return seuils.stream()
                .map(s -> new Seuil(PART + Demande.minutes(s), Demande.minutes(s) + "\u00a0min"))
                .toList();
    }

    Tri tri(@Nullable String demande) {
        var colonnes =
                new ArrayList<>(List.of("nom", "habitants", "minutes", "concernees", "besoin", "pour1000", "zones"));
        seuils().forEach(s -> colonnes.add(s.colonne()));
        return Tri.lire(demande, colonnes, ORDRE_HABITUEL);
    }

    List<Ligne> lignes(Collection<Bilan> bilans, Tri tri, Function<Bilan, Lien> lien) {
        return bilans.stream()
                .sorted(ordre(tri))
                .map(b -> ligne(b, lien.apply(b)))
                .toList();
    }

    private Ligne ligne(Bilan bilan, Lien nom) {
        var acces = bilan.acces().valeur();
        var besoin = bilan.besoin().valeur();
        return new Ligne(
                nom,
                Formats.entier(acces.habitants()),
                Phrases.nombreDeMinutes(acces.moyenne()),
                acces.seuils().stream().map(s -> Phrases.part(s.part())).toList(),
                Phrases.personnes(besoin.concernees()),
                Phrases.personnes(besoin.nonCouvert()),
                Phrases.personnes(bilan.besoin().autre().nonCouvert()),
                Double.isNaN(bilan.besoinPour1000()) ? Phrases.INCONNU : Formats.nombre(bilan.besoinPour1000(), 1),
                Formats.entier(bilan.zones().valeur()));
    }

    private Comparator<Bilan> ordre(Tri tri) {
        if (tri.colonne().equals("nom")) {
            Comparator<Bilan> noms = Comparator.comparing(
                    b -> NomSimplifie.de(b.territoire().nom()).mots());
            return tri.decroissant() ? noms.reversed() : noms;
        }
        var valeur = valeur(tri.colonne());
        Comparator<Bilan> croissant = Comparator.comparingDouble(valeur);
        // Unknown figures go last, whatever the order.
        return Comparator.<Bilan, Boolean>comparing(b -> Double.isNaN(valeur.applyAsDouble(b)))
                .thenComparing(tri.decroissant() ? croissant.reversed() : croissant)
                .thenComparing(b -> b.territoire().code());
    }

    private ToDoubleFunction<Bilan> valeur(String colonne) {
        return switch (colonne) {
            case "habitants" -> b -> b.acces().valeur().habitants();
            case "minutes" -> b -> b.acces().valeur().moyenne();
            case "concernees" -> b -> b.besoin().valeur().concernees();
            case "pour1000" -> Bilan::besoinPour1000;
            case "zones" -> b -> b.zones().valeur();
            default -> {
                int rang = IntStream.range(0, seuils.size())
                        .filter(i -> colonne.equals(PART + Demande.minutes(seuils.get(i))))
                        .findFirst()
                        .orElse(-1);
                yield rang < 0
                        ? b -> b.besoin().valeur().nonCouvert()
                        : b -> b.acces().valeur().seuils().get(rang).part();
            }
        };
    }
}
