package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Brouillons.Garde;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Formulaire;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.LectureDeReponses;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.lieu.declaration.PositionSaisie;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.lieu.geocodage.AdresseCherchee;
import fr.maillage.lieu.geocodage.Geocodeur;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a step, and asks the geocoder where a new address is; the draft is kept before the question is asked. */
@Component
class SituationDAdresse {
    private static final List<String> ADRESSE = List.of("adresse", "code-postal", "commune");

    private final Brouillons brouillons;
    private final LectureDeReponses lecture;
    private final Geocodeur geocodeur;

    SituationDAdresse(Brouillons brouillons, LectureDeReponses lecture, Geocodeur geocodeur) {
        this.brouillons = brouillons;
        this.lecture = lecture;
        this.geocodeur = geocodeur;
    }

    /** A position that goes with another address goes with it; a marker that was moved is where the reader put it. */
    Garde garder(Jeton jeton, Etape etape, Reponses envoyees, String lues) {
        var avant = brouillons.trouver(jeton).map(Ligne::reponses).orElse(Reponses.VIDES);
        if (etape.cle().equals(Etape.POSITION)) {
            return brouillons.garder(jeton, etape, deplacee(avant, envoyees), lues);
        }
        var garde = brouillons.garder(jeton, etape, envoyees, lues);
        boolean autreAdresse = etape.cle().equals(Etape.ADRESSE)
                && ADRESSE.stream()
                        .anyMatch(q -> avant.repond(q) && !avant.valeurs(q).equals(envoyees.valeurs(q)));
        return garde instanceof Garde.Faite && autreAdresse
                ? brouillons.garder(jeton, position(), Reponses.VIDES, "")
                : garde;
    }

    private static Reponses deplacee(Reponses avant, Reponses envoyees) {
        boolean memes = avant.net(PositionSaisie.LATITUDE).equals(envoyees.net(PositionSaisie.LATITUDE))
                && avant.net(PositionSaisie.LONGITUDE).equals(envoyees.net(PositionSaisie.LONGITUDE));
        return memes ? avant : envoyees.avec(PositionSaisie.ORIGINE, "exacte");
    }

    /** @return what to tell, see {@link #phrase}; empty when there is nothing to tell */
    String situer(Jeton jeton, Ligne ligne) {
        if (ligne.reponses().repond(PositionSaisie.LATITUDE)) {
            return "";
        }
        var proposition = lecture.lire(ligne.reponses(), brouillons.base(ligne));
        var fiche = proposition.fiche();
        var commune = proposition.commune();
        var reponse = geocodeur.chercher(new AdresseCherchee(
                fiche.texteOuVide(Champ.ADRESSE),
                fiche.texteOuVide(Champ.CODE_POSTAL),
                commune == null ? fiche.texteOuVide(Champ.COMMUNE) : commune.nom(),
                commune == null ? "" : commune.code()));
        return switch (reponse) {
            case ReponseDuGeocodeur.Trouvee trouvee -> {
                brouillons.garder(
                        jeton,
                        position(),
                        new Reponses(PositionSaisie.ecrire(trouvee.position(), trouvee.precision())),
                        "");
                yield "";
            }
            case ReponseDuGeocodeur.Introuvable introuvable -> "introuvable";
            case ReponseDuGeocodeur.Indisponible indisponible ->
                indisponible.raison() == ReponseDuGeocodeur.Raison.ETEINT ? "eteint" : "indisponible";
        };
    }

    static String phrase(String situe) {
        return switch (situe) {
            case "introuvable" ->
                "Le service d’adresses ne connaît pas cette adresse. Elle est gardée comme vous l’avez écrite. Placez le repère "
                        + "vous-même, ou continuez sans position.";
            case "indisponible" ->
                "Le service d’adresses ne répond pas. Votre déclaration est gardée, et nous chercherons l’adresse plus tard. Placez le "
                        + "repère vous-même, ou continuez sans position.";
            default -> "";
        };
    }

    private static Etape position() {
        return Formulaire.livre().etape(Etape.POSITION).orElseThrow();
    }
}
