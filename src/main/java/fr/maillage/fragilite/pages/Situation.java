package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Observations;
import fr.maillage.fragilite.pages.TableauDesSousScores.Reference;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a territory stands among the others: its parents, its neighbours, what it is compared with, in what it is shown. */
@Component
class Situation {
    private final Territoires territoires;
    private final Contours contours;

    Situation(Territoires territoires, Contours contours) {
        this.territoires = territoires;
        this.contours = contours;
    }

    EnTete enTete(Perimetre territoire, Adresses adresses, boolean avecCarte) {
        var parents = new ArrayList<Lien>();
        parents.add(new Lien("Territoires", adresses.avec("/territoires")));
        String niveau = switch (territoire.niveau()) {
            case COMMUNE -> {
                Commune commune = territoires.commune(territoire.code()).orElseThrow();
                departement(commune.departement()).ifPresent(d -> parents.add(lien(d, adresses)));
                epci(commune.epci()).ifPresent(e -> parents.add(lien(e, adresses)));
                yield "Commune · code INSEE " + commune.code();
            }
            case EPCI -> {
                Epci epci = territoires.epci(territoire.code()).orElseThrow();
                epci.departements().stream()
                        .flatMap(code -> departement(code).stream())
                        .forEach(d -> parents.add(lien(d, adresses)));
                yield "Intercommunalité · SIREN " + epci.code();
            }
            case DEPARTEMENT ->
                departement(territoire.code())
                        .map(d -> d.collectivite() ? "Collectivité d’outre-mer" : "Département")
                        .orElse("");
            case SELECTION -> "Sélection libre de communes";
            case FRANCE -> "France";
        };
        var enTete = EnTete.de(territoire.nom(), Rubrique.TERRITOIRES)
                .sous(parents.toArray(Lien[]::new))
                .avecSurtitre(niveau)
                .avecDescription("Fragilité numérique de " + territoire.nom()
                        + "\u00a0: carte, sous-scores, communes par classe, sources et doutes.")
                .avecModule("tri.js");
        return avecCarte ? enTete.avecCarte() : enTete;
    }

    /** What the scores are shown beside; null for France itself. */
    @Nullable
    Reference reference(IndiceDeFrance indice, Perimetre territoire) {
        return Observations.reference(territoires, territoire)
                .map(reference -> new Reference(reference.nom(), indice.score(reference)))
                .orElse(null);
    }

    /** What the map shows: the EPCI around a commune (its neighbours when it has none), else the territory itself. */
    Perimetre cadre(Perimetre territoire) {
        if (territoire.niveau() != Niveau.COMMUNE) {
            return territoire;
        }
        return epci(territoires.commune(territoire.code()).orElseThrow().epci())
                .flatMap(epci -> territoires.perimetre(Niveau.EPCI, epci.code()))
                .orElseGet(() -> alentours(territoire));
    }

    /** A commune with those that touch it. */
    Perimetre alentours(Perimetre commune) {
        int[] positions = commune.positions()
                .flatMap(i -> IntStream.concat(IntStream.of(i), IntStream.of(contours.voisines(i))))
                .toArray();
        return new Perimetre(Niveau.SELECTION, commune.code(), commune.nom(), positions);
    }

    /** Territories of the same level that share a border; for a commune they are already in its table. */
    List<Lien> voisins(Perimetre territoire, Adresses adresses) {
        return switch (territoire.niveau()) {
            case EPCI, SELECTION ->
                contours.epciVoisins(territoire).stream()
                        .map(epci -> lien(epci, adresses))
                        .toList();
            case DEPARTEMENT ->
                contours.departementsVoisins(territoire).stream()
                        .map(departement -> lien(departement, adresses))
                        .toList();
            case COMMUNE, FRANCE -> List.of();
        };
    }

    /** What one can do from here. */
    List<Lien> actions(Perimetre territoire) {
        String depuis = territoire.niveau().chemin() + ":" + territoire.code();
        return switch (territoire.niveau()) {
            case SELECTION ->
                List.of(
                        acces(territoire),
                        new Lien("Modifier cette sélection", "/territoires/selection?depuis=" + depuis));
            case EPCI, DEPARTEMENT ->
                List.of(
                        acces(territoire),
                        new Lien(
                                "Voir les lieux d’inclusion numérique de ce territoire",
                                "/lieux?territoire_type=" + territoire.niveau().chemin() + "s&territoires="
                                        + territoire.code()),
                        new Lien("Composer une sélection à partir d’ici", "/territoires/selection?depuis=" + depuis));
            case COMMUNE ->
                List.of(
                        acces(territoire),
                        new Lien("Voir les lieux d’inclusion numérique autour d’ici", autour(territoire)));
            case FRANCE -> List.of();
        };
    }

    private static Lien acces(Perimetre territoire) {
        return new Lien("Mesurer l’accès aux lieux et le besoin non couvert", territoire.chemin() + "/couverture");
    }

    private String autour(Perimetre commune) {
        var departement = territoires
                .commune(commune.code())
                .map(c -> " (" + c.departement() + ")")
                .orElse("");
        return "/lieux?rayon=20&adresse=" + URLEncoder.encode(commune.nom() + departement, StandardCharsets.UTF_8);
    }

    private Optional<Departement> departement(String code) {
        return territoires.departement(code);
    }

    private Optional<Epci> epci(@Nullable String code) {
        return code == null ? Optional.empty() : territoires.epci(code);
    }

    private static Lien lien(Departement departement, Adresses adresses) {
        return new Lien(departement.nom(), adresses.territoire(Niveau.DEPARTEMENT, departement.code()));
    }

    private static Lien lien(Epci epci, Adresses adresses) {
        return new Lien(epci.nom(), adresses.territoire(Niveau.EPCI, epci.code()));
    }
}
