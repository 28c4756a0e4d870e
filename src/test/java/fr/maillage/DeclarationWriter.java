package fr.maillage;

import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Envoi;
import fr.maillage.lieu.declaration.Essais;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.site.Maillage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * The whole program, made to be killed: declares places as fast as it can, each with a letter, and prints each number once its declaration is
 * acknowledged.
 *
 * <p>Arguments: data directory, first number.
 */
public final class DeclarationWriter {
    private static final int THREADS = 3;

    private DeclarationWriter() {}

    public static String nom(int number) {
        return "Déclaration " + number;
    }

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(Maillage.class)
                .run(
                        "--maillage.essai.base=propre",
                        "--maillage.repertoire=" + args[0],
                        "--maillage.geocodage.adresse=",
                        "--server.port=0",
                        "--db-scheduler.enabled=false",
                        "--logging.threshold.console=off");
        var brouillons = context.getBean(Brouillons.class);
        var envoi = context.getBean(Envoi.class);
        var base = context.getBean(JdbcClient.class);
        int first = Integer.parseInt(args[1]);
        for (int thread = 0; thread < THREADS; thread++) {
            int start = first + thread;
            Thread.ofPlatform().start(() -> write(brouillons, envoi, base, start));
        }
    }

    private static void write(Brouillons brouillons, Envoi envoi, JdbcClient base, int first) {
        for (int number = first; ; number += THREADS) {
            try {
                var jeton = new Jeton("%022d".formatted(number));
                var ligne = brouillons.commencer(jeton, Essais.completes(nom(number)));
                base.sql("update lieu.declaration set cree_le = cree_le - interval '1 minute' where id = :id")
                        .param("id", ligne.id())
                        .update();
                if (envoi.envoyer(jeton, "essai" + number + "@essai.example") instanceof Envoi.Issue.Envoyee) {
                    System.out.println("ack " + number);
                }
            } catch (DataAccessException | TransactionException e) {
                // Not acknowledged: PostgreSQL is dead or recovers. Go on with the next, as another declarant would.
                System.out.println("failed " + number);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
