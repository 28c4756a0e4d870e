package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Ressource.Famille;
import fr.maillage.feuillederoute.ressource.CarteDEnsemble.Filtre;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a page of the map was asked for. What is not understood is left out.
 *
 * @param choisie size of the drawing; empty when nobody chose
 * @param quand moment shown; empty for now
 * @param depuis moment that it is compared with; empty for none
 * @param sansLien whether a fiche's map shows what it does not cite
 */
public record Demande(
        String defi,
        Optional<Famille> famille,
        Optional<EtatDeLien> etat,
        Optional<Taille> choisie,
        String quand,
        String depuis,
        boolean sansLien) {
    private static final int COLONNES_AJUSTEES = 18;

    static Demande de(Map<String, String> parametres) {
        return new Demande(
                parametres.getOrDefault("defi", ""),
                valeur(Famille.values(), parametres.getOrDefault("famille", "")),
                valeur(EtatDeLien.values(), parametres.getOrDefault("etat", "")).filter(e -> e != EtatDeLien.AUCUN),
                Taille.lire(parametres.getOrDefault("taille", "")),
                parametres.getOrDefault("quand", ""),
                parametres.getOrDefault("depuis", ""),
                parametres.getOrDefault("sanslien", "").equals("oui"));
    }

    private static <E extends Enum<E>> Optional<E> valeur(E[] valeurs, String nom) {
        return Arrays.stream(valeurs).filter(v -> v.name().equals(nom)).findFirst();
    }

    Filtre filtre() {
        return new Filtre(defi, famille, etat);
    }

    /** Fitted to the screen, unless somebody chose otherwise or so many columns would then be too small to be read. */
    public Taille taille(int colonnes) {
        return choisie.orElse(colonnes > COLONNES_AJUSTEES ? Taille.LISIBLE : Taille.AJUSTEE);
    }

    /** The same demand at this address, at this size; empty for the usual one. */
    public String adresse(String chemin, Optional<Taille> autre) {
        var adresse = UriComponentsBuilder.fromPath(chemin);
        ajouter(adresse, "defi", defi);
        ajouter(adresse, "famille", famille.map(Enum::name).orElse(""));
        ajouter(adresse, "etat", etat.map(Enum::name).orElse(""));
        ajouter(adresse, "quand", quand);
        ajouter(adresse, "depuis", depuis);
        ajouter(adresse, "sanslien", sansLien ? "oui" : "");
        ajouter(adresse, "taille", autre.map(Taille::cle).orElse(""));
        return adresse.encode().build().toUriString();
    }

    private static void ajouter(UriComponentsBuilder adresse, String nom, String valeur) {
        if (!valeur.isEmpty()) {
            adresse.queryParam(nom, valeur);
        }
    }
}
