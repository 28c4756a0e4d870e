package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.publication.schema.SchemaNational;
import fr.maillage.lieu.publication.schema.SchemaNational.ChampNational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads filters as PostgREST writes them: {@code services=cs.{"…"}}, {@code or=(commune.eq.Verdun,code_insee.like.55*)}. The work that one
 * request may ask is bounded.
 */
final class LectureDeConditions {
    static final int CONDITIONS_MAX = 40;
    static final int PROFONDEUR_MAX = 4;
    static final int LONGUEUR_MAX = 600;
    static final int VALEURS_MAX = 500;

    private int conditions;

    /** @param nom of the parameter, as it was written, for the answer */
    Condition groupe(String nom, boolean une, String texte) {
        return groupe(nom, une, texte, 1);
    }

    private Condition groupe(String nom, boolean une, String texte, int profondeur) {
        if (profondeur > PROFONDEUR_MAX) {
            throw DemandeRefusee.parametre(
                    nom, "Les conditions sont imbriquées sur plus de " + PROFONDEUR_MAX + " niveaux. Simplifiez-les.");
        }
        var dedans = Decoupage.interieur(texte.strip(), '(', ')')
                .orElseThrow(
                        () -> DemandeRefusee.parametre(
                                nom,
                                "Attendu\u00a0: des conditions entre parenthèses, comme (commune.eq.Verdun,commune.eq.Étain)."));
        var lues = new ArrayList<Condition>();
        for (var item : Decoupage.items(dedans)) {
            lues.add(item(nom, item, profondeur));
        }
        if (lues.isEmpty()) {
            throw DemandeRefusee.parametre(nom, "Il n’y a aucune condition entre les parenthèses.");
        }
        return une ? Condition.une(lues) : Condition.toutes(lues);
    }

    private Condition item(String nom, String item, int profondeur) {
        if (item.startsWith("not.")) {
            return item(nom, item.substring(4), profondeur).contraire();
        }
        if (item.startsWith("or(")) {
            return groupe(nom, true, item.substring(2), profondeur + 1);
        }
        if (item.startsWith("and(")) {
            return groupe(nom, false, item.substring(3), profondeur + 1);
        }
        int point = item.indexOf('.');
        var champ = point < 0 ? Optional.<ChampNational>empty() : champ(item.substring(0, point));
        return condition(
                champ.orElseThrow(() -> DemandeRefusee.parametre(
                        nom,
                        "Condition illisible\u00a0: «\u00a0" + item
                                + "\u00a0». Attendu\u00a0: champ.opérateur.valeur.")),
                nom,
                item.substring(point + 1));
    }

    /** A column by its name, or as the national warehouse nests it ({@code adresse->>code_insee}). */
    static Optional<ChampNational> champ(String nom) {
        int fleche = nom.indexOf("->>");
        var court = fleche < 0 ? nom : nom.substring(fleche + 3);
        return SchemaNational.livre().champ(court.equals("nom_commune") ? "commune" : court);
    }

    /** @param texte « eq.Verdun », « not.cs.{…} » */
    Condition condition(ChampNational champ, String nom, String texte) {
        if (++conditions > CONDITIONS_MAX) {
            throw DemandeRefusee.parametre(nom, "Plus de " + CONDITIONS_MAX + " conditions dans une seule demande.");
        }
        if (texte.length() > LONGUEUR_MAX * 10) {
            throw DemandeRefusee.parametre(nom, "La valeur est trop longue.");
        }
        if (texte.startsWith("not.")) {
            return condition(champ, nom, texte.substring(4)).contraire();
        }
        int point = texte.indexOf('.');
        var operateur = point < 0 ? "" : texte.substring(0, point);
        var valeur = point < 0 ? texte : texte.substring(point + 1);
        return switch (operateur) {
            case "eq" -> Comparaisons.egale(champ, texte(nom, valeur));
            case "neq" -> Comparaisons.egale(champ, texte(nom, valeur)).contraire();
            case "gt", "gte", "lt", "lte" -> Comparaisons.ordre(champ, operateur, borne(champ, nom, valeur));
            case "like", "ilike" -> Comparaisons.motif(champ, motif(nom, valeur, operateur.equals("ilike")));
            case "in" -> Comparaisons.parmi(champ, valeurs(nom, valeur, '(', ')', "in.(Verdun,\"Bar-le-Duc\")"));
            case "cs" -> Comparaisons.contient(champ, liste(champ, nom, valeur));
            case "ov" -> Comparaisons.rencontre(champ, liste(champ, nom, valeur));
            case "cd" -> Comparaisons.contenu(champ, liste(champ, nom, valeur));
            case "is" -> nul(champ, nom, valeur);
            default ->
                throw DemandeRefusee.parametre(
                        nom,
                        "L’opérateur manque ou n’existe pas\u00a0: «\u00a0" + texte
                                + "\u00a0». Attendu\u00a0: un opérateur puis la valeur, comme eq.Verdun\u00a0; les opérateurs"
                                + " sont eq, neq, gt, gte, lt, lte, like, ilike, in, is, cs, ov, cd, précédés ou non de not.");
        };
    }

