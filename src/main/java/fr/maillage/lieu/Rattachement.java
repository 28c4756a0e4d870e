package fr.maillage.lieu;

import fr.maillage.territoire.Commune;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the commune in force that an address belongs to, from what a source says of it: its INSEE code of any year, else its name and postal
 * code, else a name or a postal code that only one commune bears. Nothing of the source is rewritten; when it says too little, nothing is guessed.
 */
public final class Rattachement {
    private static final Pattern CEDEX = Pattern.compile("(?i)\\s+cedex(\\s+\\d+)?$");
    private static final Pattern ARRONDISSEMENT =
            Pattern.compile("(?i)^(paris|lyon|marseille)\\s+(\\d{1,2})\\s*(er|e|eme|ème)?(\\s+arrondissement)?$");

    private final Territoires territoires;
    private final HistoireDesCodes histoire;
    private final Map<String, List<Integer>> parNom = new HashMap<>();
    private final Map<String, List<Integer>> parCodePostal = new HashMap<>();

    public Rattachement(Territoires territoires, HistoireDesCodes histoire) {
        this.territoires = territoires;
        this.histoire = histoire;
        for (int i = 0; i < territoires.communes().size(); i++) {
            var commune = territoires.commune(i);
            parNom.computeIfAbsent(NomSimplifie.de(commune.nom()).mots(), nom -> new ArrayList<>())
                    .add(i);
            for (var code : commune.codesPostaux()) {
                parCodePostal.computeIfAbsent(code, c -> new ArrayList<>()).add(i);
            }
        }
    }

    /** @return the commune, or empty when the fiche does not say enough to know it */
    public Optional<Commune> commune(Fiche fiche) {
        return commune(
                fiche.texteOuVide(Champ.CODE_INSEE),
                fiche.texteOuVide(Champ.CODE_POSTAL),
                fiche.texteOuVide(Champ.COMMUNE));
    }

    /** Each may be empty. A code whose initial zero was lost by a spreadsheet (« 4070 ») is read as well. */
    public Optional<Commune> commune(String codeInsee, String codePostal, String nom) {
        OptionalInt parCode = histoire.position(completer(codeInsee));
        return parCode.isPresent()
                ? Optional.of(territoires.commune(parCode.getAsInt()))
                : parNomEtCodePostal(nom, completer(codePostal)).map(territoires::commune);
    }

    private static String completer(String code) {
        var net = code.strip();
        return net.matches("\\d{4}") ? "0" + net : net;
    }

    private Optional<Integer> parNomEtCodePostal(String nom, String codePostal) {
        var duNom = parNom.getOrDefault(
                NomSimplifie.de(sansArrondissement(CEDEX.matcher(nom.strip()).replaceFirst("")))
                        .mots(),
                List.of());
        var duCode = parCodePostal.getOrDefault(codePostal, List.of());
        if (codePostal.isEmpty()) {
            return seul(duNom);
        }
        if (nom.isBlank()) {
            return seul(duCode);
        }
        var desDeux = duNom.stream().filter(duCode::contains).toList();
        if (!desDeux.isEmpty()) {
            return seul(desDeux);
        }
        // A business post code (« 55012 Bar-le-Duc cedex ») belongs to no commune: the département tells homonyms
        // apart.
        return seul(duNom.stream()
                .filter(i -> memeDepartement(territoires.commune(i).departement(), codePostal))
                .toList());
    }

    private static String sansArrondissement(String nom) {
        var decoupe = ARRONDISSEMENT.matcher(nom);
        return decoupe.matches() ? decoupe.group(1) : nom;
    }

    private static boolean memeDepartement(String departement, String codePostal) {
        if (departement.equals("2A") || departement.equals("2B")) {
            return codePostal.startsWith("20");
        }
        return codePostal.startsWith(departement);
    }

    private static Optional<Integer> seul(List<Integer> positions) {
        return positions.size() == 1 ? Optional.of(positions.getFirst()) : Optional.empty();
    }
}
