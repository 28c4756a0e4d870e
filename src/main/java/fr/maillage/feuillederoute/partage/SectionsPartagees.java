package fr.maillage.feuillederoute.partage;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an invited partner may change: words, dates, figures; nothing that would show the rest of the roadmap or the people of the démarche. */
public final class SectionsPartagees {
    private static final Set<Champ.Nature> GARDEES = Set.of(
            Champ.Nature.ELEMENT,
            Champ.Nature.ELEMENTS,
            Champ.Nature.STRUCTURE,
            Champ.Nature.PERSONNE,
            Champ.Nature.LIEU);

    /** How a fiche is numbered, ranked, hidden, where it comes from: for those who run the démarche. */
    private static final Set<String> RESERVES = Set.of("numero", "confidentielle");

    private static final Set<String> SECTIONS_RESERVEES = Set.of("priorite", "origine");

    private SectionsPartagees() {}

    public static List<Section> de(Genre genre) {
        return Catalogue.sections(genre).stream()
                .filter(s -> !SECTIONS_RESERVEES.contains(s.cle()))
                .map(s -> new Section(
                        s.cle(),
                        s.titre(),
                        s.champs().stream().filter(SectionsPartagees::ouvert).toList()))
                .filter(s -> !s.champs().isEmpty())
                .toList();
    }

    public static Optional<Section> section(Genre genre, String cle) {
        return de(genre).stream().filter(s -> s.cle().equals(cle)).findFirst();
    }

    private static boolean ouvert(Champ champ) {
        return !RESERVES.contains(champ.cle())
                && !GARDEES.contains(champ.nature())
                && champ.colonnes().stream().noneMatch(c -> GARDEES.contains(c.nature()));
    }
}
