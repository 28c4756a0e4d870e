package fr.maillage.couverture;

import fr.maillage.fragilite.Indices;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Territoires;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the room. */
@Configuration(proxyBeanMethods = false)
class CouvertureConfiguration {
    @Bean
    Fonds fondsDeCouverture(Territoires territoires, Contours contours, Indices indices) {
        return Fonds.livre(territoires, contours::voisines, indices);
    }
}
