package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rows read as declarations, and what they make of a place. */
@Component
class LectureDeDeclarations {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Registre registre;
    private final Brouillons brouillons;
    private final LectureDeReponses lecture;
    private final Lieux lieux;

    LectureDeDeclarations(Registre registre, Brouillons brouillons, LectureDeReponses lecture, Lieux lieux) {
        this.registre = registre;
        this.brouillons = brouillons;
        this.lecture = lecture;
        this.lieux = lieux;
    }

    Declaration declaration(Ligne ligne) {
        var proposition = proposition(ligne);
        return new Declaration(
                ligne.id(),
                ligne.genre(),
                ligne.etat(),
                ligne.lieu(),
                ligne.versionLue(),
                proposition.fiche(),
                proposition.passages(),
                proposition.structure(),
                ligne.genre() == Genre.FERMETURE ? fermetureDite(ligne.reponses()) : proposition.remarque(),
                ligne.parLien(),
                ligne.courriel() != null,
                ligne.signaux(),
                registre.echanges(ligne.id()),
                ligne.creeLe(),
                ligne.envoyeLe(),
                ligne.version());
    }

    private Proposition proposition(Ligne ligne) {
        var base = brouillons.base(ligne);
        // A closing says nothing of the content.
        return ligne.genre() == Genre.FERMETURE
                ? lecture.lire(base.prerempli(), base)
                : lecture.lire(ligne.reponses(), base);
    }

    private static String fermetureDite(Reponses reponses) {
        var jusque = date(reponses, FermetureDite.FIN)
                .map(fin -> "jusqu’au " + fr.maillage.presentation.Formats.date(fin))
                .orElse("date de réouverture non connue");
        return "Fermé, " + jusque + ". " + reponses.net(FermetureDite.MOTIF);
    }

    private static Optional<LocalDate> date(Reponses reponses, String question) {
        try {
            return reponses.repond(question) ? Optional.of(LocalDate.parse(reponses.net(question))) : Optional.empty();
        } catch (DateTimeException e) {
            // Checked by the page before it is kept; a hand-made value says nothing.
            return Optional.empty();
        }
    }

    /** What the place becomes if the declaration is accepted as it is. */
    Contenu applique(Ligne ligne, Lieu lieu) {
        var contenu = Contenu.de(lieu);
        return switch (ligne.genre()) {
            case NOUVEAU -> contenu.avecEtat(Etat.PUBLIE);
            case FERMETURE -> contenu.avecEtat(Etat.FERME).avecFermeture(fermeture(ligne));
            case CORRECTION -> corrige(ligne, lieu, contenu);
        };
    }

    private static Fermeture fermeture(Ligne ligne) {
        var envoi = Objects.requireNonNullElse(ligne.envoyeLe(), ligne.modifieLe())
                .atZone(PARIS)
                .toLocalDate();
        var debut = date(ligne.reponses(), FermetureDite.DEBUT).orElse(envoi);
        var fin = date(ligne.reponses(), FermetureDite.FIN).filter(f -> !f.isBefore(debut));
        return new Fermeture(
                debut, fin.orElse(null), Reponses.court(ligne.reponses().net(FermetureDite.MOTIF)));
    }

    /** Field by field: what the declarant changed, on the place as it is now. */
    private Contenu corrige(Ligne ligne, Lieu lieu, Contenu contenu) {
        var base = brouillons.base(ligne);
        var proposition = lecture.lire(ligne.reponses(), base);
        var fiche = contenu.fiche();
        for (var champ : Champ.values()) {
            if (!proposition.fiche().valeurs(champ).equals(base.fiche().valeurs(champ))) {
                fiche = fiche.avec(champ, proposition.fiche().valeurs(champ));
            }
        }
        var suivant = contenu.avecFiche(fiche);
        if (!proposition.passages().equals(base.passages())) {
            suivant = suivant.avecPassages(proposition.passages());
        }
        if (!proposition.structure().isEmpty()
                && !proposition.structure().equals(base.prerempli().net("structure"))) {
            suivant = suivant.avecStructure(
                    lieux.structure(proposition.structure(), pivot(fiche)).id());
        }
        return suivant;
    }

    private static String pivot(Fiche fiche) {
        return fiche.texteOuVide(Champ.PIVOT);
    }
}
