package fr.maillage.enquete.pages;

import fr.maillage.enquete.reponse.RechercheDeCommune;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.Territoires;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Communes of France, those of the survey's perimeter first.
 *
 * @param perimetre codes
 */
record CommunesDeFrance(RechercheDeTerritoires recherche, Territoires territoires, Set<String> perimetre)
        implements RechercheDeCommune {
    /** Namesakes are many: enough of them to meet the one of the perimeter. */
    private static final int LARGE = 60;

    @Override
    public List<Proposition> chercher(String saisie) {
        var sansCode = saisie.replaceAll("\\s*\\([0-9AB]{2,3}\\)\\s*$", "");
        return recherche.chercher(sansCode, LARGE).stream()
                .filter(r -> r.niveau() == Niveau.COMMUNE)
                .flatMap(r -> territoires.commune(r.code()).stream())
                .sorted(Comparator.comparing(c -> !perimetre.contains(c.code())))
                .limit(PROPOSITIONS)
                .map(c -> new Proposition(c.code(), libelle(c)))
                .toList();
    }

    @Override
    public boolean certaine(String saisie, List<Proposition> trouvees) {
        if (trouvees.size() == 1) {
            return true;
        }
        if (trouvees.getFirst().libelle().equals(saisie)) {
            return true;
        }
        var nom = NomSimplifie.de(saisie);
        var memeNom = trouvees.stream()
                .filter(p -> perimetre.contains(p.code()))
                .filter(p -> nomDe(p.code()).equals(Optional.of(nom)))
                .toList();
        return memeNom.size() == 1 && memeNom.getFirst().equals(trouvees.getFirst());
    }

    private Optional<NomSimplifie> nomDe(String code) {
        return territoires.commune(code).map(Commune::nom).map(NomSimplifie::de);
    }

    @Override
    public String libelle(String code) {
        return territoires.commune(code).map(CommunesDeFrance::libelle).orElse("");
    }

    private static String libelle(Commune commune) {
        return commune.nom() + " (" + commune.departement() + ")";
    }
}
