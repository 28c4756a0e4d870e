package fr.maillage.enquete.resultat;

import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.ResultatsDEnquete.Compte;
import fr.maillage.enquete.ResultatsDEnquete.DeQuestion;
import fr.maillage.enquete.ResultatsDEnquete.Ligne;
import fr.maillage.enquete.ResultatsDEnquete.Tableau;
import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.reponse.Canal;
import fr.maillage.enquete.reponse.Reponse;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts the answers of a survey, and masks small groups. */
public final class Depouillement {
    private final Versions versions;
    private final List<Reponse> reponses;
    private final List<Set<String>> posees;
    private final Groupes groupes;
    private final BitSet tous;
    private final BitSet masquesDeParticipation;
    private final Map<String, Comptage> comptages = new HashMap<>();
    private final Map<String, BitSet> masques = new HashMap<>();

    public Depouillement(Versions versions, List<Reponse> reponses, Reperes reperes) {
        this.versions = versions;
        this.reponses = List.copyOf(reponses);
        this.posees = reponses.stream().map(versions::posees).toList();
        this.groupes = new Groupes(reponses, versions::commune, reperes);
        this.tous = new BitSet();
        tous.set(0, reponses.size());
        this.masquesDeParticipation = participation();
    }

    /** How many people a collection point gathered says nothing of them: shown whatever it is. */
    private BitSet participation() {
        var masques = Masquage.masquer(groupes.partage(), groupes.tailles(tous), new BitSet(), groupes.parPlace(tous));
        groupes.de(Decoupage.POINT).forEach(masques::clear);
        return masques;
    }

    /** All that a survey says. */
    public ResultatsDEnquete resultats() {
        return resultats(q -> true);
    }

    /** Everybody's answers to each question, without any splitting: much quicker. */
    public ResultatsDEnquete ensemble() {
        return resultats(q -> false);
    }

    /** One question, split in every way; empty when no version asks it. */
    public Optional<DeQuestion> resultat(String question) {
        return question(question).map(q -> question(q, true));
    }

    private ResultatsDEnquete resultats(Predicate<Question> decoupee) {
        return new ResultatsDEnquete(
                versions.derniere().titre(),
                versions.derniere().destinataires(),
                reponses.size(),
                (int) reponses.stream().filter(r -> r.canal() == Canal.PAPIER).count(),
                tableaux(masquesDeParticipation, g -> {
                    int taille = groupes.membres(g).cardinality();
                    return new Compte(taille, taille, List.of(), Double.NaN);
                }),
                versions.questions().stream()
                        .map(q -> question(q, decoupee.test(q)))
                        .toList());
    }

    private DeQuestion question(Question question, boolean decoupee) {
        var comptage = comptage(question);
        int base = comptage.repondue().cardinality();
        boolean peu = base > 0 && base < Masquage.SEUIL;
        return new DeQuestion(
                question.id(),
                question.intitule(),
                genre(question.genre()),
                versions.derniere().question(question.id()).isPresent(),
                peu ? Optional.empty() : Optional.of(comptage.compter(tous)),
                !decoupee || question.genre() instanceof Genre.CommuneDemandee
                        ? List.of()
                        : tableaux(masques(question), g -> comptage.compter(groupes.membres(g))));
    }

    private static String genre(Genre genre) {
        return switch (genre) {
            case Genre.Choix choix -> choix.plusieurs() ? "plusieurs" : "choix";
            case Genre.Echelle echelle -> "echelle";
            case Genre.TexteLibre() -> "texte";
            case Genre.CommuneDemandee() -> "commune";
            case Genre.Nombre nombre -> "nombre";
        };
    }

    private Comptage comptage(Question question) {
        return comptages.computeIfAbsent(question.id(), id -> new Comptage(question, reponses, posees));
    }

    /** What may not be shown of a question: groups masked for themselves, and those in which too few answered it. */
    BitSet masques(Question question) {
        return masques.computeIfAbsent(question.id(), id -> {
            var repondue = comptage(question).repondue();
            return Masquage.masquer(
                    groupes.partage(), groupes.tailles(repondue), masquesDeParticipation, groupes.parPlace(repondue));
        });
    }

    private List<Tableau> tableaux(BitSet masques, Function<Integer, Compte> compte) {
        return Arrays.stream(Decoupage.values())
                .map(d -> {
                    var montres = groupes.de(d).stream()
                            .filter(g -> !masques.get(g))
                            .map(g -> ligne(g, compte.apply(g)))
                            .toList();
                    return new Tableau(d, montres, groupes.de(d).size() - montres.size());
                })
                .toList();
    }

    private Ligne ligne(int rang, Compte compte) {
        var groupe = groupes.groupe(rang);
        return new Ligne(
                groupe.id(),
                groupe.libelle(),
                groupe.parent() == 0 ? "" : groupes.groupe(groupe.parent()).libelle(),
                compte);
    }

    /** A question of any version. */
    public Optional<Question> question(String id) {
        return versions.questions().stream().filter(q -> q.id().equals(id)).findFirst();
    }

    Versions versions() {
        return versions;
    }

    List<Reponse> reponses() {
        return reponses;
    }

    Groupes groupes() {
        return groupes;
    }

    BitSet masquesDeParticipation() {
        return masquesDeParticipation;
    }

    BitSet repondue(Question question) {
        return comptage(question).repondue();
    }
}