    private static Condition nul(ChampNational champ, String nom, String valeur) {
        return switch (valeur) {
            case "null" -> Comparaisons.absent(champ);
            case "not_null" -> Comparaisons.absent(champ).contraire();
            default -> throw DemandeRefusee.parametre(nom, "Après is., attendu\u00a0: null ou not_null.");
        };
    }

    private static String texte(String nom, String valeur) {
        if (valeur.length() > LONGUEUR_MAX) {
            throw DemandeRefusee.parametre(nom, "La valeur dépasse " + LONGUEUR_MAX + " caractères.");
        }
        return Decoupage.sansGuillemets(valeur);
    }

    private static String borne(ChampNational champ, String nom, String valeur) {
        if (champ.genre() == SchemaNational.Genre.NOMBRE) {
            LectureDeNombres.nombre(nom, valeur);
        }
        return texte(nom, valeur);
    }

    private static Motif motif(String nom, String valeur, boolean casseIgnoree) {
        var motif = new Motif(texte(nom, valeur), casseIgnoree);
        if (motif.etoiles() > Motif.ETOILES_MAX) {
            throw DemandeRefusee.parametre(nom, "Pas plus de " + Motif.ETOILES_MAX + " étoiles dans un motif.");
        }
        return motif;
    }

    private static List<String> valeurs(String nom, String texte, char ouvrant, char fermant, String exemple) {
        var valeurs = Decoupage.valeurs(Decoupage.interieur(texte.strip(), ouvrant, fermant)
                .orElseThrow(() -> DemandeRefusee.parametre(nom, "Attendu\u00a0: " + exemple + ".")));
        if (valeurs.size() > VALEURS_MAX) {
            throw DemandeRefusee.parametre(nom, "Pas plus de " + VALEURS_MAX + " valeurs dans une liste.");
        }
        return valeurs;
    }

    /** A value that the list of the field does not know can match nothing: a slip is told rather than answered by no place. */
    private static List<String> liste(ChampNational champ, String nom, String texte) {
        if (!champ.multiple()) {
            throw DemandeRefusee.parametre(
                    nom,
                    "cs, ov et cd s’emploient sur les champs à plusieurs valeurs\u00a0; pour " + champ.nom()
                            + ", employez eq, in ou like.");
        }
        var valeurs = valeurs(nom, texte, '{', '}', "cs.{\"première valeur\",\"seconde valeur\"}");
        var connu = Champ.deCle(champ.nom()).filter(c -> c.genre() == Champ.Genre.CODES);
        for (var valeur : valeurs) {
            if (connu.isPresent() && !Nomenclature.livree().connait(connu.get(), valeur)) {
                var admises = Nomenclature.livree().termes(connu.get()).stream()
                        .map(Nomenclature.Terme::valeur)
                        .toList();
                throw DemandeRefusee.parametre(
                        nom,
                        "«\u00a0" + valeur + "\u00a0» n’est pas une valeur de " + champ.nom()
                                + ". La plus proche est «\u00a0" + Proches.de(valeur, admises)
                                + "\u00a0»\u00a0; /api/v1/nomenclature les donne toutes.");
            }
        }
        return valeurs;
    }
}
