package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Frein;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.fragilite.Rang;
import fr.maillage.fragilite.Score;
import fr.maillage.fragilite.TableIndice;
import fr.maillage.fragilite.pages.TableauDesSousScores.Reference;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Tri;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a territory shows. */
@Component
class AssemblageDeTerritoire {
    /** Past this number of communes the table has a page of its own. */
    private static final int COMMUNES_SUR_PLACE = 60;

    private final Territoires territoires;
    private final Indices indices;
    private final Situation situation;
    private final CarteDeFragilite cartes;
    private final TableauDesSousScores sousScores;
    private final Commentaires commentaires;
    private final Doutes doutes;

    AssemblageDeTerritoire(
            Territoires territoires,
            Indices indices,
            Situation situation,
            CarteDeFragilite cartes,
            TableauDesSousScores sousScores,
            Commentaires commentaires,
            Doutes doutes) {
        this.territoires = territoires;
        this.indices = indices;
        this.situation = situation;
        this.cartes = cartes;
        this.sousScores = sousScores;
        this.commentaires = commentaires;
        this.doutes = doutes;
    }

    TerritoirePage page(IndiceDeFrance indice, Perimetre territoire, Tri tri) {
        var adresses = Adresses.de(indices, indice.modele());
        Score score = indice.score(territoire);
        Reference reference = situation.reference(indice, territoire);
        Perimetre cadre = situation.cadre(territoire);
        boolean seule = territoire.niveau() == Niveau.COMMUNE;
        Optional<CarteSvg> carte = cartes.communes(indice, cadre, territoire);
        return new TerritoirePage(
                situation.enTete(territoire, adresses, carte.isPresent()),
                Adresses.choix(indices, indice.modele(), territoire),
                avertissement(territoire, score),
                chiffres(indice, territoire, score),
                carte.orElse(null),
                "/territoires/commune/",
                indice.modele().classes(),
                sousScores.de(indice, territoire, score, reference),
                seule ? List.of() : classes(indice, territoire, adresses),
                regleDesFreins(indice.modele()),
                score.connu() ? freins(indice, territoire, adresses) : List.of(),
                score.connu() ? commentaires.observations(indice, territoire) : List.of(),
                score.connu() ? commentaires.lecture(indice, territoire) : List.of(),
                doutes.phrases(indice, territoire, score),
                doutes.sources(indice),
                epcis(indice, territoire, tri, adresses),
                communes(indice, territoire, tri, adresses),
                toutes(territoire, adresses),
                situation.voisins(territoire, adresses),
                Telechargements.de(territoire, indice.modele()),
                situation.actions(territoire));
    }

    private @Nullable String avertissement(Perimetre territoire, Score score) {
        if (score.population() == 0) {
            return territoire.niveau() == Niveau.COMMUNE
                    ? "Cette commune n’a pas d’habitant\u00a0: elle n’a donc pas de score, et elle ne compte pas dans ceux des territoires qui l’entourent."
                    : "Ce territoire n’a pas d’habitant\u00a0: il n’a donc pas de score.";
        }
        return score.connu()
                ? null
                : "Aucun indicateur n’est disponible ici\u00a0: ce territoire n’a pas de score. Les fichiers publics utilisés ne le couvrent pas encore.";
    }

    private List<TerritoirePage.Chiffre> chiffres(IndiceDeFrance indice, Perimetre territoire, Score score) {
        var chiffres = new ArrayList<TerritoirePage.Chiffre>();
        ModeleIndice modele = indice.modele();
        var notes = Notes.totaux(modele);
        String classe = score.classe().map(c -> c.signe() + "\u00a0" + c.nom()).orElse("pas de score");
        chiffres.add(new TerritoirePage.Chiffre(
                notes.ecrire(score.total()),
                "indice, sur une échelle " + notes.intervalle(modele.totalMinimum(), modele.totalMaximum()),
                classe));
        chiffres.add(new TerritoirePage.Chiffre(Formats.entier(score.population()), "habitants", null));
        if (territoire.niveau() != Niveau.COMMUNE) {
            chiffres.add(new TerritoirePage.Chiffre(
                    Formats.entier(territoire.taille()), territoire.taille() < 2 ? "commune" : "communes", null));
        }
        rang(indice, territoire)
                .ifPresent(rang -> chiffres.add(new TerritoirePage.Chiffre(
                        rang.rang() + (rang.rang() == 1 ? "re" : "e") + " sur " + rang.sur(),
                        "des intercommunalités du département, de la plus fragile à la moins fragile",
                        null)));
        chiffres.add(new TerritoirePage.Chiffre(
                score.indicateursConnus() + " sur " + score.indicateursDuModele(),
                "indicateurs disponibles",
                score.indicateursEstimes() == 0
                        ? null
                        : "dont " + Formats.compte(score.indicateursEstimes(), "estimé", "estimés")
                                + "\u202f; sans estimation, l’indice est de "
                                + notes.ecrire(score.totalSansEstimation())));
        return chiffres;
    }

