package fr.maillage.lieu;

/** Published once, when the places of the demonstration have just been loaded: other rooms may add examples of their own. */
public record DemonstrationChargee() {}
