package fr.maillage.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole site on a free port, with a database that does not answer: what needs none must work, the rest must say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({PagesDEssai.class, Client.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/absente",
            "spring.datasource.hikari.connection-timeout=300",
            "spring.flyway.enabled=false",
            "maillage.site.contact-securite=mailto:securite@example.org",
            "maillage.habillage.nom=Département d’essai"
        })
public @interface SiteSansBase {}
