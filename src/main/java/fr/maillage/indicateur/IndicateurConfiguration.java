package fr.maillage.indicateur;

import fr.maillage.territoire.Territoires;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's shared, read-only objects, made once from the shipped tables. */
@Configuration(proxyBeanMethods = false)
class IndicateurConfiguration {
    @Bean
    Indicateurs indicateurs(Territoires territoires) {
        return TablesDesIndicateurs.duProgramme().indicateurs(territoires);
    }
}
