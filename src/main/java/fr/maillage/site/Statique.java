package fr.maillage.site;

import fr.maillage.presentation.Ressources;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets, scripts, images. An address with a hash (see {@code Ressources}) never changes content: browsers keep it for ever.
 * Without the hash the same file is served, but asked again each time.
 */
@Configuration(proxyBeanMethods = false)
class Statique implements WebMvcConfigurer {
    private static final String AVEC_EMPREINTE = "/**/{fichier:.+-[0-9a-f]{32}\\.[a-z0-9]+}";
    private static final String[] DOSSIERS = {"classpath:/static/", "classpath:/META-INF/resources/"};

    /** Asked by browsers of their own accord on pages that name no icon (a text file, a download). */
    @Override
    public void addViewControllers(ViewControllerRegistry registre) {
        registre.addRedirectViewController("/favicon.ico", Ressources.url("maillage.svg"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registre) {
        registre.addResourceHandler(AVEC_EMPREINTE)
                .addResourceLocations(DOSSIERS)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registre.addResourceHandler("/**")
                .addResourceLocations(DOSSIERS)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true);
    }
}
