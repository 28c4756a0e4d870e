package fr.maillage.lieu.campagne.pages;

import fr.maillage.presentation.EnTete;

/** « Ne plus m’écrire ». @param jeton of the link @param fait true once asked */
public record ArretPage(EnTete enTete, String jeton, boolean fait) {}
