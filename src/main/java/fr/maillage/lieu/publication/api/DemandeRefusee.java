package fr.maillage.lieu.publication.api;

import org.springframework.http.HttpStatus;

/** A request to the API that cannot be answered: which parameter, and what is expected. In French, sent as a problem (RFC 9457). */
final class DemandeRefusee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus statut;
    private final String titre;
    private final String parametre;

    private DemandeRefusee(HttpStatus statut, String titre, String parametre, String explication) {
        super(explication);
        this.statut = statut;
        this.titre = titre;
        this.parametre = parametre;
    }

    static DemandeRefusee parametre(String parametre, String explication) {
        return new DemandeRefusee(HttpStatus.BAD_REQUEST, "Paramètre refusé", parametre, explication);
    }

    static DemandeRefusee introuvable(String explication) {
        return new DemandeRefusee(HttpStatus.NOT_FOUND, "Lieu introuvable", "", explication);
    }

    HttpStatus statut() {
        return statut;
    }

    String titre() {
        return titre;
    }

    /** Empty when no parameter is at fault. */
    String parametre() {
        return parametre;
    }

    String explication() {
        return String.valueOf(getMessage());
    }
}
