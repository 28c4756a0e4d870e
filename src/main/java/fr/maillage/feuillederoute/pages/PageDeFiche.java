package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.lecture.Lisible.SectionLue;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;
import java.util.Optional;

/**
 * A fiche, as it is read.
 *
 * @param chemin of the fiche
 * @param resume state, who leads, dates; empty for what has none
 * @param entreTemps what others changed while this reader wrote
 * @param retire true when it was taken out: its page stays, to be put back
 * @param remplies sections that say something
 * @param vides the others
 * @param enfants what hangs under it
 * @param citee where it is cited
 * @param modifiee who changed it last, and when
 * @param portes pages around it
 */
public record PageDeFiche(
        EnTete enTete,
        String chemin,
        String feuille,
        Element element,
        Optional<Fait> fait,
        List<String> entreTemps,
        boolean retire,
        String resume,
        List<Lien> parents,
        List<SectionLue> remplies,
        List<Section> vides,
        Optional<Genre> enfant,
        List<Lien> enfants,
        List<Lien> citee,
        String modifiee,
        List<Lien> portes) {}
