package fr.maillage.atelier.synthese;

import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Idee;
import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.contribution.Contenu;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.demarche.Demarche;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the synthesis of a workshop says, for its page and its documents alike.
 *
 * @param territoire name of the territory that the workshop is about
 * @param contenus of the contributions shown, by identifier
 */
public record Dossier(Demarche demarche, String territoire, Synthese synthese, Map<String, Contenu> contenus) {
    public Dossier {
        contenus = Map.copyOf(contenus);
    }

    public record Chiffre(String libelle, long nombre) {}

    /** Participants by role, those too few to be told apart together; needs, ideas, supports. */
    public List<Chiffre> chiffres() {
        var chiffres = new ArrayList<Chiffre>();
        chiffres.add(new Chiffre("Participants entrés avec le code", synthese.participants()));
        int montres = 0;
        for (var groupe : synthese.groupes()) {
            chiffres.add(new Chiffre("dont\u00a0: " + groupe.role(), groupe.participants()));
            montres += groupe.participants();
        }
        if (montres > 0 && montres < synthese.participants()) {
            chiffres.add(new Chiffre("dont\u00a0: petits groupes, réunis", synthese.participants() - montres));
        }
        chiffres.add(new Chiffre("Besoins", synthese.besoins().count()));
        chiffres.add(new Chiffre("Idées", synthese.idees().count()));
        chiffres.add(new Chiffre(
                "Soutiens",
                synthese.besoins().mapToInt(Besoin::voix).sum()
                        + synthese.idees().mapToInt(Idee::voix).sum()));
        return chiffres;
    }

    /** Nothing was said, or nothing is shown. */
    public boolean vide() {
        return synthese.besoins().findAny().isEmpty()
                && synthese.idees().findAny().isEmpty();
    }

    /** What follows the identifier: « , Habitant, habitante, 3 soutiens ». */
    public String suite(Besoin besoin) {
        return suite(besoin.id(), besoin.role(), Optional.empty(), besoin.voix());
    }

    public String suite(Idee idee) {
        return suite(idee.id(), idee.role(), idee.besoin(), idee.voix());
    }

    private String suite(String id, Optional<String> role, Optional<String> besoin, int voix) {
        var suite = new StringBuilder();
        role.ifPresent(r -> suite.append(", ").append(r));
        besoin.ifPresent(b -> suite.append(", répond à ").append(b));
        if (voix > 0) {
            suite.append(", ").append(Formats.compte(voix, "soutien", "soutiens"));
        }
        // Marks are for ideas: a need that was one keeps them aside.
        var notes = contenus.containsKey(id) && contenus.get(id).genre() == Genre.IDEE ? notes(id) : "";
        if (!notes.isEmpty()) {
            suite.append("\u00a0; ").append(notes);
        }
        return suite.toString();
    }

    /** « Retenue »; empty while nothing is decided. */
    public String decision(String id) {
        var contenu = contenus.get(id);
        return contenu == null || contenu.decision() == Decision.AUCUNE
                ? ""
                : contenu.decision().libelle();
    }

    public boolean verbatim(String id) {
        var contenu = contenus.get(id);
        return contenu != null && contenu.verbatim();
    }

    /** The marks that were given, with the sum of the first three when all are. */
    private String notes(String id) {
        var contenu = contenus.get(id);
        if (contenu == null) {
            return "";
        }
        var notation = contenu.notation();
        var donnees = Stream.of(
                        note("nouvelle", notation.nouveau()),
                        note("utile", notation.utile()),
                        note("faisable", notation.faisable()),
                        somme(notation.nuf()),
                        note("impact", notation.impact()),
                        note("effort", notation.effort()))
                .flatMap(Optional::stream)
                .toList();
        return donnees.isEmpty() ? "" : "notes sur 10\u00a0: " + String.join(", ", donnees);
    }

    private static Optional<String> note(String nom, @Nullable Integer note) {
        return Optional.ofNullable(note).map(n -> nom + " " + n);
    }

    private static Optional<String> somme(OptionalInt nuf) {
        return nuf.isPresent() ? Optional.of("somme des trois " + nuf.getAsInt() + " sur 30") : Optional.empty();
    }
}
