package fr.maillage.lieu.campagne;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.territoire.NomSimplifie;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where a collection stands: who answered, who is silent, what was declared. Pure.
 *
 * @param lignes by territory, in the order of their names
 * @param repondus codes of the expected that answered
 */
public record Avancement(List<Ligne> lignes, Ligne total, Set<String> repondus) {
    public Avancement {
        lignes = List.copyOf(lignes);
        repondus = Set.copyOf(repondus);
    }

    /**
     * @param declares places declared since the opening
     * @param enRetard among them, after the closing day
     * @param repondus among the expected
     */
    public record Ligne(String territoire, int declares, int enRetard, int attendus, int repondus) {
        public int silencieux() {
            return attendus - repondus;
        }

        /** Percentage of the expected that answered, rounded down; 0 when nobody is expected. */
        public int part() {
            return attendus == 0 ? 0 : repondus * 100 / attendus;
        }

        private Ligne plus(int declare, int retard, int attendu, int repondu) {
            return new Ligne(territoire, declares + declare, enRetard + retard, attendus + attendu, repondus + repondu);
        }
    }

    /** A place declared, and the day it was. */
    public record Declare(Lieu lieu, LocalDate le) {}

    /**
     * @param reconnus codes of the expected known to have answered, by their invitation or by their known place
     * @param epci name of the EPCI of a commune in force
     */
    public static Avancement de(
            Campagne campagne,
            Collection<Attendu> attendus,
            Collection<Declare> declares,
            Set<String> reconnus,
            Function<String, String> epci) {
        var memes = new Memes(declares);
        var lignes = new TreeMap<String, Ligne>();
        var repondus = new HashSet<String>();
        for (var declare : declares) {
            var commune = declare.lieu().communeActuelle();
            boolean retard = declare.le().isAfter(campagne.fermeLe());
            ajouter(lignes, commune == null ? "" : epci.apply(commune), 1, retard ? 1 : 0, 0, 0);
        }
        for (var attendu : attendus) {
            boolean repondu =
                    attendu.sansLieuLe() != null || reconnus.contains(attendu.code()) || memes.contient(attendu);
            if (repondu) {
                repondus.add(attendu.code());
            }
            ajouter(
                    lignes,
                    attendu.codeInsee() == null ? "" : epci.apply(attendu.codeInsee()),
                    0,
                    0,
                    1,
                    repondu ? 1 : 0);
        }
        var total = new Ligne("Ensemble", 0, 0, 0, 0);
        for (var ligne : lignes.values()) {
            total = total.plus(ligne.declares(), ligne.enRetard(), ligne.attendus(), ligne.repondus());
        }
        return new Avancement(List.copyOf(lignes.values()), total, repondus);
    }

    private static void ajouter(
            Map<String, Ligne> lignes, String nom, int declare, int retard, int attendu, int repondu) {
        var cle = nom.isEmpty() ? "Commune inconnue" : nom;
        lignes.merge(
                cle,
                new Ligne(cle, declare, retard, attendu, repondu),
                (avant, plus) -> avant.plus(declare, retard, attendu, repondu));
    }

    /** How declared places name themselves: by number, by address, by name in their commune. */
    private static final class Memes {
        private final Set<String> pivots = new HashSet<>();
        private final Set<String> courriels = new HashSet<>();
        private final Map<String, Set<String>> noms = new HashMap<>();

        Memes(Collection<Declare> declares) {
            for (var declare : declares) {
                var lieu = declare.lieu();
                pivots.add(lieu.fiche().texteOuVide(Champ.PIVOT).replace(" ", ""));
                lieu.fiche().valeurs(Champ.COURRIELS).forEach(c -> courriels.add(c.toLowerCase(Locale.ROOT)));
                noms.computeIfAbsent(NomSimplifie.de(lieu.nom()).mots(), n -> new HashSet<>())
                        .add(lieu.communeActuelle() == null ? "" : lieu.communeActuelle());
            }
            pivots.remove("");
        }

        boolean contient(Attendu attendu) {
            var communes = noms.getOrDefault(NomSimplifie.de(attendu.nom()).mots(), Set.of());
            return pivots.contains(attendu.pivot())
                    || courriels.contains(attendu.courriel())
                    || (attendu.codeInsee() != null && communes.contains(attendu.codeInsee()));
        }
    }
}
