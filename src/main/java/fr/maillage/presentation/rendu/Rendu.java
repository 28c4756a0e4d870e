package fr.maillage.presentation.rendu;

import fr.maillage.presentation.Habillage;
import fr.maillage.presentation.Lecteurs;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The template engine, and the resolver that makes « site/accueil » the template {@code src/main/jte/site/accueil.jte}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Habillage.class)
class Rendu {
    /** Root package of the generated templates, as set in pom.xml. */
    private static final String RACINE = "fr.maillage";

    /**
     * @param sources folder of the templates, to see a change without building again (needs a JDK); left empty, the templates
     *     compiled with the program are used
     */
    @Bean
    TemplateEngine moteurDeGabarits(@Value("${maillage.gabarits.sources:}") String sources) {
        if (sources.isBlank()) {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, null, RACINE);
        }
        var moteur = TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(sources)),
                Path.of("target", "gabarits-a-chaud"),
                ContentType.Html,
                Rendu.class.getClassLoader(),
                // Not RACINE: the classes compiled with the program would be found first.
                "gabarits");
        moteur.setTrimControlStructures(true);
        return moteur;
    }

    @Bean
    ViewResolver vues(TemplateEngine moteur, Habillage habillage, ObjectProvider<Lecteurs> lecteurs) {
        return new Vues(moteur, habillage, lecteurs.getIfAvailable(() -> () -> null));
    }

    private record Vues(TemplateEngine moteur, Habillage habillage, Lecteurs lecteurs)
            implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String nom, Locale langue) {
            var gabarit = nom + ".jte";
            return moteur.hasTemplate(gabarit) ? new VueJte(moteur, gabarit, habillage, lecteurs) : null;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
