package fr.maillage.demarche.methode;

import fr.maillage.demarche.Controles;
import fr.maillage.demarche.methode.plan.Portes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers the checks of all rooms. */
@Configuration(proxyBeanMethods = false)
class MethodeConfiguration {
    @Bean
    Portes portes(ObjectProvider<Controles> controles) {
        return new Portes(
                controles.orderedStream().flatMap(c -> c.tous().stream()).toList());
    }
}
