package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.EtatDeDeclaration;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the declarant does with a declaration already sent; its key is the tracking code, or a link received by e-mail. */
@Service
@Transactional
public class Suivi {
    public static final int REPONSE_MAX = 3_000;

    private final Registre registre;
    private final Liens liens;
    private final Brouillons brouillons;
    private final LectureDeDeclarations lecture;
    private final Lieux lieux;
    private final Clock horloge;

    Suivi(
            Registre registre,
            Liens liens,
            Brouillons brouillons,
            LectureDeDeclarations lecture,
            Lieux lieux,
            Clock horloge) {
        this.registre = registre;
        this.liens = liens;
        this.brouillons = brouillons;
        this.lecture = lecture;
        this.lieux = lieux;
        this.horloge = horloge;
    }

    /** @param cle as in the address: a code in any writing, or the token of a link */
    @Transactional(readOnly = true)
    public Optional<Declaration> trouver(String cle) {
        return ligne(cle).map(lecture::declaration);
    }

    private Optional<Ligne> ligne(String cle) {
        var parCode = Code.lire(cle).flatMap(registre::parCode);
        return parCode.isPresent()
                ? parCode
                : Jeton.lire(cle).flatMap(liens::declaration).flatMap(registre::parId);
    }

    /** Answers the moderator; the declaration waits for them again. @return false when there is nothing to answer any more */
    public boolean repondre(String cle, String texte) {
        var ouverte = verrouillee(cle);
        if (ouverte.isEmpty() || texte.isBlank() || texte.length() > REPONSE_MAX) {
            return false;
        }
        var net = new Reponses(java.util.Map.of("reponse", java.util.List.of(texte))).net("reponse");
        registre.ecrire(ouverte.get().id(), false, "", net, maintenant());
        registre.decider(ouverte.get().id(), EtatDeDeclaration.ENVOYEE, maintenant());
        return true;
    }

    /** Takes the declaration back; a new place is archived. @return false when it is already decided */
    public boolean retirer(String cle) {
        var ouverte = verrouillee(cle);
        if (ouverte.isEmpty()) {
            return false;
        }
        var ligne = ouverte.get();
        registre.decider(ligne.id(), EtatDeDeclaration.RETIREE, maintenant());
        if (ligne.genre() == Genre.NOUVEAU && ligne.lieu() != null) {
            lieux.trouver(ligne.lieu())
                    .filter(lieu -> lieu.etat() == Etat.DECLARE || lieu.etat() == Etat.A_REVOIR)
                    .ifPresent(lieu -> lieux.modifier(
                            lieu,
                            Contenu.de(lieu).avecEtat(Etat.ARCHIVE),
                            new Acte(
                                    Acte.Genre.MODERATION,
                                    ligne.auteur(),
                                    Provenance.DECLARATION,
                                    null,
                                    "Retirée par la personne qui l’a déclarée")));
        }
        return true;
    }

    /** A draft that starts from what was sent; empty when it is already decided. */
    public Optional<Jeton> reprendre(String cle) {
        return verrouillee(cle).filter(l -> l.genre() != Genre.FERMETURE).map(envoyee -> {
            var jeton = Jeton.tirer();
            brouillons.rouvrir(jeton, envoyee);
            return jeton;
        });
    }

    private Optional<Ligne> verrouillee(String cle) {
        return ligne(cle)
                .flatMap(l -> registre.verrouiller(l.id()))
                .filter(l -> l.etat().ouverte());
    }

    private Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
