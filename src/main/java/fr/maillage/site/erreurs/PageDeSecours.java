package fr.maillage.site.erreurs;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The page that needs nothing: neither template, nor style sheet, nor settings. For when the rest has failed. */
final class PageDeSecours {
    private PageDeSecours() {}

    static byte[] html(Erreur erreur) {
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s – Maillage</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p><a href="/">Aller à l’accueil de Maillage</a></p></main></body>
                </html>
                """.formatted(erreur.titre(), erreur.explication(), erreur.conseil())
                .getBytes(UTF_8);
    }
}
