package fr.maillage.lieu.pages;

import fr.maillage.lieu.horaires.Semaine;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;
import java.util.Optional;

/**
 * The page of one place.
 *
 * @param structure who holds it; may be empty
 * @param avis closings to come or under way, and holidays near; full sentences
 * @param semaine empty when no hours are known
 * @param aujourdHui index of today in the week, 0 for Monday
 * @param contacts how to come, call, write, book
 * @param rubriques what is said of the place, under plain titles
 * @param adresse line by line
 * @param position « Position exacte », or why it is on no map
 * @param itineraire link out of the site; empty without position
 * @param origines where each piece of information comes from
 */
public record PageLieu(
        EnTete enTete,
        String id,
        EtatDuLieu etat,
        String resume,
        List<String> detail,
        String structure,
        List<String> avis,
        Optional<Semaine> semaine,
        int aujourdHui,
        List<Arret> arrets,
        List<Contact> contacts,
        List<RubriqueDeLieu> rubriques,
        List<String> adresse,
        String position,
        Optional<CarteSvg> carte,
        Optional<Lien> itineraire,
        Optional<Lien> accesLibre,
        String fraicheur,
        String source,
        List<Origine> origines,
        String adresseComplete) {

    /**
     * A stop of the round.
     *
     * @param horaires in French, one line each
     * @param prochains « mardi 1er décembre : 9 h – 12 h »
     */
    public record Arret(String nom, String adresse, List<String> horaires, List<String> prochains, String precisions) {}

    /** @param lien null-free: empty when there is nothing to click */
    public record Contact(String libelle, String texte, String lien) {}

    /** @param pro how professionals call it, beside each plain word; empty when it is the same */
    public record Ligne(String mot, String pro) {}

    public record RubriqueDeLieu(String titre, List<Ligne> lignes) {}

    public record Origine(String information, String valeur, String source, String date) {}
}
