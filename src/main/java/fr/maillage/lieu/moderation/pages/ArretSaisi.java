package fr.maillage.lieu.moderation.pages;

import fr.maillage.lieu.Passage;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.territoire.Coordonnees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One stop as typed. */
record ArretSaisi(
        String nom,
        String adresse,
        String commune,
        String codeInsee,
        String position,
        String horaires,
        String precisions,
        boolean retire) {
    static final ArretSaisi VIDE = new ArretSaisi("", "", "", "", "", "", "", false);
    private static final Pattern POSITION =
            Pattern.compile("(-?\\d{1,2}(?:[.,]\\d+)?)\\s*[;\\s,]\\s*(-?\\d{1,3}(?:[.,]\\d+)?)");

    static ArretSaisi de(Passage passage) {
        var ou = passage.position();
        return new ArretSaisi(
                passage.nom(),
                passage.adresse(),
                passage.commune(),
                passage.codeInsee(),
                ou == null ? "" : ou.latitude() + " ; " + ou.longitude(),
                passage.horaires(),
                passage.precisions(),
                false);
    }

    static ArretSaisi lire(int rang, Map<String, String> envoi) {
        var debut = "arret-" + rang + "-";
        return new ArretSaisi(
                Entrees.court(envoi, debut + "nom"),
                Entrees.court(envoi, debut + "adresse"),
                Entrees.court(envoi, debut + "commune"),
                Entrees.court(envoi, debut + "insee"),
                Entrees.court(envoi, debut + "position"),
                Entrees.court(envoi, debut + "horaires"),
                Entrees.court(envoi, debut + "precisions"),
                envoi.containsKey(debut + "retirer"));
    }

    boolean vide() {
        return (nom + adresse + commune + codeInsee + position + horaires + precisions).isEmpty();
    }

    private Optional<Coordonnees> coordonnees() {
        var lue = POSITION.matcher(position);
        if (!lue.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(lue.group(1).replace(',', '.'));
        double longitude = Double.parseDouble(lue.group(2).replace(',', '.'));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Coordonnees(longitude, latitude))
                : Optional.empty();
    }

    private @Nullable String fautePosition() {
        return position.isEmpty() || coordonnees().isPresent()
                ? null
                : "Écrivez la latitude puis la longitude, par exemple 49.16 ; 5.38, ou laissez vide.";
    }

    private @Nullable String fauteHoraires() {
        return horaires.isEmpty() || Horaires.lire(horaires).isPresent()
                ? null
                : "Ces horaires ne sont pas lisibles. Suivez l’exemple, ou laissez vide.";
    }

    boolean juste() {
        return retire || (fautePosition() == null && fauteHoraires() == null);
    }

    Passage passage() {
        return new Passage(nom, adresse, commune, codeInsee, coordonnees().orElse(null), horaires, precisions);
    }

    List<ChampTexte> champs(int rang) {
        var debut = "arret-" + rang + "-";
        return List.of(
                champ(debut + "nom", "Nom de l’arrêt", nom),
                champ(debut + "adresse", "Adresse", adresse),
                champ(debut + "commune", "Commune", commune),
                ChampTexte.de(Etiquette.de(debut + "insee", "Code INSEE"), codeInsee)
                        .numerique(5),
                ChampTexte.de(
                        Etiquette.de(debut + "position", "Latitude et longitude")
                                .avecAide("Par exemple 49.16 ; 5.38.")
                                .avecErreur(retire ? null : fautePosition()),
                        position),
                ChampTexte.de(
                        Etiquette.de(debut + "horaires", "Horaires")
                                .avecAide("Écriture OpenStreetMap. 2e et 4e mardi\u00a0: Tu[2,4] 14:00-17:00.")
                                .avecErreur(retire ? null : fauteHoraires()),
                        horaires),
                champ(debut + "precisions", "Précisions", precisions));
    }

    private static ChampTexte champ(String nom, String libelle, String valeur) {
        return ChampTexte.de(Etiquette.de(nom, libelle), valeur);
    }
}
