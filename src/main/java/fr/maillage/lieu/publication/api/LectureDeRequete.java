package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.schema.SchemaNational;
import fr.maillage.lieu.publication.schema.SchemaNational.ChampNational;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request for places; a parameter that nobody knows is refused by naming the closest one. */
final class LectureDeRequete {
    static final int LIMITE = 100;
    static final int LIMITE_MAX = 1_000;
    static final double RAYON_MAX_KM = 200;

    private static final Set<String> PARAMETRES = Set.of(
            "select", "order", "limit", "offset", "curseur", "or", "and", "epci", "departement", "bbox", "pres_de");

    private final Territoires territoires;
    private final LectureDeConditions filtres = new LectureDeConditions();
    private final List<Condition> conditions = new ArrayList<>();
    private List<ChampNational> champs = SchemaNational.livre().champs();
    private @Nullable Comparator<Publiee> ordre;
    private int limite;
    private int decalage;
    private String curseur = "";

    private LectureDeRequete(Territoires territoires, boolean fichier) {
        this.territoires = territoires;
        this.limite = fichier ? Integer.MAX_VALUE : LIMITE;
    }

    /**
     * @param fichier true for the formats that give all places unless a limit is asked
     * @param compter true when the number of all places that match is wanted
     */
    static Requete lire(Map<String, String[]> parametres, Territoires territoires, boolean fichier, boolean compter) {
        var lecture = new LectureDeRequete(territoires, fichier);
        parametres.forEach((nom, valeurs) -> {
            for (var valeur : valeurs) {
                lecture.parametre(nom, valeur, fichier);
            }
        });
        if (!lecture.curseur.isEmpty() && (lecture.ordre != null || lecture.decalage > 0)) {
            if (parametres.containsKey("order") || lecture.decalage > 0) {
                throw DemandeRefusee.parametre(
                        "curseur", "Le curseur suit l’ordre des identifiants\u00a0: retirez order et offset.");
            }
            lecture.ordre = null;
        }
        return new Requete(
                Condition.toutes(lecture.conditions),
                lecture.champs,
                lecture.ordre,
                lecture.limite,
                lecture.decalage,
                lecture.curseur,
                compter);
    }

    private void parametre(String nom, String valeur, boolean fichier) {
        switch (nom) {
            case "select" -> champs = select(valeur);
            case "order" -> ordre = ordre(valeur);
            case "limit" -> limite = LectureDeNombres.entier(nom, valeur, 0, fichier ? 1_000_000 : LIMITE_MAX);
            case "offset" -> decalage = LectureDeNombres.entier(nom, valeur, 0, 1_000_000);
            case "curseur" -> curseur = curseur(valeur);
            case "or" -> conditions.add(filtres.groupe(nom, true, valeur));
            case "and" -> conditions.add(filtres.groupe(nom, false, valeur));
            case "not.or" -> conditions.add(filtres.groupe(nom, true, valeur).contraire());
            case "not.and" -> conditions.add(filtres.groupe(nom, false, valeur).contraire());
            case "epci" -> conditions.add(epci(valeur));
            case "departement" -> conditions.add(departement(valeur));
            case "bbox" -> conditions.add(rectangle(valeur));
            case "pres_de" -> presDe(valeur);
            default ->
                conditions.add(
                        filtres.condition(LectureDeConditions.champ(nom).orElseThrow(() -> inconnu(nom)), nom, valeur));
        }
    }

    private static DemandeRefusee inconnu(String nom) {
        var connus = new TreeSet<>(SchemaNational.livre().noms());
        connus.addAll(PARAMETRES);
        return DemandeRefusee.parametre(
                nom,
                "Ce paramètre n’existe pas. Le plus proche est «\u00a0" + Proches.de(nom, connus)
                        + "\u00a0»\u00a0; /api/openapi.json les décrit tous.");
    }

    private static List<ChampNational> select(String valeur) {
        if (valeur.strip().equals("*")) {
            return SchemaNational.livre().champs();
        }
        return Decoupage.items(valeur).stream()
                .map(nom -> champ("select", nom))
                .distinct()
                .toList();
    }

    private static ChampNational champ(String parametre, String nom) {
        return LectureDeConditions.champ(nom)
                .orElseThrow(() -> DemandeRefusee.parametre(
                        parametre,
                        "«\u00a0" + nom + "\u00a0» n’est pas un champ. Le plus proche est «\u00a0"
                                + Proches.de(nom, SchemaNational.livre().noms()) + "\u00a0»."));
    }

