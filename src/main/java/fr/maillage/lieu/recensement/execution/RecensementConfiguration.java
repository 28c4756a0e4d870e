package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.recensement.valeurs.CaracteresPerdus;
import fr.maillage.territoire.Territoires;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every import reads with: made once. */
@Configuration(proxyBeanMethods = false)
class RecensementConfiguration {
    @Bean
    Interpretation.Outils outilsDInterpretation(Rattachement rattachement, Territoires territoires) {
        return new Interpretation.Outils(rattachement, new CaracteresPerdus(territoires), new LectureDesChamps());
    }
}
