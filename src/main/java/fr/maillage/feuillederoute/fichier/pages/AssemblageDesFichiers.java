package fr.maillage.feuillederoute.fichier.pages;

import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.fichier.LigneDEssai;
import fr.maillage.feuillederoute.fichier.LigneDEssai.Sort;
import fr.maillage.feuillederoute.fichier.essai.Depose;
import fr.maillage.feuillederoute.fichier.essai.EssaisEnBase;
import fr.maillage.feuillederoute.fichier.essai.Rapport;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of files of what the database says. */
@Component
class AssemblageDesFichiers {
    private static final int PAR_PAGE = 100;
    private static final int IMPORTS_MONTRES = 10;
    private static final int NOM_MAX = 120;

    private final FeuillesDeRoute feuilles;
    private final EssaisEnBase essais;

    AssemblageDesFichiers(FeuillesDeRoute feuilles, EssaisEnBase essais) {
        this.feuilles = feuilles;
        this.essais = essais;
    }

    static String racine(Ouverte ouverte) {
        return ouverte.feuille().chemin() + "/fichiers";
    }

    /** Without folders nor what a name should not hold. */
    static String nomMontre(String nom) {
        var court = nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}«»]", "")
                .strip();
        return court.isEmpty() ? "sans nom" : court.substring(0, Math.min(NOM_MAX, court.length()));
    }

    PagesDeFichiers.Accueil accueil(Ouverte ouverte, @Nullable String erreur) {
        var racine = racine(ouverte);
        var contenu = feuilles.contenu(ouverte.feuille());
        return new PagesDeFichiers.Accueil(
                ouverte.enTete("Fichiers"),
                racine,
                Arrays.stream(Genre.values())
                        .filter(g -> !contenu.de(g).isEmpty())
                        .map(g -> Formats.compte(contenu.de(g).size(), g.nom(), g.pluriel()))
                        .collect(Collectors.joining(", ")),
                new ResumeErreurs(erreur == null ? List.of() : List.of(new Lien(erreur, "#fichier"))),
                erreur,
                essais.derniers(ouverte.feuille().id(), IMPORTS_MONTRES).stream()
                        .map(d -> new PagesDeFichiers.Ligne(
                                new Lien(d.fichier(), racine + "/imports/" + d.id()),
                                Formats.moment(d.le()),
                                d.etat().libelle(),
                                d.bilan()))
                        .toList());
    }

    PagesDeFichiers.Essai essai(Ouverte ouverte, Depose depose, Rapport rapport, String sort, int page, String avis) {
        var racine = racine(ouverte);
        var chemin = racine + "/imports/" + depose.id();
        var voulu =
                Arrays.stream(Sort.values()).filter(s -> s.name().equals(sort)).findFirst();
        var lignes = rapport.lignes().stream()
                .filter(l -> voulu.map(v -> l.sort() == v).orElse(true))
                // What somebody should look at comes first.
                .sorted(java.util.Comparator.comparingInt(l -> -rang(l.sort())))
                .toList();
        var pages = new Pagination(
                page,
                PAR_PAGE,
                lignes.size(),
                chemin + voulu.map(v -> "?sort=" + v.name()).orElse(""));
        return new PagesDeFichiers.Essai(
                ouverte.enTete("Essai d’un fichier", new Lien("Fichiers", racine)),
                racine,
                chemin,
                depose.fichier(),
                rapport.format(),
                avis,
                depose.bilan(),
                rapport.aEcrire(),
                rapport.tete(),
                rapport.avis(),
                rapport.personnes(),
                onglets(rapport, chemin, voulu),
                lignes.stream()
                        .skip(pages.saut())
                        .limit(PAR_PAGE)
                        .map(AssemblageDesFichiers::rangee)
                        .toList(),
                pages);
    }

    private static int rang(Sort sort) {
        return switch (sort) {
            case REJETEE -> 5;
            case A_REGARDER -> 4;
            case CHANGEE -> 3;
            case AJOUTEE -> 2;
            case INCHANGEE -> 1;
        };
    }

    private static List<PagesDeFichiers.Onglet> onglets(Rapport rapport, String chemin, Optional<Sort> voulu) {
        var onglets = new ArrayList<PagesDeFichiers.Onglet>();
        onglets.add(new PagesDeFichiers.Onglet(
                "Toutes (" + Formats.entier(rapport.lignes().size()) + ")", chemin, voulu.isEmpty()));
        for (var sort : Sort.values()) {
            if (rapport.nombre(sort) > 0) {
                onglets.add(new PagesDeFichiers.Onglet(
                        sort.titre() + " (" + Formats.entier(rapport.nombre(sort)) + ")",
                        chemin + "?sort=" + sort.name(),
                        voulu.filter(v -> v == sort).isPresent()));
            }
        }
        return onglets;
    }

    private static PagesDeFichiers.Rangee rangee(LigneDEssai ligne) {
        var sort = ligne.sort().singulier();
        return new PagesDeFichiers.Rangee(
                ligne.ou(),
                Objects.requireNonNullElse(ligne.intitule(), ""),
                Character.toUpperCase(sort.charAt(0)) + sort.substring(1),
                ligne.details());
    }

    PagesDeFichiers.Suivi suivi(Ouverte ouverte, Depose depose, String avis) {
        var racine = racine(ouverte);
        var etat = switch (depose.etat()) {
            case ECRIT ->
                depose.geste().isPresent()
                        ? "Cet import est écrit dans la feuille de route."
                        : "Ce fichier ne changeait aucune fiche.";
            case ANNULE -> "Cet import est annulé\u00a0: tout est comme avant lui.";
            case ABANDONNE -> "Ce fichier n’a pas été confirmé. Il n’est plus gardé, et rien n’a changé.";
            case A_CONFIRMER -> "";
        };
        return new PagesDeFichiers.Suivi(
                ouverte.enTete("Import d’un fichier", new Lien("Fichiers", racine)),
                racine,
                racine + "/imports/" + depose.id(),
                avis,
                etat,
                "«\u00a0" + depose.fichier() + "\u00a0», " + Formats.moment(depose.le()) + "\u00a0: " + depose.bilan(),
                depose.etat() == Depose.Etat.ECRIT && depose.geste().isPresent());
    }
}
