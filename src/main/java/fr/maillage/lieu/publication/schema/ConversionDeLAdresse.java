package fr.maillage.lieu.publication.schema;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.publication.schema.Avertissement.Genre;
import fr.maillage.lieu.publication.schema.RefusDePublication.Raison;
import fr.maillage.territoire.Commune;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Commune, codes, address and position of a row. What the source wrote stays (former communes, arrondissements); the commune that was recognised
 * only fills what is absent or unreadable.
 */
final class ConversionDeLAdresse {
    private static final Pattern QUATRE_CHIFFRES = Pattern.compile("\\d{4}");
    private static final Pattern CODE_INSEE = Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}");
    private static final Pattern REFUSES = Pattern.compile("[^0-9A-Za-zÀ-ÖØ-öø-ÿœ-ŸŒ\\-,()°.&:+–|;'’/\\s]+");
    private static final Pattern LETTRE_OU_CHIFFRE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Map<String, String> EQUIVALENTS =
            Map.of("º", "°", "—", "–", "‒", "–", "_", " ", "\\", "/", "@", " à ", "‘", "’", "`", "’");

    private final Fiche fiche;
    private final @Nullable Commune commune;
    private final LigneEnCours ligne;

    ConversionDeLAdresse(Fiche fiche, @Nullable Commune commune, LigneEnCours ligne) {
        this.fiche = fiche;
        this.commune = commune;
        this.ligne = ligne;
    }

    void convertir() {
        commune();
        codePostal();
        codeInsee();
        adresse();
        ligne.ecrire("complement_adresse", ligne.sansFormule(TexteLibre.uneLigne(texte(Champ.COMPLEMENT_ADRESSE))));
        position();
    }

    private void commune() {
        var ecrite = TexteLibre.uneLigne(texte(Champ.COMMUNE));
        if (ReglesDeLaBibliotheque.commune(ecrite)) {
            ligne.ecrire("commune", ecrite);
        } else if (commune != null && ReglesDeLaBibliotheque.commune(commune.nom())) {
            ligne.ecrire("commune", commune.nom());
            ligne.avertir(Genre.COMMUNE_OFFICIELLE, ecrite);
        } else {
            ligne.refuser(ecrite.isEmpty() ? Raison.SANS_COMMUNE : Raison.COMMUNE_ILLISIBLE, ecrite);
        }
    }

    private void codePostal() {
        var ecrit = complet(texte(Champ.CODE_POSTAL).replace(" ", ""));
        if (ReglesDeLaBibliotheque.codePostal(ecrit)) {
            ligne.ecrire("code_postal", ecrit);
        } else if (commune != null && commune.codesPostaux().size() == 1) {
            ligne.ecrire("code_postal", commune.codesPostaux().getFirst());
            ligne.avertir(Genre.CODE_POSTAL_DEDUIT, ecrit);
        } else {
            ligne.refuser(ecrit.isEmpty() ? Raison.SANS_CODE_POSTAL : Raison.CODE_POSTAL_ILLISIBLE, ecrit);
        }
    }

    private void codeInsee() {
        var ecrit = complet(texte(Champ.CODE_INSEE));
        if (CODE_INSEE.matcher(ecrit).matches()) {
            ligne.ecrire("code_insee", ecrit);
        } else if (commune != null && CODE_INSEE.matcher(commune.code()).matches()) {
            ligne.ecrire("code_insee", commune.code());
            ligne.avertir(Genre.CODE_INSEE_DEDUIT, ecrit);
        } else if (!ecrit.isEmpty()) {
            ligne.avertir(Genre.CODE_INSEE_OMIS, ecrit);
        }
    }

    /** A spreadsheet takes away the initial zero. */
    private String complet(String code) {
        if (!QUATRE_CHIFFRES.matcher(code).matches()) {
            return code;
        }
        ligne.avertir(Genre.CODE_COMPLETE, code);
        return "0" + code;
    }

    private void adresse() {
        var ecrite = TexteLibre.uneLigne(texte(Champ.ADRESSE));
        if (ecrite.isEmpty()) {
            ligne.refuser(Raison.SANS_ADRESSE, "");
            return;
        }
        var nette = ecrite;
        if (!ReglesDeLaBibliotheque.adresse(ecrite)) {
            for (var equivalent : EQUIVALENTS.entrySet()) {
                nette = nette.replace(equivalent.getKey(), equivalent.getValue());
            }
            nette = TexteLibre.uneLigne(REFUSES.matcher(nette).replaceAll(" "));
            ligne.avertir(Genre.ADRESSE_NETTOYEE, ecrite);
        }
        if (!LETTRE_OU_CHIFFRE.matcher(nette).find()) {
            ligne.refuser(Raison.ADRESSE_ILLISIBLE, ecrite);
            return;
        }
        ligne.ecrire("adresse", ligne.sansFormule(nette));
    }

    private void position() {
        fiche.position()
                .ifPresentOrElse(
                        p -> {
                            ligne.ecrire("latitude", nombre(p.latitude()));
                            ligne.ecrire("longitude", nombre(p.longitude()));
                        },
                        () -> {
                            if (fiche.texte(Champ.LATITUDE).isPresent()
                                    || fiche.texte(Champ.LONGITUDE).isPresent()) {
                                ligne.avertir(Genre.POSITION_INCOMPLETE, "");
                            }
                        });
    }

    private static String nombre(double valeur) {
        var nombre = java.math.BigDecimal.valueOf(valeur).stripTrailingZeros();
        return nombre.signum() == 0 ? "0" : nombre.toPlainString();
    }

    private String texte(Champ champ) {
        return fiche.texteOuVide(champ);
    }
}
