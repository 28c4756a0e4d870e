package fr.maillage.site;

import fr.maillage.site.commande.LigneDeCommande;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The program: a server, or one of the other verbs of its command line. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        scanBasePackages = "fr.maillage")
@ConfigurationPropertiesScan("fr.maillage")
public class Maillage {

    /** Without a word, it serves. A verb that ends well leaves the JVM to end by itself; the server stays. */
    public static void main(String[] args) {
        int code = LigneDeCommande.executer(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Starts the server; why it cannot is already told when this throws. */
    public static ConfigurableApplicationContext demarrer(String... reglages) {
        return SpringApplication.run(Maillage.class, reglages);
    }

    /** A refusal as the person at the keyboard reads it. */
    public static String texte(DemarrageImpossible refus) {
        return StartFailureReporter.text(refus);
    }
}
