package fr.maillage.lieu.publication.fichier;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.schema.ConversionAuSchema;
import fr.maillage.lieu.publication.schema.LigneNationale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place as a structure and one service of the schema of the national inclusion platform (data-inclusion-schema v1.0.8). Values are texts or
 * numbers as texts; lists are lists; an absent key is unknown. Specific publics are kept, which the national pipeline loses today.
 */
final class Inclusion {
    static final List<String> COLONNES_STRUCTURE = List.of(
            "source",
            "id",
            "nom",
            "description",
            "date_maj",
            "siret",
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "longitude",
            "latitude",
            "telephone",
            "courriel",
            "site_web",
            "horaires_accueil",
            "accessibilite_lieu",
            "reseaux_porteurs");
    static final List<String> COLONNES_SERVICE = List.of(
            "source",
            "structure_id",
            "id",
            "nom",
            "description",
            "date_maj",
            "type",
            "thematiques",
            "frais",
            "frais_precisions",
            "publics",
            "publics_precisions",
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "longitude",
            "latitude",
            "telephone",
            "courriel",
            "modes_accueil",
            "zone_eligibilite",
            "lien_mobilisation",
            "modes_mobilisation",
            "mobilisable_par",
            "horaires_accueil");

    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern POINTS = Pattern.compile("[.\\s]+$");
    private static final int NOM_MIN = 3;
    private static final int NOM_MAX = 150;
    private static final int DESCRIPTION_MIN = 50;
    private static final int DESCRIPTION_MAX = 2_000;

    /** One type only is kept, in this order. */
    private static final List<String> TYPES = List.of("aide-materielle", "atelier", "accompagnement");

    private final String source;

    /** @param source name of the producer, as the platform knows it (« cd55 ») */
    Inclusion(String source) {
        this.source = source;
    }

    Map<String, Object> structure(Publiee lieu) {
        var structure = new LinkedHashMap<String, Object>();
        var ligne = lieu.ligne();
        commun(structure, lieu);
        structure.put("id", identifiant(lieu));
        structure.put("nom", nom(ligne.valeur("nom"), ligne.valeur("commune")));
        Optional.of(ligne.valeur("pivot"))
                .filter(p -> SIRET.matcher(p).matches() && !p.equals(ConversionAuSchema.PIVOT_ZERO))
                .ifPresent(p -> structure.put("siret", p));
        premier(structure, "site_web", ligne.liste("site_web"));
        texte(structure, "accessibilite_lieu", ligne.valeur("fiche_acces_libre"));
        liste(structure, "reseaux_porteurs", codes(ligne, Champ.DISPOSITIF_PROGRAMMES_NATIONAUX));
        return structure;
    }

    Map<String, Object> service(Publiee lieu) {
        var service = new LinkedHashMap<String, Object>();
        var ligne = lieu.ligne();
        commun(service, lieu);
        service.put("id", identifiant(lieu) + "-mediation-numerique");
        service.put("structure_id", identifiant(lieu));
        service.put("nom", "Médiation numérique");
        var types = codes(ligne, Champ.MODALITES_ACCOMPAGNEMENT);
        TYPES.stream().filter(types::contains).findFirst().ifPresent(t -> service.put("type", t));
        liste(service, "thematiques", codes(ligne, Champ.SERVICES));
        frais(service, ligne);
        publics(service, ligne);
        var accueil = new LinkedHashSet<String>();
        if (!ligne.liste("modalites_acces").contains("Ce lieu n'accueille pas de public")) {
            accueil.add("en-presentiel");
        }
        if (ligne.liste("modalites_accompagnement").contains("À distance")) {
            accueil.add("a-distance");
        }
        liste(service, "modes_accueil", accueil);
        liste(service, "zone_eligibilite", lieu.departement().isEmpty() ? Set.of() : Set.of(lieu.departement()));
        texte(service, "lien_mobilisation", ligne.valeur("prise_rdv"));
        mobilisation(service, ligne);
        return service;
    }

    private String identifiant(Publiee lieu) {
        return source + "--" + lieu.id();
    }