    private static @Nullable Comparator<Publiee> ordre(String valeur) {
        Comparator<Publiee> ordre = null;
        var tris = Decoupage.items(valeur);
        if (tris.equals(List.of("id")) || tris.equals(List.of("id.asc"))) {
            return null;
        }
        if (tris.isEmpty() || tris.size() > SchemaNational.livre().champs().size()) {
            throw DemandeRefusee.parametre(
                    "order", "Attendu\u00a0: un champ, puis .asc ou .desc, comme nom.asc,date_maj.desc.");
        }
        for (var tri : tris) {
            var suivant = tri(tri);
            ordre = ordre == null ? suivant : ordre.thenComparing(suivant);
        }
        return ordre == null ? null : ordre.thenComparing(Publiee::id);
    }

    /** As PostgreSQL: unknown values come last in ascending order, first in descending order. */
    private static Comparator<Publiee> tri(String tri) {
        var mots = tri.split("\\.", -1);
        var champ = champ("order", mots[0]);
        boolean descendant = false;
        Boolean absentsEnPremier = null;
        for (int i = 1; i < mots.length; i++) {
            switch (mots[i].toLowerCase(Locale.ROOT)) {
                case "asc" -> descendant = false;
                case "desc" -> descendant = true;
                case "nullsfirst" -> absentsEnPremier = true;
                case "nullslast" -> absentsEnPremier = false;
                default ->
                    throw DemandeRefusee.parametre(
                            "order", "Après un champ, attendu\u00a0: .asc, .desc, .nullsfirst ou .nullslast.");
            }
        }
        Comparator<String> valeurs = champ.genre() == SchemaNational.Genre.NOMBRE
                ? Comparator.comparingDouble(Double::parseDouble)
                : Comparator.naturalOrder();
        var dansLeSens = descendant ? valeurs.reversed() : valeurs;
        boolean premiers = absentsEnPremier == null ? descendant : absentsEnPremier;
        int rang = champ.rang();
        return (a, b) -> {
            var va = a.ligne().valeurs().get(rang);
            var vb = b.ligne().valeurs().get(rang);
            if (va.isEmpty() || vb.isEmpty()) {
                int absents = Boolean.compare(va.isEmpty(), vb.isEmpty());
                return premiers ? -absents : absents;
            }
            return dansLeSens.compare(va, vb);
        };
    }

    private static String curseur(String valeur) {
        if (!valeur.matches("[0-9a-z]{0,16}")) {
            throw DemandeRefusee.parametre("curseur", "Attendu\u00a0: l’identifiant du dernier lieu reçu.");
        }
        return valeur;
    }

    private Condition epci(String code) {
        if (territoires.epci(code).isEmpty()) {
            throw DemandeRefusee.parametre(
                    "epci", "Attendu\u00a0: le SIREN d’une intercommunalité en vigueur, neuf chiffres.");
        }
        return Comparaisons.epci(code);
    }

    private Condition departement(String code) {
        if (territoires.departement(code).isEmpty()) {
            throw DemandeRefusee.parametre(
                    "departement", "Attendu\u00a0: le code d’un département, comme 55, 2A ou 974.");
        }
        return Comparaisons.departement(code);
    }

    private static Condition rectangle(String valeur) {
        double[] n = LectureDeNombres.suite("bbox", valeur, 4, "ouest,sud,est,nord en degrés, comme 4.8,48.4,5.9,49.7");
        if (n[0] > n[2] || n[1] > n[3]) {
            throw DemandeRefusee.parametre(
                    "bbox",
                    "L’ouest est à l’est de l’est, ou le sud au nord du nord. Attendu\u00a0: ouest,sud,est,nord.");
        }
        return Comparaisons.dansLeRectangle(n[0], n[1], n[2], n[3]);
    }

    private void presDe(String valeur) {
        double[] n = LectureDeNombres.suite(
                "pres_de", valeur, 3, "latitude,longitude,rayon en kilomètres, comme 49.16,5.38,10");
        if (Math.abs(n[0]) > 90 || Math.abs(n[1]) > 180 || n[2] < 0 || n[2] > RAYON_MAX_KM) {
            throw DemandeRefusee.parametre(
                    "pres_de", "La latitude va de −90 à 90, la longitude de −180 à 180, le rayon de 0 à 200 km.");
        }
        var centre = new Coordonnees(n[1], n[0]);
        conditions.add(Comparaisons.presDe(centre, n[2]));
        if (ordre == null) {
            // A sort compares each place many times.
            var distances = new HashMap<String, Double>();
            ordre = Comparator.<Publiee>comparingDouble(
                            l -> distances.computeIfAbsent(l.id(), id -> Comparaisons.distance(l, centre)))
                    .thenComparing(Publiee::id);
        }
    }
}
