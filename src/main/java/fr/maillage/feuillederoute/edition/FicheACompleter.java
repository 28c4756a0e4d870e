package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Morceau;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Texte;
import fr.maillage.feuillederoute.lecture.Lisible;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Champ.Nature;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.PublicVise;
import fr.maillage.feuillederoute.modele.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A fiche to be filled in by hand or on a screen, in a meeting: what is known is written, room is left for the rest. */
final class FicheACompleter {
    /** A no-break space: what a program takes for an empty paragraph would be dropped. */
    private static final String LIGNE = "\u00a0";

    private static final String LIGNES = LIGNE + "\n" + LIGNE + "\n" + LIGNE;
    private static final int RANGEES = 4;

    /** Chosen among what the site knows: on paper, their name in words is enough. */
    private static final Set<Nature> A_L_ECRAN = Set.of(Nature.STRUCTURE, Nature.PERSONNE, Nature.LIEU);

    private final Lisible lisible;
    private final JsonNode arbre;

    private FicheACompleter(Dossier dossier, Element element) {
        this.lisible = new Lisible(dossier.noms());
        this.arbre = Json.arbre(element);
    }

    static DocumentTexte document(Dossier dossier, Element element) {
        var blocs = new ArrayList<Bloc>(dossier.avis());
        blocs.add(
                new Bloc.Encart(
                        Bloc.Encart.Nature.INFORMATION,
                        "Fiche à compléter",
                        List.of(
                                Texte.de(
                                        "Ce qui est déjà connu est écrit. Complétez le reste en réunion, puis reportez-le sur le site."))));
        var fiche = new FicheACompleter(dossier, element);
        Catalogue.sections(element.genre()).forEach(s -> fiche.section(s, blocs));
        return new DocumentTexte(
                dossier.intitule(element.intitule(), dossier.feuille().nom() + ", " + dossier.territoire()),
                dossier.theme(),
                blocs);
    }

    private void section(Section section, List<Bloc> blocs) {
        blocs.add(new Bloc.Titre(1, section.titre()));
        for (var champ : section.champs()) {
            if (!A_L_ECRAN.contains(champ.nature())) {
                champ(section, champ, blocs);
            }
        }
    }

    private void champ(Section section, Champ champ, List<Bloc> blocs) {
        var valeur = arbre.path(section.cle()).path(champ.cle());
        var texte = lisible.valeur(champ, valeur).enTexte();
        switch (champ.nature()) {
            case PARAGRAPHE ->
                blocs.add(new Bloc.ZoneARediger(
                        section.cle() + "-" + champ.cle().toLowerCase(Locale.ROOT),
                        champ.libelle(),
                        texte.isBlank() ? LIGNES : texte));
            case CHOIX -> blocs.add(ligne(champ, cases(champ, valeur.asString(""))));
            case CASE -> blocs.add(ligne(champ, valeur.asBoolean(false) ? "☑ oui" : "☐ oui"));
            case PUBLICS -> blocs.add(ligne(champ, publics(valeur)));
            case TABLE -> blocs.add(tableau(champ, valeur));
            default -> blocs.add(ligne(champ, texte.isBlank() ? "……………………………………………………………" : texte.replace("\n", ", ")));
        }
    }

    private static Bloc ligne(Champ champ, String texte) {
        return new Bloc.Paragraphe(Texte.de(Morceau.gras(champ.libelle() + "\u00a0: "), Morceau.de(texte)));
    }

    private static String cases(Champ champ, String choisi) {
        return champ.enumeration().stream()
                .map(c -> coche(c.name().equals(choisi)) + c.libelle())
                .collect(Collectors.joining("   "));
    }

    private static String publics(JsonNode choisis) {
        return PublicVise.tous().stream()
                .map(p -> coche(choisis.valueStream().anyMatch(v -> v.asString().equals(p.cle()))) + p.nom())
                .collect(Collectors.joining("   "));
    }

    private static String coche(boolean vrai) {
        return vrai ? "☑\u00a0" : "☐\u00a0";
    }

    private Tableau tableau(Champ champ, JsonNode lignes) {
        var colonnes = champ.colonnes().stream()
                .filter(c -> !A_L_ECRAN.contains(c.nature()))
                .toList();
        var rangees = new ArrayList<List<Cellule>>();
        for (var ligne : lignes) {
            rangees.add(colonnes.stream()
                    .map(c -> Cellule.de(lisible.valeur(c, ligne.path(c.cle())).enTexte()))
                    .toList());
        }
        var vide = new ArrayList<Cellule>();
        colonnes.forEach(c -> vide.add(Cellule.de(LIGNE + "\n" + LIGNE)));
        for (int i = 0; i < RANGEES; i++) {
            rangees.add(vide);
        }
        return new Tableau(
                champ.libelle(),
                List.of(),
                colonnes.stream().map(BlocsDElement::colonne).toList(),
                false,
                rangees);
    }
}
