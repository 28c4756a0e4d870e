package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.saisie.References.Lecture;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.RechercheDeTerritoires.Resultat;
import fr.maillage.territoire.Territoires;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the communes that somebody names, by name, by Insee code, or both as a page wrote them: « Dieue-sur-Meuse (55154) ». */
@Component
public class CommunesNommees {
    private static final Pattern AVEC_CODE = Pattern.compile(".*\\(([0-9][0-9AB][0-9]{3})\\)");
    private static final int CHERCHEES = 40;
    private static final int PROPOSEES = 4;

    private final Territoires territoires;
    private final RechercheDeTerritoires recherche;

    CommunesNommees(Territoires territoires, RechercheDeTerritoires recherche) {
        this.territoires = territoires;
        this.recherche = recherche;
    }

    /** How a form writes it; the code alone for one that is no longer known. */
    public String ecrire(String code) {
        return territoires.commune(code).map(c -> c.nom() + " (" + code + ")").orElse(code);
    }

    /** @param siennes codes of the territory: among namesakes, the one there is meant */
    public Lecture lire(String saisie, Set<String> siennes) {
        var ecrite = saisie.strip();
        var avecCode = AVEC_CODE.matcher(ecrite);
        var code = avecCode.matches() ? avecCode.group(1) : ecrite;
        if (territoires.commune(code).isPresent()) {
            return new Lecture.Trouve(code);
        }
        var nom = NomSimplifie.de(ecrite);
        var trouvees = recherche.chercher(ecrite, CHERCHEES).stream()
                .filter(r -> r.niveau() == Niveau.COMMUNE)
                .toList();
        var exactes = trouvees.stream()
                .filter(r -> NomSimplifie.de(r.nom()).equals(nom))
                .toList();
        var ici = exactes.stream().filter(r -> siennes.contains(r.code())).toList();
        var retenues = ici.isEmpty() ? exactes : ici;
        return switch (retenues.size()) {
            case 1 -> new Lecture.Trouve(retenues.getFirst().code());
            case 0 ->
                new Lecture.Refuse("«\u00a0" + ecrite + "\u00a0» n’est pas une commune connue"
                        + (trouvees.isEmpty() ? "." : ". Peut-être\u00a0: " + enumerer(trouvees) + "."));
            default ->
                new Lecture.Refuse("Plusieurs communes s’appellent «\u00a0" + ecrite
                        + "\u00a0»\u00a0: écrivez le code de la bonne, " + enumerer(retenues) + ".");
        };
    }

    private static String enumerer(List<Resultat> resultats) {
        return resultats.stream()
                .limit(PROPOSEES)
                .map(r -> r.nom() + " (" + r.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
