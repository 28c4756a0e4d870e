package fr.maillage.site;

import fr.maillage.compte.CompteDEssai;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole site on a free port, on the shared database of the tests, without a mail server. One context for all tests that use it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({Client.class, CompteDEssai.class})
@SpringBootTest(
        classes = Maillage.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "maillage.habillage.nom=Département d’essai")
public @interface Site {}
