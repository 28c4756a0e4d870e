package fr.maillage.atelier.tableau;

import fr.maillage.atelier.contribution.Contenu;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.contribution.Signal;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One contribution: what it says, what it was first, where it goes.
 *
 * @param avis why it was not written; empty when it was
 * @param membres those merged into it
 * @param changement what making an idea of this need, or a need of this idea, does to what hangs on it
 */
public record PageDeFiche(
        EnTete enTete,
        String chemin,
        String retour,
        Contribution contribution,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies,
        List<Contribution> membres,
        List<String> changement) {
    private static final String AUCUN = "aucun";
    private static final int VOIX_MAX = 10_000;
    private static final int EXTRAIT = 80;
    private static final int LIGNES = 5;

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(Contribution c, Map<String, Contribution> toutes) {
        var contenu = c.contenu();
        var valeurs = new HashMap<String, String>(Map.of(
                "texte", contenu.texte(),
                "famille", Objects.requireNonNullElse(contenu.famille(), AUCUN),
                "besoin", besoin(contenu, toutes),
                "voix", Integer.toString(contenu.voixPapier()),
                "decision", contenu.decision().name()));
        if (contenu.verbatim()) {
            valeurs.put("verbatim", "oui");
        }
        return LectureDeFormulaire.de(valeurs);
    }

    /** The card of the need that it answers, wherever that need was merged. */
    private static String besoin(Contenu contenu, Map<String, Contribution> toutes) {
        var besoin = contenu.besoin() == null ? null : toutes.get(contenu.besoin());
        return besoin == null
                ? AUCUN
                : Objects.requireNonNullElse(besoin.contenu().groupe(), besoin.id());
    }

    /** Empty when something is wrong: it is then told beside the fields. */
    static Optional<Geste> lire(LectureDeFormulaire lecture, List<Famille> familles, List<Contribution> besoins) {
        var texte = lecture.texteExige(
                "texte", Contribution.TEXTE_MAX, "Écrivez un texte. Pour retirer cette contribution, masquez-la.");
        var famille = lecture.parmi("famille", familles(familles), "Choisissez une famille de la liste.")
                .orElse(AUCUN);
        var besoin = lecture.valeur("besoin", AUCUN).equals(AUCUN)
                ? AUCUN
                : lecture.parmi("besoin", besoins(besoins), "Choisissez un besoin de la liste.")
                        .orElse(AUCUN);
        int voix = lecture.entier("voix", 0, VOIX_MAX, "Écrivez un nombre, 0 si personne.")
                .orElse(0);
        var decision = lecture.parmi("decision", decisions(), "Choisissez une décision de la liste.")
                .map(Decision::valueOf)
                .orElse(Decision.AUCUNE);
        return lecture.juste()
                ? Optional.of(new Geste.Modifier(
                        texte,
                        lecture.cochee("verbatim"),
                        famille.equals(AUCUN) ? null : famille,
                        besoin.equals(AUCUN) ? null : besoin,
                        voix,
                        decision,
                        lecture.cochee("relue")))
                : Optional.empty();
    }

    static List<Saisie> saisies(
            Contribution c, LectureDeFormulaire lecture, List<Famille> familles, List<Contribution> besoins) {
        var saisies = new ArrayList<Saisie>();
        saisies.add(new ZoneDeTexte(
                lecture.etiquette("texte", "Texte"), lecture.valeur("texte"), LIGNES, Contribution.TEXTE_MAX));
        saisies.add(new Choix(
                lecture.etiquette("verbatim", "Citation"),
                List.of(new Option("oui", "Mot pour mot, entre guillemets")),
                lecture.cochee("verbatim") ? Set.of("oui") : Set.of(),
                true));
        if (!c.contenu().aVerifier().isEmpty()) {
            var signaux = c.contenu().aVerifier().stream()
                    .sorted()
                    .map(Signal::libelle)
                    .collect(Collectors.joining(", "));
            saisies.add(new Choix(
                    lecture.etiquette("relue", "À relire\u00a0: le texte semble contenir " + signaux)
                            .avecAide("Enlevez ce qui désigne quelqu’un, ou confirmez que rien ne le fait."),
                    List.of(new Option("oui", "J’ai relu, ce texte peut être montré")),
                    Set.of(),
                    true));
        }
        saisies.add(new Liste(
                lecture.etiquette("famille", "Famille"), familles(familles), familleMontree(lecture, familles)));
        if (c.genre() == Genre.IDEE) {
            saisies.add(new Liste(
                    lecture.etiquette("besoin", "Répond au besoin"), besoins(besoins), besoinMontre(lecture, besoins)));
        }
        saisies.add(ChampTexte.de(
                        lecture.etiquette("voix", "Soutiens comptés à la main")
                                .avecAide("Gommettes, mains levées\u00a0: ils s’ajoutent à ceux des téléphones."),
                        lecture.valeur("voix"))
                .numerique(5));
        saisies.add(new Liste(lecture.etiquette("decision", "Décision"), decisions(), lecture.valeur("decision")));
        return saisies;
    }

    /** A family that was taken off the board is not on the list: it must not read as the first of it. */
    private static String familleMontree(LectureDeFormulaire lecture, List<Famille> familles) {
        var valeur = lecture.valeur("famille", AUCUN);
        return familles.stream().map(Famille::id).anyMatch(valeur::equals) ? valeur : AUCUN;
    }

    private static String besoinMontre(LectureDeFormulaire lecture, List<Contribution> besoins) {
        var valeur = lecture.valeur("besoin", AUCUN);
        return besoins.stream().map(Contribution::id).anyMatch(valeur::equals) ? valeur : AUCUN;
    }

    private static List<Option> familles(List<Famille> familles) {
        return Stream.concat(
                        familles.stream().map(f -> new Option(f.id(), f.nom())),
                        Stream.of(new Option(AUCUN, "À classer")))
                .toList();
    }

    private static List<Option> besoins(List<Contribution> besoins) {
        return Stream.concat(
                        Stream.of(new Option(AUCUN, "Aucun en particulier")),
                        besoins.stream()
                                .map(b -> new Option(
                                        b.id(),
                                        b.id() + " " + extrait(b.contenu().texte()))))
                .toList();
    }

    private static String extrait(String texte) {
        var ligne = texte.replace('\n', ' ');
        return ligne.length() <= EXTRAIT ? ligne : ligne.substring(0, EXTRAIT - 1) + "…";
    }

    private static List<Option> decisions() {
        return Arrays.stream(Decision.values())
                .map(d -> new Option(d.name(), d.libelle()))
                .toList();
    }
}
