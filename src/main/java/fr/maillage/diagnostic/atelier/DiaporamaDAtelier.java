package fr.maillage.diagnostic.atelier;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.Programme;
import fr.maillage.atelier.Syntheses;
import fr.maillage.demarche.CalendrierDeDemarche;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Frise;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.OffresConnues;
import fr.maillage.document.Diaporama;
import fr.maillage.document.Diapositive;
import fr.maillage.document.Image;
import fr.maillage.document.Intitule;
import fr.maillage.document.Puce;
import fr.maillage.document.Theme;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The deck of a workshop, in the order that the workshops of the Meuse followed in 2022: what the démarche is for, its calendar, what a place
 * is, how places are listed, the portrait of the territory, the known offer, needs and ideas, what comes next.
 */
@Component
public class DiaporamaDAtelier {
    private static final String SUITE = "Prochaines étapes";
    private static final int SUITES = 5;

    private final AccesAuxAteliers ateliers;
    private final Syntheses syntheses;
    private final CalendrierDeDemarche calendrier;
    private final HorlogeDeDemarche horloge;
    private final OffresConnues offres;
    private final PortraitProjete portraits;
    private final ActeursItinerants itinerants;
    private final PlanchesDeLEnquete enquetes;
    private final AdresseDuSite adresse;

    DiaporamaDAtelier(
            AccesAuxAteliers ateliers,
            Syntheses syntheses,
            CalendrierDeDemarche calendrier,
            HorlogeDeDemarche horloge,
            OffresConnues offres,
            PortraitProjete portraits,
            ActeursItinerants itinerants,
            PlanchesDeLEnquete enquetes,
            AdresseDuSite adresse) {
        this.ateliers = ateliers;
        this.syntheses = syntheses;
        this.calendrier = calendrier;
        this.horloge = horloge;
        this.offres = offres;
        this.portraits = portraits;
        this.itinerants = itinerants;
        this.enquetes = enquetes;
        this.adresse = adresse;
    }

    /** @param organisme the body that runs the site; empty when the settings do not say */
    public Diaporama de(AccesAuxAteliers.Ouvert ouvert, String organisme) {
        var atelier = ouvert.atelier();
        var demarche = ouvert.demarche();
        var territoire = ateliers.nomDuTerritoire(atelier);
        var intitule = new Intitule(
                atelier.nom(),
                territoire.equals(atelier.nom()) ? demarche.nom() : demarche.nom() + " – " + territoire,
                quand(ouvert),
                demarche.porteur().isEmpty() ? organisme : demarche.porteur(),
                horloge.aujourdhui(demarche));
        var planches = new ArrayList<Diapositive>();
        planches.add(Diapositive.Couverture.de(intitule));
        planches.add(objet(demarche));
        var frise = calendrier.frisePublique(demarche);
        if (!frise.vide()) {
            planches.add(new Diapositive.PleineFigure(
                    "La démarche et son calendrier", Image.svg(frise.svg(), frise.alternative()), "", ""));
        }
        planches.addAll(TextesDuDiaporama.surLesLieux());
        programme(atelier.programme()).ifPresent(planches::add);
        planches.add(new Diapositive.Section("Portrait du territoire", territoire, ""));
        planches.addAll(ateliers.perimetre(atelier)
                .map(portraits::planches)
                .orElseGet(() -> List.of(Diapositive.Puces.de(
                        "Portrait du territoire",
                        List.of("Les communes de ce territoire ne sont plus connues du site.")))));
        var offre = offres.offre(atelier.perimetre());
        planches.addAll(PlanchesDeLOffre.de(offre, itinerants.sansLieu(atelier, offre)));
        enquetes.de(demarche, atelier).ifPresent(planches::add);
        planches.add(new Diapositive.Section("Vos besoins, vos idées", "", ""));
        planches.add(participer(ouvert));
        planches.addAll(PlanchesDesBesoins.de(syntheses.de(atelier)));
        planches.add(suite(demarche, frise));
        return new Diaporama(
                intitule,
                Theme.neutre(organisme),
                demarche.demonstration() ? atelier.nom() + " · démonstration, contenu d’exemple" : atelier.nom(),
                planches);
    }

    private static String quand(AccesAuxAteliers.Ouvert ouvert) {
        var atelier = ouvert.atelier();
        var jour = atelier.jour() == null ? "" : Formats.date(atelier.jour());
        return Stream.of(jour, atelier.lieu(), ouvert.demarche().demonstration() ? "Démonstration" : "")
                .filter(t -> !t.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private static Diapositive objet(Demarche demarche) {
        var lignes = demarche.presentation()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        return Diapositive.Puces.de("Pourquoi cette démarche", lignes.isEmpty() ? TextesDuDiaporama.OBJET : lignes);
    }

    private static Optional<Diapositive> programme(Programme programme) {
        return programme.vide()
                ? Optional.empty()
                : Optional.of(Diapositive.Puces.de(
                        "Programme",
                        programme.sequences().stream()
                                .map(s -> s.heures() + "\u00a0: " + s.titre())
                                .toList()));
    }

    private Diapositive participer(AccesAuxAteliers.Ouvert ouvert) {
        return Diapositive.Puces.de(
                "Participer depuis un téléphone",
                List.of(
                        "Ouvrez " + adresse.absolue("/atelier"),
                        "Tapez le code " + ouvert.atelier().codeAffiche(),
                        "Dites un besoin, proposez une idée, soutenez celles qui comptent pour vous.",
                        "Sans compte et sans nom. Sur papier aussi\u00a0: tout sera saisi."));
    }

    private Diapositive suite(Demarche demarche, Frise frise) {
        var jour = horloge.aujourdhui(demarche);
        var aVenir = frise.jalons().stream()
                .filter(j -> !j.fin().isBefore(jour) && j.etat() != JalonDeFrise.Etat.FAIT)
                .limit(SUITES)
                .map(j -> Puce.de(Formats.date(j.debut()) + "\u00a0: " + j.libelle()))
                .toList();
        var puces = aVenir.isEmpty() ? List.of(Puce.de("Aucune date à venir n’est encore fixée.")) : aVenir;
        return frise.vide()
                ? new Diapositive.Puces(SUITE, puces, null, "")
                : new Diapositive.FigureCommentee(SUITE, Image.svg(frise.svg(), frise.alternative()), puces, "");
    }
}
