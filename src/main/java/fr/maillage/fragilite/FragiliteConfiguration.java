package fr.maillage.fragilite;

import fr.maillage.indicateur.Indicateurs;
import fr.maillage.territoire.Territoires;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the room. */
@Configuration(proxyBeanMethods = false)
class FragiliteConfiguration {
    @Bean
    Indices indices(Indicateurs indicateurs, Territoires territoires) {
        return new Indices(ModelesIndice.livres(), indicateurs, territoires);
    }
}
