package fr.maillage.site;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication(scanBasePackages = "fr.maillage")
public class Maillage {
    public static void main(String[] args) {
        SpringApplication.run(Maillage.class, args);
    }
}
