package fr.maillage.lieu.publication;

import fr.maillage.lieu.publication.schema.PivotAbsent;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the producer of open data decides. Settings {@code maillage.publication.*}.
 *
 * @param producteur short identifier of the producer, in the names of files and in identifiers of data.inclusion (« cd55 »)
 * @param pivotAbsent what becomes of a place without SIRET nor RNA
 */
@ConfigurationProperties("maillage.publication")
public record ReglagesDePublication(
        @DefaultValue("maillage") String producteur,
        @DefaultValue("zero") PivotAbsent pivotAbsent) {
    private static final Pattern PRODUCTEUR = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public ReglagesDePublication {
        if (!PRODUCTEUR.matcher(producteur).matches()) {
            throw new IllegalArgumentException(
                    "Le réglage maillage.publication.producteur n’accepte que des minuscules, des chiffres et des tirets\u00a0:"
                            + " «\u00a0" + producteur + "\u00a0».");
        }
    }
}
