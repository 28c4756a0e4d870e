package fr.maillage.presentation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The body that runs this site, as its pages name it. Settings {@code maillage.habillage.*}.
 *
 * @param nom name of the body (« Département de la Meuse »); null when the settings do not say
 * @param contact e-mail address that answers users; null when the settings do not say
 * @param responsable who answers for the publication, for the legal notice; null when the settings do not say
 * @param hebergeur who hosts the site, for the legal notice; null when the settings do not say
 */
@ConfigurationProperties("maillage.habillage")
public record Habillage(
        @Nullable String nom,
        @Nullable String contact,
        @Nullable String responsable,
        @Nullable String hebergeur) {
    public static final Habillage NEUTRE = new Habillage(null, null, null, null);

    /** An empty setting is a setting left out. */
    public Habillage {
        nom = vide(nom) ? null : nom;
        contact = vide(contact) ? null : contact;
        responsable = vide(responsable) ? null : responsable;
        hebergeur = vide(hebergeur) ? null : hebergeur;
    }

    private static boolean vide(@Nullable String texte) {
        return texte == null || texte.isBlank();
    }
}
