package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a proposal takes besides one column for each field: columns that say yes or no, second telephones, afternoons, words of a description. */
final class Complements {
    /** Fields of which a column may say yes or no: « Wi-Fi », « Seniors », « Aide aux démarches ». */
    private static final Set<Champ> OUI_OU_NON = EnumSet.of(
            Champ.SERVICES,
            Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES,
            Champ.PRISE_EN_CHARGE_SPECIFIQUE,
            Champ.FRAIS_A_CHARGE,
            Champ.DISPOSITIF_PROGRAMMES_NATIONAUX,
            Champ.MODALITES_ACCOMPAGNEMENT,
            Champ.EQUIPEMENTS,
            Champ.DEMARCHES,
            Champ.TYPOLOGIE,
            Champ.ITINERANCE);

    private static final List<Champ> SECONDES =
            List.of(Champ.TELEPHONE, Champ.COURRIELS, Champ.SITE_WEB, Champ.SERVICES);
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:\\+33|\\b0)[\\s.]?[1-9](?:[\\s.\\-/]?\\d{2}){4}\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COURRIEL =
            Pattern.compile("[\\w.+-]+@[\\w.-]+\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Places of these labels help with procedures: it is what the label is for. */
    private static final List<Terme> DEMARCHES_PAR_LABEL = List.of(
            new Terme(
                    List.of("Aide aux démarches administratives"),
                    List.of("france service", "aidant connect", "aidants connect"),
                    List.of(),
                    List.of("conseiller numerique", "conseillers numeriques")),
            new Terme(List.of(), List.of(), List.of(), List.of()));

    private static final double ASSEZ = 0.2;
    private static final double MOITIE = 0.5;

    private final ColonnesDuFichier colonnes;
    private final Map<Champ, List<Regle>> regles = new EnumMap<>(Champ.class);

    Complements(ColonnesDuFichier colonnes) {
        this.colonnes = colonnes;
    }

    Map<Champ, List<Regle>> regles() {
        adresseEnMorceaux();
        for (var champ : SECONDES) {
            for (var colonne : colonnes.autres(champ.cle())) {
                colonnes.prendre(champ.cle(), colonne);
                ajouter(champ, champ == Champ.SERVICES ? lexique(champ, colonne, false) : Regle.colonne(colonne));
            }
        }
        colonnes.libres(Genre.OUI_NON).forEach(this::ouiOuNon);
        parLeursValeurs();
        itineranceDite();
        var texte = colonnes.colonne(Champ.PRESENTATION_DETAIL.cle());
        if (!texte.isEmpty()) {
            dansLeTexte(texte);
        }
        return regles;
    }

    private void ajouter(Champ champ, Regle regle) {
        regles.computeIfAbsent(champ, c -> new ArrayList<>()).add(regle);
    }

    /** « 12 », « rue », « de l’Exemple » in three columns. */
    private void adresseEnMorceaux() {
        var numero = colonnes.colonne("numero_voie");
        var voie = colonnes.colonne("nom_voie").isEmpty() ? colonnes.colonne("adresse") : colonnes.colonne("nom_voie");
        if (numero.isEmpty() || voie.isEmpty()) {
            if (colonnes.colonne("adresse").isEmpty() && !voie.isEmpty()) {
                ajouter(Champ.ADRESSE, Regle.colonne(voie));
            }
            return;
        }
        colonnes.laisser("adresse");
        var morceaux = new ArrayList<>(List.of(numero, colonnes.colonne("type_voie"), voie));
        morceaux.removeIf(String::isEmpty);
        ajouter(Champ.ADRESSE, new Regle(morceaux, " ", List.of(), null, List.of(), List.of(), List.of()));
    }

    private void ouiOuNon(String colonne) {
        for (var champ : OUI_OU_NON) {
            new Lexique(champ, false)
                    .valeurs(titre(colonne))
                    .filter(v -> !v.isEmpty())
                    .ifPresent(valeurs -> {
                        colonnes.prendre(colonne, colonne);
                        ajouter(
                                champ,
                                new Regle(
                                        List.of(colonne),
                                        " ",
                                        List.of(),
                                        null,
                                        LectureDeRegles.ouiOuNon(List.copyOf(valeurs)),
                                        List.of(),
                                        List.of()));
                    });
        }
    }

    /** Services told by several lists, or by the equipment and the procedures; labels of two kinds in one column. */
    private void parLeursValeurs() {
        for (var colonne : colonnes.libres(Genre.AUTRE)) {
            if (colonnes.connues(Champ.SERVICES, colonne) >= MOITIE) {
                colonnes.prendre(colonne, colonne);
                ajouter(Champ.SERVICES, lexique(Champ.SERVICES, colonne, false));
            }
        }
        for (var champ : List.of(Champ.EQUIPEMENTS, Champ.DEMARCHES)) {
            aussi(Champ.SERVICES, colonnes.colonne(champ.cle()));
        }
        var dispositifs = colonnes.colonne(Champ.DISPOSITIF_PROGRAMMES_NATIONAUX.cle());
        var labels = colonnes.colonne(Champ.FORMATIONS_LABELS.cle());
        aussi(Champ.FORMATIONS_LABELS, labels.isEmpty() ? dispositifs : "");
        aussi(Champ.DISPOSITIF_PROGRAMMES_NATIONAUX, dispositifs.isEmpty() ? labels : "");
        if (!dispositifs.isEmpty()) {
            ajouter(
                    Champ.SERVICES,
                    new Regle(List.of(dispositifs), " ", List.of(), null, DEMARCHES_PAR_LABEL, List.of(), List.of()));
        }
    }

    private void aussi(Champ champ, String colonne) {
        if (!colonne.isEmpty()) {
            ajouter(champ, lexique(champ, colonne, true));
        }
    }

    /** « Bus numérique » is itinerant. */
    private void itineranceDite() {
        var nom = colonnes.colonne(Champ.NOM.cle());
        if (colonnes.colonne(Champ.ITINERANCE.cle()).isEmpty()
                && !regles.containsKey(Champ.ITINERANCE)
                && !nom.isEmpty()
                && colonnes.cellules(nom).stream()
                        .anyMatch(t -> Tournee.MOBILE.matcher(Simplifie.de(t)).find())) {
            aussi(Champ.ITINERANCE, nom);
        }
    }

    /** « fields.Wifi » is « Wifi »; « acces_internet » is « acces internet ». */
    private String titre(String colonne) {
        return Simplifie.de(colonnes.sansPrefixe(colonne)
                .substring(colonnes.sansPrefixe(colonne).lastIndexOf('.') + 1));
    }

    /** A map of points often says all in its descriptions. */
    private void dansLeTexte(String colonne) {
        var textes = colonnes.cellules(colonne);
        for (var champ : List.of(Champ.TELEPHONE, Champ.COURRIELS)) {
            var motif = champ == Champ.TELEPHONE ? TELEPHONE : COURRIEL;
            long avec = textes.stream().filter(t -> motif.matcher(t).find()).count();
            if (colonnes.colonne(champ.cle()).isEmpty() && avec > 0 && avec >= ASSEZ * textes.size()) {
                ajouter(champ, new Regle(List.of(colonne), " ", List.of(), motif, List.of(), List.of(), List.of()));
            }
        }
        if (colonnes.colonne(Champ.SERVICES.cle()).isEmpty() && !regles.containsKey(Champ.SERVICES)) {
            ajouter(Champ.SERVICES, lexique(Champ.SERVICES, colonne, true));
        }
    }

    private static Regle lexique(Champ champ, String colonne, boolean texteLibre) {
        return new Regle(
                List.of(colonne),
                " ",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                new Lexique(champ, texteLibre));
    }

    /** All the columns of the hours of each day: « Lundi matin », « Lundi après-midi ». */
    Map<DayOfWeek, List<String>> jours() {
        var jours = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        for (var jour : DayOfWeek.values()) {
            var nom = LectureDeCorrespondance.JOURS.get(jour.getValue() - 1);
            var siennes = colonnes.noms().stream()
                    .filter(c -> colonnes.genre(c) == Genre.AUTRE || colonnes.genre(c) == Genre.VIDE)
                    .filter(c -> List.of(Simplifie.de(c).split(" ")).contains(nom))
                    .toList();
            if (!siennes.isEmpty()) {
                jours.put(jour, siennes);
                siennes.forEach(c -> colonnes.prendre(nom, c));
            }
        }
        return jours;
    }
}
