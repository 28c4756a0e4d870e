package fr.maillage.presentation.formulaire;

/** A field of a form. */
public sealed interface Saisie permits ChampTexte, ZoneDeTexte, Choix, Liste, ChampDate {
    Etiquette etiquette();

    /** Identifier of the first control, where the error summary leads. */
    default String ancre() {
        return etiquette().nom();
    }
}
