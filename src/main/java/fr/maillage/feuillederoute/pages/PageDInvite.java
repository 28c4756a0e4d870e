package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.lecture.Lisible.SectionLue;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * A fiche in the hands of an invited partner.
 *
 * @param chemin under which the partner changes and comments
 * @param qui the structure that is invited
 * @param fin last day of the invitation
 * @param modifiables sections that the partner may change
 * @param fait true right after a change
 */
public record PageDInvite(
        EnTete enTete,
        String chemin,
        String qui,
        String fin,
        String resume,
        List<SectionLue> sections,
        List<Section> modifiables,
        boolean fait,
        FilDeCommentaires fil) {
    public boolean modifiable(SectionLue lue) {
        return modifiables.stream().anyMatch(s -> s.cle().equals(lue.section().cle()));
    }

    /** Sections to fill: those that say nothing yet. */
    public List<Section> aRemplir() {
        return modifiables.stream()
                .filter(s -> sections.stream().noneMatch(l -> l.section().cle().equals(s.cle())))
                .toList();
    }
}