    private Optional<Rang> rang(IndiceDeFrance indice, Perimetre territoire) {
        return territoire.niveau() == Niveau.EPCI
                ? territoires
                        .epci(territoire.code())
                        .flatMap(epci -> indice.rang(territoires.epcis().indexOf(epci)))
                : Optional.empty();
    }

    private List<TerritoirePage.ClasseDeCommunes> classes(
            IndiceDeFrance indice, Perimetre territoire, Adresses adresses) {
        var repartition = indice.repartition(territoire);
        var classes = new ArrayList<TerritoirePage.ClasseDeCommunes>();
        repartition
                .parts()
                .forEach(part -> classes.add(new TerritoirePage.ClasseDeCommunes(
                        Optional.of(part.classe()),
                        Formats.compte(part.communes().size(), "commune", "communes"),
                        Formats.compte(part.population(), "habitant", "habitants") + " ("
                                + Formats.pourcent(part.partDeLaPopulation() * 100, 0) + ")",
                        liens(part.communes(), adresses))));
        if (!repartition.sansScore().isEmpty()) {
            classes.add(new TerritoirePage.ClasseDeCommunes(
                    Optional.empty(),
                    Formats.compte(repartition.sansScore().size(), "commune", "communes"),
                    Formats.compte(repartition.populationSansScore(), "habitant", "habitants"),
                    liens(repartition.sansScore(), adresses)));
        }
        return classes;
    }

    private List<Lien> liens(List<Integer> communes, Adresses adresses) {
        return communes.stream()
                .map(territoires::commune)
                .map(c -> new Lien(c.nom(), adresses.territoire(Niveau.COMMUNE, c.code())))
                .toList();
    }

    private static String regleDesFreins(ModeleIndice modele) {
        return "Une commune a un frein sur un axe quand son score y atteint "
                + Notes.sousScores(modele).ecrire(modele.freins().seuil())
                + " et dépasse celui de son département d’au moins "
                + Formats.nombre(modele.freins().ecart(), 1) + ".";
    }

    private List<TerritoirePage.Rubrique> freins(IndiceDeFrance indice, Perimetre territoire, Adresses adresses) {
        var freins = indice.freins(territoire);
        boolean seule = territoire.niveau() == Niveau.COMMUNE;
        return indice.modele().axes().stream()
                .map(axe -> {
                    var communes = freins.stream()
                            .filter(frein -> frein.axe().equals(axe))
                            .map(Frein::position)
                            .toList();
                    return seule
                            ? new TerritoirePage.Rubrique(
                                    axe.nom(), List.of(), List.of(communes.isEmpty() ? "Pas de frein." : "Frein."))
                            : new TerritoirePage.Rubrique(
                                    axe.nom(),
                                    liens(communes, adresses),
                                    communes.isEmpty() ? List.of("Aucune commune.") : List.of());
                })
                .toList();
    }

    private @Nullable TableDeScores epcis(IndiceDeFrance indice, Perimetre territoire, Tri tri, Adresses adresses) {
        if (territoire.niveau() != Niveau.DEPARTEMENT && territoire.niveau() != Niveau.SELECTION) {
            return null;
        }
        var table = TableIndice.de(indice, territoire, Niveau.EPCI);
        return table.lignes().isEmpty()
                ? null
                : TablesDeScores.table("Les intercommunalités, chacune avec toutes ses communes", table, tri, adresses);
    }

    private @Nullable TableDeScores communes(IndiceDeFrance indice, Perimetre territoire, Tri tri, Adresses adresses) {
        Perimetre montre = territoire.niveau() == Niveau.COMMUNE ? situation.alentours(territoire) : territoire;
        if (montre.taille() > COMMUNES_SUR_PLACE || montre.taille() == 0) {
            return null;
        }
        return TablesDeScores.table(
                territoire.niveau() == Niveau.COMMUNE ? "La commune et ses voisines" : "Les communes",
                TableIndice.de(indice, montre, Niveau.COMMUNE),
                tri,
                adresses);
    }

    private static @Nullable Lien toutes(Perimetre territoire, Adresses adresses) {
        return territoire.taille() > COMMUNES_SUR_PLACE
                ? new Lien(
                        "Voir les " + Formats.entier(territoire.taille()) + " communes en tableau",
                        adresses.avec(territoire.chemin() + "/communes"))
                : null;
    }
}
