package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Redaction;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.lieu.moderation.pages.Entrees;
import fr.maillage.presentation.formulaire.ChampDate;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The form of a campaign, as typed.
 *
 * @param territoires that the account may choose
 * @param envoi what was typed, by name of field
 * @param verifie true once sent: what is wrong is then told
 */
record FormulaireDeCampagne(
        Campagne.Genre genre, List<Option> territoires, Map<String, String> envoi, boolean verifie) {
    private static final int LETTRE_MAX = 5_000;
    private static final int PRESENTATION_MAX = 2_000;

    static FormulaireDeCampagne vide(Campagne.Genre genre, List<Option> territoires, LocalDate jour) {
        var envoi = new HashMap<String, String>();
        boolean collecte = genre == Campagne.Genre.COLLECTE;
        envoi.put("objet", collecte ? Redaction.OBJET_COLLECTE : Redaction.OBJET_CONFIRMATION);
        envoi.put("lettre", collecte ? Redaction.LETTRE_COLLECTE : Redaction.LETTRE_CONFIRMATION);
        envoi.put("fraicheur", collecte ? "" : Filtre.cle(Fraicheur.A_ACTUALISER));
        poser(envoi, "ouvre", jour);
        poser(envoi, "ferme", jour.plusDays(47));
        if (territoires.size() == 1) {
            envoi.put("perimetre", territoires.getFirst().valeur());
        }
        return new FormulaireDeCampagne(genre, territoires, envoi, false);
    }

    private static void poser(Map<String, String> envoi, String nom, LocalDate jour) {
        envoi.put(nom + "-jour", String.valueOf(jour.getDayOfMonth()));
        envoi.put(nom + "-mois", String.valueOf(jour.getMonthValue()));
        envoi.put(nom + "-annee", String.valueOf(jour.getYear()));
    }

    private String texte(String nom, int maximum) {
        var texte = envoi.getOrDefault(nom, "").replace("\r\n", "\n").strip();
        return texte.length() > maximum ? texte.substring(0, maximum) : texte;
    }

    private @Nullable String si(boolean faux, String phrase) {
        return verifie && faux ? phrase : null;
    }

    private ChampDate ouvre() {
        var champ = Entrees.date(Etiquette.de("ouvre", "Ouverture").estObligatoire(), envoi);
        return avec(champ, si(champ.date().isEmpty(), "Écrivez le jour d’ouverture, par exemple 27 1 2026."));
    }

    private ChampDate ferme() {
        var champ = Entrees.date(
                Etiquette.de("ferme", "Fermeture").estObligatoire().avecAide("Dernier jour, compris."), envoi);
        boolean faux = champ.date().isEmpty()
                || ouvre().date().filter(o -> champ.date().get().isBefore(o)).isPresent();
        return avec(champ, si(faux, "Écrivez un jour de fermeture qui suit l’ouverture, par exemple 15 3 2026."));
    }

    private static ChampDate avec(ChampDate champ, @Nullable String erreur) {
        return new ChampDate(champ.etiquette().avecErreur(erreur), champ.jour(), champ.mois(), champ.annee());
    }

    List<Saisie> saisies() {
        var saisies = new ArrayList<Saisie>();
        var titre = texte("titre", Campagne.TITRE_MAX);
        saisies.add(ChampTexte.de(
                Etiquette.de("titre", "Titre").estObligatoire().avecErreur(si(titre.isEmpty(), "Écrivez un titre.")),
                titre));
        var perimetre = texte("perimetre", 80);
        saisies.add(new Liste(
                Etiquette.de("perimetre", "Territoire")
                        .estObligatoire()
                        .avecErreur(si(perimetreFaux(perimetre), "Choisissez un territoire de la liste.")),
                territoires,
                perimetre));
        if (genre == Campagne.Genre.CONFIRMATION) {
            saisies.add(fraicheur());
        }
        saisies.add(ouvre());
        saisies.add(ferme());
        if (genre == Campagne.Genre.COLLECTE) {
            saisies.add(new ZoneDeTexte(
                    Etiquette.de("presentation", "Présentation sur la page publique")
                            .avecAide("Qui recense, quels lieux, à quoi cela sert."),
                    texte("presentation", PRESENTATION_MAX),
                    4,
                    PRESENTATION_MAX));
        }
        saisies.addAll(lettre());
        saisies.add(new Choix(
                Etiquette.de("demonstration", "Démonstration"),
                List.of(new Option("1", "Cette campagne est un exemple, et le dit sur sa page")),
                envoi.containsKey("demonstration") ? Set.of("1") : Set.of(),
                true));
        return saisies;
    }

    private boolean perimetreFaux(String perimetre) {
        return territoires.stream().noneMatch(o -> o.valeur().equals(perimetre));
    }

    private Liste fraicheur() {
        var options = new ArrayList<Option>();
        options.add(new Option("tous", "tous les lieux"));
        Arrays.stream(Fraicheur.values())
                .map(f -> new Option(Filtre.cle(f), f.libelle()))
                .forEach(options::add);
        var choisie = texte("fraicheur", 20);
        return new Liste(
                Etiquette.de("fraicheur", "Lieux à qui écrire"), options, choisie.isEmpty() ? "tous" : choisie);
    }

    List<Saisie> lettre() {
        var objet = texte("objet", 200);
        var lettre = texte("lettre", LETTRE_MAX);
        var mots = genre == Campagne.Genre.CONFIRMATION
                ? "{lieux} devient la liste des lieux de l’adresse, avec leurs liens"
                : "{lien} devient le lien de l’invitation, {nom} le nom de la structure";
        return List.of(
                ChampTexte.de(
                        Etiquette.de("objet", "Objet de la lettre")
                                .estObligatoire()
                                .avecErreur(si(objet.isEmpty(), "Écrivez l’objet de la lettre.")),
                        objet),
                new ZoneDeTexte(
                        Etiquette.de("lettre", "Texte de la lettre")
                                .estObligatoire()
                                .avecAide(mots
                                        + ", {fin} le dernier jour, {arret} le lien pour ne plus recevoir de lettre.")
                                .avecErreur(si(
                                        !Redaction.complete(genre, lettre),
                                        "La lettre doit contenir "
                                                + (genre == Campagne.Genre.CONFIRMATION ? "{lieux}" : "{lien}")
                                                + " et {arret}.")),
                        lettre,
                        14,
                        LETTRE_MAX));
    }

    boolean juste() {
        Predicate<Saisie> enErreur = saisie -> saisie.etiquette().enErreur();
        return saisies().stream().noneMatch(enErreur);
    }

    /** Only once {@link #juste}. */
    Campagne campagne(String id, String auteur) {
        var fraicheur = texte("fraicheur", 20);
        boolean connue =
                Arrays.stream(Fraicheur.values()).anyMatch(f -> Filtre.cle(f).equals(fraicheur));
        return new Campagne(
                id,
                genre,
                texte("titre", Campagne.TITRE_MAX),
                texte("perimetre", 80),
                connue ? fraicheur : "",
                texte("presentation", PRESENTATION_MAX),
                texte("objet", 200),
                texte("lettre", LETTRE_MAX),
                ouvre().date().orElseThrow(),
                ferme().date().orElseThrow(),
                envoi.containsKey("demonstration"),
                null,
                auteur);
    }
}
