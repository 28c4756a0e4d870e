package fr.maillage.lieu.publication.fichier;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.schema.LigneNationale;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What the national schema has no column for, keyed by the identifier of the place: never mixed with it. */
public final class EcritureDesComplements {
    private static final List<String> COLONNES = List.of(
            "id",
            "equipements",
            "nombre_postes",
            "demarches",
            "passages",
            "fermeture_debut",
            "fermeture_fin",
            "fermeture_motif",
            "fraicheur",
            "code_commune_actuelle",
            "code_epci",
            "a_geocoder",
            "precision_position");

    private EcritureDesComplements() {}

    /** Stops are one cell: « nom, commune, horaires », separated by « | ». JSON holds them whole. */
    static void csv(DonneesOuvertes donnees, Writer sortie) {
        EcritureCsv.ecrire(COLONNES, donnees.publiees().stream().map(p -> cellules(p, donnees.jour())), sortie);
    }

    private static List<String> cellules(Publiee p, LocalDate jour) {
        var lieu = p.lieu();
        var fermeture = lieu.fermeture();
        return List.of(
                p.id(),
                liste(lieu.fiche().valeurs(Champ.EQUIPEMENTS)),
                lieu.fiche().texteOuVide(Champ.NOMBRE_POSTES),
                liste(lieu.fiche().valeurs(Champ.DEMARCHES)),
                liste(lieu.passages().stream()
                        .map(EcritureDesComplements::enUneLigne)
                        .toList()),
                fermeture == null ? "" : fermeture.debut().toString(),
                fermeture == null || fermeture.fin() == null
                        ? ""
                        : fermeture.fin().toString(),
                fermeture == null ? "" : fermeture.motif(),
                Fraicheur.de(lieu.majLe(), jour).libelle(),
                lieu.communeActuelle() == null ? "" : lieu.communeActuelle(),
                p.epci(),
                lieu.aGeocoder() ? "oui" : "non",
                lieu.fiche().texteOuVide(Champ.PRECISION_POSITION));
    }

    private static String liste(List<String> valeurs) {
        return String.join(
                LigneNationale.SEPARATEUR,
                valeurs.stream()
                        .map(v -> v.replace(LigneNationale.SEPARATEUR, "/"))
                        .toList());
    }

    private static String enUneLigne(Passage passage) {
        return String.join(
                ", ",
                java.util.stream.Stream.of(passage.nom(), passage.adresse(), passage.commune(), passage.horaires())
                        .filter(v -> !v.isEmpty())
                        .toList());
    }

    static void json(DonneesOuvertes donnees, Writer sortie) {
        try (var json = EcritureNationale.generateur(sortie)) {
            json.writeStartArray();
            for (var p : donnees.publiees()) {
                json.writeRaw('\n');
                objet(json, p, donnees.jour());
            }
            json.writeEndArray();
        }
    }

    private static void objet(JsonGenerator json, Publiee p, LocalDate jour) {
        var lieu = p.lieu();
        json.writeStartObject();
        json.writeStringProperty("id", p.id());
        tableau(json, "equipements", lieu.fiche().valeurs(Champ.EQUIPEMENTS));
        texte(json, "nombre_postes", lieu.fiche().texteOuVide(Champ.NOMBRE_POSTES));
        tableau(json, "demarches", lieu.fiche().valeurs(Champ.DEMARCHES));
        json.writeName("passages");
        passages(json, lieu.passages());
        fermeture(json, lieu.fermeture());
        json.writeStringProperty("fraicheur", Fraicheur.de(lieu.majLe(), jour).libelle());
        texte(json, "code_commune_actuelle", lieu.communeActuelle() == null ? "" : lieu.communeActuelle());
        texte(json, "code_epci", p.epci());
        json.writeBooleanProperty("a_geocoder", lieu.aGeocoder());
        texte(json, "precision_position", lieu.fiche().texteOuVide(Champ.PRECISION_POSITION));
        json.writeEndObject();
    }

    /** Stops alone, as an array. */
    public static void passages(List<Passage> passages, Writer sortie) {
        try (var json = EcritureNationale.generateur(sortie)) {
            passages(json, passages);
        }
    }

    private static void passages(JsonGenerator json, List<Passage> passages) {
        json.writeStartArray();
        for (var passage : passages) {
            json.writeStartObject();
            texte(json, "nom", passage.nom());
            texte(json, "adresse", passage.adresse());
            texte(json, "commune", passage.commune());
            texte(json, "code_insee", passage.codeInsee());
            var position = passage.position();
            if (position == null) {
                json.writeNullProperty("latitude");
                json.writeNullProperty("longitude");
            } else {
                json.writeNumberProperty("latitude", position.latitude());
                json.writeNumberProperty("longitude", position.longitude());
            }
            texte(json, "horaires", passage.horaires());
            texte(json, "precisions", passage.precisions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void fermeture(JsonGenerator json, @Nullable Fermeture fermeture) {
        json.writeName("fermeture");
        if (fermeture == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("debut", fermeture.debut().toString());
        texte(json, "fin", fermeture.fin() == null ? "" : fermeture.fin().toString());
        texte(json, "motif", fermeture.motif());
        json.writeEndObject();
    }

    static void texte(JsonGenerator json, String nom, String valeur) {
        if (valeur.isEmpty()) {
            json.writeNullProperty(nom);
        } else {
            json.writeStringProperty(nom, valeur);
        }
    }

    static void tableau(JsonGenerator json, String nom, List<String> valeurs) {
        json.writeName(nom);
        json.writeStartArray();
        valeurs.forEach(json::writeString);
        json.writeEndArray();
    }
}
