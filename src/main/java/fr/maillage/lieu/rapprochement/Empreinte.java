package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a record shows of a place, as its source wrote it. Nothing is required: an unknown text is empty, an unknown position
 * is NaN.
 *
 * @param id the record's own name in its list; never compared
 * @param source the list; never compared
 * @param codeInsee the commune's code, of any year
 * @param latitude WGS 84 degrees, NaN when unknown
 * @param longitude WGS 84 degrees, NaN when unknown
 * @param pivot SIRET or RNA; placeholders count as none
 * @param identifiants scheme → identifier given by a national register of places (« id_fs »…), never a list's own numbering
 * @param typologies codes of the national schema
 */
public record Empreinte(
        String id,
        String source,
        String nom,
        String adresse,
        String complement,
        String codePostal,
        String commune,
        String codeInsee,
        double latitude,
        double longitude,
        List<String> telephones,
        List<String> courriels,
        List<String> sites,
        String pivot,
        Map<String, String> identifiants,
        Set<String> typologies,
        Mobilite mobilite) {
    public Empreinte {
        telephones = List.copyOf(telephones);
        courriels = List.copyOf(courriels);
        sites = List.copyOf(sites);
        identifiants = Map.copyOf(identifiants);
        typologies = Set.copyOf(typologies);
        codePostal = ValeurAbimee.code(codePostal);
        codeInsee = ValeurAbimee.code(codeInsee);
        if (ValeurAbimee.positionInversee(latitude, longitude)) {
            double reste = latitude;
            latitude = longitude;
            longitude = reste;
        }
        if (!positionPlausible(latitude, longitude)) {
            latitude = Double.NaN;
            longitude = Double.NaN;
        }
    }

    /** Out of bounds, or the 0, 0 that stands for « unknown » in many lists. */
    private static boolean positionPlausible(double latitude, double longitude) {
        return Math.abs(latitude) <= 90
                && Math.abs(longitude) <= 180
                && !(Math.abs(latitude) < 1e-6 && Math.abs(longitude) < 1e-6);
    }

    /** True when both coordinates are known. */
    public boolean situee() {
        return !Double.isNaN(latitude);
    }

    public static Constructeur de(String source, String id) {
        return new Constructeur(source, id);
    }

    /** Fills a record from texts; lists inside a cell are separated by « | », « ; » or « , » where no value holds one. */
    public static final class Constructeur {
        private final String source;
        private final String id;
        private String nom = "";
        private String adresse = "";
        private String complement = "";
        private String codePostal = "";
        private String commune = "";
        private String codeInsee = "";
        private double latitude = Double.NaN;
        private double longitude = Double.NaN;
        private final List<String> telephones = new ArrayList<>();
        private final List<String> courriels = new ArrayList<>();
        private final List<String> sites = new ArrayList<>();
        private String pivot = "";
        private final Map<String, String> identifiants = new LinkedHashMap<>();
        private final Set<String> typologies = new LinkedHashSet<>();
        private Mobilite mobilite = Mobilite.INCONNUE;

        private Constructeur(String source, String id) {
            this.source = source;
            this.id = id;
        }

        public Constructeur nom(String texte) {
            nom = texte.strip();
            return this;
        }

        public Constructeur adresse(String texte) {
            adresse = texte.strip();
            return this;
        }

        public Constructeur complement(String texte) {
            complement = texte.strip();
            return this;
        }

        public Constructeur commune(String postal, String nomDeCommune, String insee) {
            codePostal = postal.strip();
            commune = nomDeCommune.strip();
            codeInsee = insee.strip();
            return this;
        }

        /** NaN when unknown. */
        public Constructeur position(double lat, double lon) {
            latitude = lat;
            longitude = lon;
            return this;
        }

        /** An empty or unreadable text is an unknown position. */
        public Constructeur position(String lat, String lon) {
            return position(nombre(lat), nombre(lon));
        }

        public Constructeur telephone(String texte) {
            telephones.addAll(valeurs(texte, "[|;,/\\n]"));
            return this;
        }

        public Constructeur courriel(String texte) {
            courriels.addAll(valeurs(texte, "[|;,\\s]+"));
            return this;
        }

        public Constructeur site(String texte) {
            sites.addAll(valeurs(texte, "[|;\\s]+"));
            return this;
        }

        public Constructeur pivot(String texte) {
            pivot = texte.strip();
            return this;
        }

        public Constructeur identifiant(String registre, String valeur) {
            if (!valeur.isBlank()) {
                identifiants.put(registre, valeur.strip());
            }
            return this;
        }

        public Constructeur typologies(String texte) {
            typologies.addAll(valeurs(texte, "[|;,]"));
            return this;
        }

        public Constructeur mobilite(Mobilite valeur) {
            mobilite = valeur;
            return this;
        }

        /** The schema's « itinerance »: both values at once say nothing. */
        public Constructeur itinerance(String texte) {
            var valeurs = Mots.de(texte);
            boolean itinerant = valeurs.contains("itinerant");
            boolean fixe = valeurs.contains("fixe");
            return mobilite(itinerant == fixe ? Mobilite.INCONNUE : itinerant ? Mobilite.ITINERANT : Mobilite.FIXE);
        }

        public Empreinte construire() {
            return new Empreinte(
                    id,
                    source,
                    nom,
                    adresse,
                    complement,
                    codePostal,
                    commune,
                    codeInsee,
                    latitude,
                    longitude,
                    telephones,
                    courriels,
                    sites,
                    pivot,
                    identifiants,
                    typologies,
                    mobilite);
        }

        private static List<String> valeurs(String texte, String separateurs) {
            return java.util.Arrays.stream(texte.split(separateurs))
                    .map(String::strip)
                    .filter(valeur -> !valeur.isEmpty())
                    .toList();
        }

        private static double nombre(String texte) {
            try {
                return Double.parseDouble(texte.strip().replace(',', '.'));
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }
}
