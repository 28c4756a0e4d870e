package fr.maillage.document;

/**
 * What {@link Redacteur} writes. Any text may be given: characters that XML refuses (control characters, lone surrogates) are dropped when written,
 * and never reach a file.
 */
public sealed interface Document permits DocumentTexte, Diaporama {
    Intitule intitule();

    Theme theme();
}
