package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.horaires.Horaires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a moderator should look at before a place is published, or while it is. Pure. */
public final class Avertissements {
    private static final int RESUME_MAX = 280;

    private Avertissements() {}

    /** Short sentences; empty when all is well. */
    public static List<String> de(Lieu lieu, LocalDate jour) {
        var fiche = lieu.fiche();
        var trouves = new ArrayList<String>();
        si(trouves, lieu.communeActuelle() == null, "La commune n’est pas reconnue.");
        si(trouves, lieu.aGeocoder(), "La position n’est pas connue\u00a0: le lieu n’est pas sur la carte.");
        si(trouves, fiche.valeurs(Champ.SERVICES).isEmpty(), "Aucun service\u00a0: le lieu n’est pas exporté.");
        si(trouves, sansContact(fiche), "Ni téléphone, ni courriel, ni site web.");
        si(trouves, horairesIllisibles(lieu), "Des horaires ne sont pas lisibles.");
        si(
                trouves,
                fiche.texteOuVide(Champ.PRESENTATION_RESUME).length() > RESUME_MAX,
                "La présentation courte dépasse 280 caractères.");
        si(trouves, pivotDouteux(fiche.texteOuVide(Champ.PIVOT)), "Le SIRET ou le RNA n’a pas la bonne forme.");
        si(trouves, fermetureFinie(lieu, jour), "La fermeture annoncée est finie\u00a0: rouvrir le lieu\u00a0?");
        return trouves;
    }

    private static void si(List<String> trouves, boolean vrai, String phrase) {
        if (vrai) {
            trouves.add(phrase);
        }
    }

    private static boolean sansContact(Fiche fiche) {
        return fiche.texte(Champ.TELEPHONE).isEmpty()
                && fiche.valeurs(Champ.COURRIELS).isEmpty()
                && fiche.valeurs(Champ.SITE_WEB).isEmpty();
    }

    private static boolean horairesIllisibles(Lieu lieu) {
        return illisible(lieu.fiche().texteOuVide(Champ.HORAIRES))
                || lieu.passages().stream().anyMatch(p -> illisible(p.horaires()));
    }

    private static boolean illisible(String horaires) {
        return !horaires.isEmpty() && Horaires.lire(horaires).isEmpty();
    }

    /** SIRET (14 figures and the key of Luhn), or RNA (W and nine characters). */
    private static boolean pivotDouteux(String pivot) {
        var net = pivot.replace(" ", "");
        if (net.isEmpty() || net.matches("W[a-zA-Z0-9]{9}")) {
            return false;
        }
        // La Poste (SIREN 356000000) has its own key.
        return !net.matches("\\d{14}") || !(luhn(net) || net.startsWith("356000000"));
    }

    private static boolean luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int pese = i % 2 == 0 ? chiffre : chiffre * 2;
            somme += pese > 9 ? pese - 9 : pese;
        }
        return somme % 10 == 0;
    }

    private static boolean fermetureFinie(Lieu lieu, LocalDate jour) {
        var fermeture = lieu.fermeture();
        return lieu.etat() == Etat.FERME
                && fermeture != null
                && fermeture.fin() != null
                && fermeture.fin().isBefore(jour);
    }
}
