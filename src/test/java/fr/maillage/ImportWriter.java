package fr.maillage;

import fr.maillage.lieu.recensement.Imports;
import fr.maillage.lieu.recensement.correspondance.CorrespondancesLivrees;
import fr.maillage.site.Maillage;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The whole program, made to be killed: imports a census of its own, or goes on with the import it finds, and prints how many rows are
 * acknowledged after each batch.
 *
 * <p>Arguments: data directory, number of rows.
 */
public final class ImportWriter {
    private ImportWriter() {}

    public static String nom(int number) {
        return "Espace d’essai numéro " + number;
    }

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(Maillage.class)
                .run(
                        "--maillage.essai.base=propre",
                        "--maillage.repertoire=" + args[0],
                        "--maillage.demonstration=non",
                        "--server.port=0",
                        "--db-scheduler.enabled=false",
                        "--logging.threshold.console=off");
        var imports = context.getBean(Imports.class);
        var known = imports.tous();
        long id = known.isEmpty()
                ? prepare(imports, Integer.parseInt(args[1]))
                : known.getFirst().id();
        var done = imports.executer(id, progress -> System.out.println("ack " + progress.faites()));
        System.out.println("ack " + done.faites());
    }

    private static long prepare(Imports imports, int rows) {
        var census = new StringBuilder("id,nom,commune,code_postal,adresse,services,source\n");
        for (int number = 1; number <= rows; number++) {
            census.append("x")
                    .append(number)
                    .append(',')
                    .append(nom(number))
                    .append(",Verdun,55100,")
                    .append(number)
                    .append(" rue d’Essai,Aide aux démarches administratives,Essai\n");
        }
        var given = imports.deposer("essai.csv", census.toString().getBytes(StandardCharsets.UTF_8), "essai");
        imports.regler(
                given.id(),
                CorrespondancesLivrees.deNom("schema-national").orElseThrow().yaml(),
                "",
                true);
        return given.id();
    }
}
