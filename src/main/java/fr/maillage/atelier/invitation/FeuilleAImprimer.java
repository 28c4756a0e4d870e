package fr.maillage.atelier.invitation;

import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.pages.Quand;
import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Intitule;
import fr.maillage.document.Tableau;
import fr.maillage.document.Theme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The attendance sheet on paper: those expected, then empty lines. */
final class FeuilleAImprimer {
    private static final int LIGNES_VIDES = 12;
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final String VIDE = "\u00a0";

    private FeuilleAImprimer() {}

    /** @param effacement « 11 juin 2022 » */
    static DocumentTexte document(Ouvert ouvert, List<Inscription> inscriptions, String effacement, Theme theme) {
        var atelier = ouvert.atelier();
        var lignes = new ArrayList<List<String>>();
        inscriptions.stream()
                .filter(i -> !i.effacee() && !i.annulee() && (i.present() || i.reponse() != Venue.NE_VIENT_PAS))
                .map(i -> List.of(i.nomMontre(), ecrit(i.structureDite()), ecrit(i.role()), VIDE))
                .forEach(lignes::add);
        for (int i = 0; i < LIGNES_VIDES; i++) {
            lignes.add(List.of(VIDE, VIDE, VIDE, VIDE));
        }
        return new DocumentTexte(
                new Intitule(
                        "Feuille de présence\u00a0: " + atelier.nom(),
                        ouvert.demarche().nom(),
                        Quand.de(atelier) + (atelier.lieu().isEmpty() ? "" : ", " + atelier.lieu()),
                        ouvert.demarche().porteur(),
                        Objects.requireNonNullElseGet(
                                atelier.jour(), () -> LocalDate.ofInstant(atelier.creeLe(), FRANCE))),
                theme,
                List.of(
                        new Bloc.Titre(1, "Participants"),
                        Tableau.de(
                                "Personnes attendues, et lignes pour les autres",
                                List.of(
                                        Tableau.Colonne.texte("Nom", 3),
                                        Tableau.Colonne.texte("Structure", 3),
                                        Tableau.Colonne.texte("Rôle", 2),
                                        Tableau.Colonne.texte("Signature", 2)),
                                lignes),
                        new Bloc.Titre(1, "Vos données"),
                        Bloc.Paragraphe.de(
                                "Cette feuille sert à compter les participants et les structures de l’atelier (mission d’intérêt public). Seules les personnes chargées de la démarche la lisent. Sur le site, les noms sont effacés le "
                                        + effacement
                                        + ". Ce que vous dites pendant l’atelier n’est jamais relié à votre nom. Pour vous opposer ou faire effacer votre nom, dites-le à la personne qui vous a tendu cette feuille.")));
    }

    private static String ecrit(String texte) {
        return texte.isEmpty() ? VIDE : texte;
    }
}
