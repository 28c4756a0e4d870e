package fr.maillage.territoire;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's shared, read-only objects, made once from the shipped tables. */
@Configuration(proxyBeanMethods = false)
class TerritoireConfiguration {
    @Bean
    Territoires territoires() {
        return TablesDesTerritoires.duProgramme().territoires();
    }

    @Bean
    HistoireDesCodes histoireDesCodes(Territoires territoires) {
        return TablesDesTerritoires.duProgramme().histoire(territoires);
    }

    @Bean
    Contours contours(Territoires territoires) {
        return Contours.enArrierePlan(TablesDesTerritoires.duProgramme(), territoires);
    }

    @Bean
    RechercheDeTerritoires rechercheDeTerritoires(Territoires territoires) {
        return new RechercheDeTerritoires(territoires);
    }
}
