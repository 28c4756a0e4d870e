package fr.maillage.lieu;

import fr.maillage.lieu.rapprochement.CommunesDeFrance;
import fr.maillage.lieu.rapprochement.Rapprochement;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Territoires;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's shared, read-only objects. */
@Configuration(proxyBeanMethods = false)
class LieuConfiguration {
    @Bean
    Rattachement rattachement(Territoires territoires, HistoireDesCodes histoire) {
        return new Rattachement(territoires, histoire);
    }

    @Bean
    Rapprochement rapprochement(Territoires territoires, HistoireDesCodes histoire) {
        return Rapprochement.livre(new CommunesDeFrance(territoires, histoire));
    }
}
