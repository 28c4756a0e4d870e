package fr.maillage.territoire;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's shared, read-only objects, made once from the tables. */
@Configuration(proxyBeanMethods = false)
class TerritoireConfiguration {
    /** @param dossier tables made by « donnees preparer »; empty for those of the program */
    @Bean
    Tables tables(@Value("${maillage.tables:}") String dossier) {
        return dossier.isBlank() ? Tables.duProgramme() : Tables.duDossier(Path.of(dossier));
    }

    @Bean
    TablesDesTerritoires tablesDesTerritoires(Tables tables) {
        return TablesDesTerritoires.depuis(tables);
    }

    @Bean
    Territoires territoires(TablesDesTerritoires tables) {
        return tables.territoires();
    }

    @Bean
    HistoireDesCodes histoireDesCodes(TablesDesTerritoires tables, Territoires territoires) {
        return tables.histoire(territoires);
    }

    @Bean
    Contours contours(TablesDesTerritoires tables, Territoires territoires) {
        return Contours.enArrierePlan(tables, territoires);
    }

    @Bean
    RechercheDeTerritoires rechercheDeTerritoires(Territoires territoires) {
        return new RechercheDeTerritoires(territoires);
    }
}
