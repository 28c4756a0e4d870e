package fr.maillage.enquete;

import java.util.List;
import java.util.Optional;

/**
 * What a survey says: counts in which nobody is recognised. Groups of fewer than five people are masked, and so are those that would give them
 * away by subtraction: what is here may be published as it is.
 *
 * @param titre of the questionnaire
 * @param reponses people who answered
 * @param participation how many answered in each group, by each way of splitting
 * @param questions in the order of the questionnaire, those of former versions last
 */
public record ResultatsDEnquete(
        String titre,
        Destinataires destinataires,
        int reponses,
        int surPapier,
        List<Tableau> participation,
        List<DeQuestion> questions) {
    public ResultatsDEnquete {
        participation = List.copyOf(participation);
        questions = List.copyOf(questions);
    }

    public Optional<DeQuestion> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /**
     * One question.
     *
     * @param id stands for the same meaning in all versions
     * @param genre « choix », « plusieurs », « echelle », « texte », « commune », « nombre »
     * @param actuelle false when the last version does not ask it any more
     * @param total everybody; empty when fewer than five people answered
     */
    public record DeQuestion(
            String id,
            String intitule,
            String genre,
            boolean actuelle,
            Optional<Compte> total,
            List<Tableau> tableaux) {
        public DeQuestion {
            tableaux = List.copyOf(tableaux);
        }
    }

    /**
     * Answers of a group.
     *
     * @param posee people to whom the question was put
     * @param base people who answered it: shares are of them
     * @param parts one per closed answer, in their order; none for texts, communes and numbers. Several answers by one person count each
     * @param moyenne of a scale or a number; NaN for the others, or without answer
     */
    public record Compte(int posee, int base, List<Part> parts, double moyenne) {
        public Compte {
            parts = List.copyOf(parts);
        }

        public int sansReponse() {
            return posee - base;
        }

        /** Percentage of {@link #base}; NaN without answer. */
        public double pourcentage(Part part) {
            return base == 0 ? Double.NaN : 100.0 * part.effectif() / base;
        }
    }

    public record Part(String valeur, String libelle, int effectif) {}

    /**
     * A way of splitting.
     *
     * @param lignes groups that are shown
     * @param masques number of groups that are not
     */
    public record Tableau(Decoupage decoupage, List<Ligne> lignes, int masques) {
        public Tableau {
            lignes = List.copyOf(lignes);
        }
    }

    /**
     * @param id code of the EPCI or the commune, rank of the class, identifier of the point; empty for those who told none
     * @param parent label of the group that it is a part of (the EPCI of a commune); empty for everybody
     */
    public record Ligne(String id, String libelle, String parent, Compte compte) {}
}
