package fr.maillage.lieu.fusion.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * What became of a merge to undo.
 *
 * @param refus why it was not undone; empty when it was
 * @param gardes fields changed since on the survivor, left as they are
 */
public record FusionAnnuleePage(EnTete enTete, String refus, Lien survivant, Lien absorbe, List<String> gardes) {}
