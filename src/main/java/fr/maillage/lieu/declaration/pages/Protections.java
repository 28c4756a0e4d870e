package fr.maillage.lieu.declaration.pages;

import fr.maillage.compte.Limiteur;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What keeps programs from filling the queue. Generous: a town hall, or a meeting of librarians, is one address of the network. */
@Component
class Protections {
    /** Field that nobody sees and that programs fill in. */
    static final String PIEGE = "site-personnel";

    private static final Duration HEURE = Duration.ofHours(1);
    private static final Duration DIX_MINUTES = Duration.ofMinutes(10);
    private static final int BROUILLONS = 200;
    private static final int ENVOIS = 60;
    private static final int SUIVIS = 120;
    private static final int LETTRES_PAR_ADRESSE = 5;
    private static final int GESTES = 60;

    private final Limiteur limiteur;

    Protections(Limiteur limiteur) {
        this.limiteur = limiteur;
    }

    void brouillon(HttpServletRequest requete) {
        exiger(
                "declaration.brouillon",
                requete,
                BROUILLONS,
                HEURE,
                "Beaucoup de déclarations ont été commencées depuis votre connexion. Attendez une heure, puis recommencez. "
                        + "Les brouillons déjà commencés sont gardés.");
    }

    boolean envoiPermis(HttpServletRequest requete) {
        return limiteur.autoriser("declaration.envoi", Limiteur.reseau(requete.getRemoteAddr()), ENVOIS, HEURE);
    }

    void suivi(HttpServletRequest requete) {
        exiger(
                "declaration.suivi",
                requete,
                SUIVIS,
                DIX_MINUTES,
                "Beaucoup de codes ont été essayés depuis votre connexion. Attendez dix minutes, puis recommencez. Votre demande est "
                        + "gardée.");
    }

    /** Any other writing by a visitor: a closing, a confirmation, an answer. */
    void geste(HttpServletRequest requete) {
        exiger(
                "lieu.geste",
                requete,
                GESTES,
                HEURE,
                "Beaucoup de demandes viennent de votre connexion. Attendez une heure, puis recommencez. Rien n’a été modifié.");
    }

    /** Nobody may have letters sent to somebody else without end. */
    boolean lettrePermise(String courriel) {
        return limiteur.autoriser("declaration.lettre", courriel, LETTRES_PAR_ADRESSE, Duration.ofDays(1));
    }

    private void exiger(String geste, HttpServletRequest requete, int maximum, Duration fenetre, String phrase) {
        if (!limiteur.autoriser(geste, Limiteur.reseau(requete.getRemoteAddr()), maximum, fenetre)) {
            throw Refus.tropSouvent(phrase);
        }
    }
}
