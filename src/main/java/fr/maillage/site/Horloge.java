package fr.maillage.site;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time, asked from a bean by whatever must be tested at another moment. */
@Configuration(proxyBeanMethods = false)
class Horloge {
    @Bean
    Clock heure() {
        return Clock.systemUTC();
    }
}
