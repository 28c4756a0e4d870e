package fr.maillage.atelier.pages;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.SectionDAtelier;
import fr.maillage.demarche.Demarche;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * The home page of a workshop: where one finds all that hangs on it.
 *
 * @param territoire its name, and its page; the address is empty when its communes are no longer known
 */
public record PageDAtelier(
        EnTete enTete,
        Atelier atelier,
        Demarche demarche,
        Lien territoire,
        String quand,
        List<SectionDAtelier> sections) {}
