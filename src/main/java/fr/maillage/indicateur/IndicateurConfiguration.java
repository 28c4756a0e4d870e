package fr.maillage.indicateur;

import fr.maillage.territoire.Tables;
import fr.maillage.territoire.Territoires;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's shared, read-only objects, made once from the tables. */
@Configuration(proxyBeanMethods = false)
class IndicateurConfiguration {
    @Bean
    Indicateurs indicateurs(Tables tables, Territoires territoires) {
        return TablesDesIndicateurs.depuis(tables).indicateurs(territoires);
    }
}