    private void commun(Map<String, Object> fiche, Publiee lieu) {
        var ligne = lieu.ligne();
        fiche.put("source", source);
        fiche.put("description", description(ligne));
        fiche.put("date_maj", ligne.valeur("date_maj"));
        for (var champ : List.of(
                "commune",
                "code_postal",
                "code_insee",
                "adresse",
                "complement_adresse",
                "longitude",
                "latitude",
                "telephone")) {
            texte(fiche, champ, ligne.valeur(champ));
        }
        premier(fiche, "courriel", ligne.liste("courriels"));
        texte(fiche, "horaires_accueil", ligne.valeur("horaires"));
    }

    /** Three to 150 characters, not ending with a full stop. */
    static String nom(String nom, String commune) {
        var net = POINTS.matcher(nom).replaceFirst("");
        if (net.length() < NOM_MIN) {
            net = net + " (" + commune + ")";
        }
        return net.length() <= NOM_MAX ? net : net.substring(0, NOM_MAX - 1).stripTrailing() + "…";
    }

    /** 50 to 2,000 characters: the place's own words, completed by its services where they are too short. */
    private static String description(LigneNationale ligne) {
        var texte = Objects.requireNonNullElse(
                List.of(ligne.valeur("presentation_detail"), ligne.valeur("presentation_resume")).stream()
                        .filter(t -> !t.isEmpty())
                        .findFirst()
                        .orElse(null),
                "");
        if (texte.length() < DESCRIPTION_MIN) {
            var services = "Lieu de médiation numérique à " + ligne.valeur("commune") + ". Services\u00a0: "
                    + String.join(", ", ligne.liste("services")) + ".";
            texte = texte.isEmpty() ? services : texte + "\n" + services;
        }
        return texte.length() <= DESCRIPTION_MAX
                ? texte
                : texte.substring(0, DESCRIPTION_MAX - 1).stripTrailing() + "…";
    }

    private static void frais(Map<String, Object> service, LigneNationale ligne) {
        var frais = ligne.liste("frais_a_charge");
        if (frais.isEmpty()) {
            return;
        }
        service.put("frais", frais.equals(List.of("Payant")) ? "payant" : "gratuit");
        if (!frais.equals(List.of("Gratuit")) && !frais.equals(List.of("Payant"))) {
            service.put("frais_precisions", String.join(", ", frais));
        }
    }

    private static void publics(Map<String, Object> service, LigneNationale ligne) {
        var publics = new LinkedHashSet<String>(codes(ligne, Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES));
        publics.addAll(codes(ligne, Champ.PRISE_EN_CHARGE_SPECIFIQUE));
        liste(service, "publics", publics.isEmpty() ? Set.of("tous-publics") : publics);
        var precisions = new ArrayList<>(ligne.liste("publics_specifiquement_adresses"));
        precisions.addAll(ligne.liste("prise_en_charge_specifique"));
        texte(service, "publics_precisions", String.join(", ", precisions));
    }

    private static void mobilisation(Map<String, Object> service, LigneNationale ligne) {
        var modes = new LinkedHashSet<>(codes(ligne, Champ.MODALITES_ACCES));
        if (ligne.valeur("prise_rdv").isEmpty()) {
            modes.remove("utiliser-lien-mobilisation");
        }
        liste(service, "modes_mobilisation", modes);
        var acces = ligne.liste("modalites_acces");
        var par = new LinkedHashSet<String>();
        if (!acces.equals(List.of("Envoyer un mail avec une fiche de prescription"))) {
            par.add("usagers");
        }
        if (acces.contains("Envoyer un mail avec une fiche de prescription")) {
            par.add("professionnels");
        }
        liste(service, "mobilisable_par", par);
    }

    private static Set<String> codes(LigneNationale ligne, Champ champ) {
        var codes = new LinkedHashSet<String>();
        for (var valeur : ligne.liste(champ.cle())) {
            Nomenclature.livree().terme(champ, valeur).ifPresent(t -> codes.addAll(t.inclusion()));
        }
        return codes;
    }

    private static void texte(Map<String, Object> fiche, String nom, String valeur) {
        if (!valeur.isEmpty()) {
            fiche.put(nom, valeur);
        }
    }

    private static void premier(Map<String, Object> fiche, String nom, List<String> valeurs) {
        if (!valeurs.isEmpty()) {
            fiche.put(nom, valeurs.getFirst());
        }
    }

    private static void liste(Map<String, Object> fiche, String nom, Set<String> valeurs) {
        if (!valeurs.isEmpty()) {
            fiche.put(nom, List.copyOf(valeurs));
        }
    }
}
