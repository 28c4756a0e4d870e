package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a whole draft: what it says of the place, and what is wrong or doubtful in it. */
@Component
public class LectureDeReponses {
    /** Value of « code-insee » for who finds their commune in no list: what they wrote is kept. */
    public static final String AUCUNE = "aucune";

    private final Rattachement rattachement;
    private final Territoires territoires;

    LectureDeReponses(Rattachement rattachement, Territoires territoires) {
        this.rattachement = rattachement;
        this.territoires = territoires;
    }

    /** A new place. */
    public Proposition lire(Reponses reponses) {
        return lire(reponses, Base.VIDE);
    }

    /** @param base what is known already: what the form does not ask, and what was left as it was, stays as it is */
    public Proposition lire(Reponses reponses, Base base) {
        var releve = new Releve();
        var fiche = questions(reponses, base, releve);
        var commune = commune(reponses, base, releve);
        if (!base.inchangees(etape(Etape.ADRESSE), reponses)) {
            fiche = fiche.avec(
                    Champ.CODE_INSEE, commune.map(c -> List.of(c.code())).orElse(List.of()));
        }
        if (!base.inchangees(etape(Etape.POSITION), reponses)) {
            fiche = PositionSaisie.lire(reponses, fiche, commune.orElse(null), releve);
        }
        var passages = base.passages();
        if (!base.inchangees(etape(Etape.HORAIRES), reponses)) {
            fiche = fiche.avec(Champ.HORAIRES, HorairesSaisis.lire(reponses, releve));
            passages = fiche.itinerant()
                    ? dejaSitues(ArretsSaisis.lire(reponses, rattachement, releve), base.passages())
                    : List.of();
        }
        if (!base.inchangees(etape(Etape.CONTACT), reponses)) {
            contact(fiche, releve);
        }
        return new Proposition(
                fiche,
                passages,
                reponses.net("structure"),
                reponses.net("remarque"),
                commune.orElse(null),
                releve.fautes(),
                releve.avis());
    }

    private static Etape etape(String cle) {
        return Formulaire.livre().etape(cle).orElseThrow();
    }

    private static Fiche questions(Reponses reponses, Base base, Releve releve) {
        var lecture = new LectureDeQuestion(releve);
        var fiche = base.fiche();
        for (var question : (Iterable<Question>) Formulaire.livre().questions()::iterator) {
            if (base.inchangee(question.nom(), reponses)) {
                continue;
            }
            var valeurs = lecture.lire(question, reponses.valeurs(question.nom()));
            if (question.champ() != null) {
                fiche = fiche.avec(question.champ(), valeurs);
            }
        }
        return fiche;
    }

    /** A stop that did not move keeps its position. */
    private static List<Passage> dejaSitues(List<Passage> passages, List<Passage> avant) {
        return passages.stream()
                .map(p -> avant.stream()
                        .filter(a -> a.adresse().equals(p.adresse())
                                && a.commune().equals(p.commune())
                                && a.nom().equals(p.nom()))
                        .findFirst()
                        .map(a -> new Passage(
                                p.nom(),
                                p.adresse(),
                                p.commune(),
                                p.codeInsee(),
                                a.position(),
                                p.horaires(),
                                p.precisions()))
                        .orElse(p))
                .toList();
    }

    private Optional<Commune> commune(Reponses reponses, Base base, Releve releve) {
        if (!reponses.repond("commune")) {
            return Optional.empty();
        }
        if (base.inchangee("commune", reponses) && base.inchangee("code-postal", reponses)) {
            return rattachement.commune(base.fiche());
        }
        var trouvee = rattachement.commune("", reponses.net("code-postal"), reponses.net("commune"));
        var choisie = reponses.net("code-insee");
        if (trouvee.isPresent()) {
            return trouvee;
        }
        if (choisie.equals(AUCUNE)) {
            releve.avis("commune", "Nous ne connaissons pas cette commune. Elle est gardée comme vous l’avez écrite.");
            return Optional.empty();
        }
        var duCode = territoires.commune(choisie);
        // A wrong postal code is told first: once right, it may well tell the commune.
        if (duCode.isEmpty() && !releve.fautes().containsKey("code-postal")) {
            releve.faute(
                    "commune",
                    "Nous ne reconnaissons pas cette commune. Choisissez-la plus bas, ou corrigez le nom ou le code postal.");
        }
        return duCode;
    }

    private static void contact(Fiche fiche, Releve releve) {
        boolean joignable = List.of(Champ.TELEPHONE, Champ.COURRIELS, Champ.SITE_WEB).stream()
                .anyMatch(champ -> fiche.texte(champ).isPresent());
        if (!joignable) {
            releve.faute(
                    "telephone",
                    "Donnez au moins un moyen de joindre le lieu\u00a0: téléphone, adresse électronique ou site web.");
        }
    }
}
