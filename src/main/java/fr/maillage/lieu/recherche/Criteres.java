package fr.maillage.lieu.recherche;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Filtres;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Perimetre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a place must be, but for the distance and for being open now: all the conditions together. */
final class Criteres implements Predicate<LieuRepere> {
    private final List<Predicate<LieuRepere>> conditions = new ArrayList<>();

    Criteres(Filtres filtres, @Nullable Perimetre perimetre, HorairesDesLieux horaires, LocalDate jour) {
        if (perimetre != null) {
            var dedans = new BitSet();
            perimetre.positions().forEach(dedans::set);
            conditions.add(r -> r.dans(dedans));
        }
        filtres.valeurs().forEach((champ, voulues) -> conditions.add(valeurs(champ, voulues)));
        if (filtres.priseRdv()) {
            conditions.add(r -> r.lieu().fiche().texte(Champ.PRISE_RDV).isPresent());
        }
        if (!filtres.sources().isEmpty()) {
            var voulues = simples(filtres.sources());
            conditions.add(r -> voulues.contains(NomSimplifie.de(r.lieu().source())));
        }
        if (!filtres.q().isEmpty()) {
            var mots = NomSimplifie.de(filtres.q()).mots().split(" ");
            conditions.add(r -> r.porte(mots));
        }
        // Hours are read last, for the places that are left only.
        if (filtres.ouvertLeWeekEnd()) {
            conditions.add(r -> horaires.ouvertLeWeekEnd(r.lieu(), jour));
        }
    }

    private static Predicate<LieuRepere> valeurs(Champ champ, Set<String> voulues) {
        if (champ == Champ.ITINERANCE) {
            return r -> (voulues.contains("Itinérant") && r.lieu().itinerant())
                    || r.lieu().fiche().valeurs(champ).stream().anyMatch(voulues::contains);
        }
        if (champ.genre() != Champ.Genre.CODES) {
            var simples = simples(voulues);
            return r -> r.lieu().fiche().valeurs(champ).stream().anyMatch(v -> simples.contains(NomSimplifie.de(v)));
        }
        return r -> r.lieu().fiche().valeurs(champ).stream().anyMatch(voulues::contains);
    }

    private static Set<NomSimplifie> simples(Set<String> textes) {
        return textes.stream().map(NomSimplifie::de).collect(Collectors.toSet());
    }

    @Override
    public boolean test(LieuRepere repere) {
        for (var condition : conditions) {
            if (!condition.test(repere)) {
                return false;
            }
        }
        return true;
    }
}
