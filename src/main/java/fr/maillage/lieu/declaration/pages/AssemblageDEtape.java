package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Formulaire;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.LectureDeReponses;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.lieu.declaration.PositionSaisie;
import fr.maillage.lieu.declaration.Proposition;
import fr.maillage.lieu.declaration.Question;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of a step. */
@Component
class AssemblageDEtape {
    private final CommunesProposees communes;
    private final CarteDePosition cartes;

    AssemblageDEtape(CommunesProposees communes, CarteDePosition cartes) {
        this.communes = communes;
        this.cartes = cartes;
    }

    /**
     * What a step is shown with.
     *
     * @param ligne the draft; null while there is none
     * @param reponses as typed
     * @param fautes to be shown; empty on a first sight
     * @param retour « verifier » or empty
     * @param autre answers kept by another tab; null when there is no quarrel
     * @param unDePlus one more empty stop
     */
    record Demande(
            Jeton jeton,
            @Nullable Ligne ligne,
            Etape etape,
            Reponses reponses,
            Proposition proposition,
            Map<String, String> fautes,
            List<String> avis,
            String retour,
            @Nullable Reponses autre,
            boolean unDePlus) {
        Demande avecArretDePlus() {
            return new Demande(jeton, ligne, etape, reponses, proposition, fautes, avis, retour, autre, true);
        }

        Demande avecAutre(Reponses gardees) {
            return new Demande(jeton, ligne, etape, reponses, proposition, fautes, avis, retour, gardees, unDePlus);
        }
    }

    EtapePage page(Demande demande) {
        var etape = demande.etape();
        var debut = "/lieux/declarer/" + demande.jeton().valeur();
        boolean correction = demande.ligne() != null && demande.ligne().genre() == Genre.CORRECTION;
        var champs = etape.questions().stream()
                .map(q -> champ(q, demande.reponses(), demande.fautes()))
                .toList();
        var proposees = etape.cle().equals(Etape.ADRESSE) ? communes(demande) : null;
        return new EtapePage(
                enTete(etape, correction),
                Progression.de(etape, demande.ligne() == null ? "" : debut),
                etape,
                demande.avis(),
                erreurs(demande, champs, proposees),
                champs,
                // Nothing exists under the address of a draft before its first page is sent.
                demande.ligne() == null ? "/lieux/declarer" : debut + "/" + etape.cle(),
                demande.jeton().valeur(),
                Brouillons.empreinte(
                        demande.autre() != null
                                ? demande.autre()
                                : demande.ligne() == null
                                        ? Reponses.VIDES
                                        : demande.ligne().reponses(),
                        etape),
                demande.retour(),
                demande.ligne() == null
                        ? null
                        : Formulaire.livre()
                                .avant(etape)
                                .map(e -> new Lien(e.titre(), debut + "/" + e.cle()))
                                .orElse(null),
                proposees,
                demande.autre() == null ? List.of() : Recapitulatif.de(etape, demande.autre()),
                correction,
                etape.cle().equals(Etape.HORAIRES) ? horaires(demande) : null,
                etape.cle().equals(Etape.POSITION) ? position(demande) : null);
    }

    private static EnTete enTete(Etape etape, boolean correction) {
        var enTete = EnTete.de(etape.titre(), Rubrique.LIEUX)
                .sous(new Lien("Trouver un lieu", "/lieux"), new Lien("Déclarer un lieu", "/lieux/declarer"))
                .avecSurtitre((correction ? "Corriger un lieu" : "Déclarer un lieu") + " · étape " + etape.numero()
                        + " sur " + Formulaire.livre().nombre())
                .avecStyle("declaration.css")
                .avecModule("declaration.js");
        return etape.cle().equals(Etape.POSITION) ? enTete.avecZoom().avecModule("position.js") : enTete;
    }

    private static EtapePage.Champ champ(Question question, Reponses reponses, Map<String, String> fautes) {
        return new EtapePage.Champ(
                Champs.de(question, reponses, fautes),
                question.repliee() && !reponses.repond(question.nom()) && !fautes.containsKey(question.nom()));
    }

    /** Fields that are not records of the form (hours, stops) are named by what they hold. */
    private static ResumeErreurs erreurs(Demande demande, List<EtapePage.Champ> champs, @Nullable Saisie proposees) {
        var reste = new LinkedHashMap<>(demande.fautes());
        var liens = new ArrayList<Lien>();
        for (var champ : champs) {
            var nom = champ.saisie().etiquette().nom();
            var faute = reste.remove(nom);
            if (faute != null) {
                liens.add(new Lien(
                        faute,
                        "#"
                                + (nom.equals("commune") && proposees != null
                                        ? proposees.ancre()
                                        : champ.saisie().ancre())));
            }
        }
        reste.forEach((nom, faute) -> liens.add(new Lien(faute, "#" + nom)));
        return new ResumeErreurs(liens);
    }

    /** The communes that the reader may have meant, when the one typed is not recognised. */
    private @Nullable Saisie communes(Demande demande) {
        var reponses = demande.reponses();
        if (!reponses.repond("commune") || demande.proposition().commune() != null && !reponses.repond("code-insee")) {
            return null;
        }
        if (!demande.fautes().containsKey("commune") && !reponses.repond("code-insee")) {
            return null;
        }
        var options = Stream.concat(
                        communes.proches(reponses.net("commune"), reponses.net("code-postal")).stream(),
                        Stream.of(new Option(
                                LectureDeReponses.AUCUNE, "Aucune de celles-ci\u00a0: garder ce que j’ai écrit")))
                .toList();
        return new Choix(
                Etiquette.de("code-insee", "De quelle commune s’agit-il\u00a0?")
                        .avecAide(
                                "Une ancienne commune fait aujourd’hui partie d’une autre\u00a0: choisissez la nouvelle. L’adresse "
                                        + "reste écrite comme vous l’avez donnée."),
                options,
                Set.copyOf(reponses.valeurs("code-insee")),
                false);
    }

    private static HorairesPage horaires(Demande demande) {
        var itinerance = demande.reponses().valeurs("itinerance");
        boolean itinerant = itinerance.contains("Itinérant");
        return HorairesPage.de(
                demande.reponses(),
                demande.fautes(),
                !itinerant || itinerance.contains("Fixe"),
                itinerant,
                demande.unDePlus());
    }

    private PositionPage position(Demande demande) {
        var reponses = demande.reponses();
        var position = PositionSaisie.position(reponses);
        var commune = demande.proposition().commune();
        return new PositionPage(
                PhrasesDePosition.de(reponses),
                commune == null
                        ? null
                        : cartes.de(commune, position.orElse(null)).orElse(null),
                position.isPresent(),
                coordonnee(
                        PositionSaisie.LATITUDE,
                        "Latitude",
                        "Entre 41 et 51 en métropole. Exemple\u00a0: 48,7712.",
                        demande),
                coordonnee(
                        PositionSaisie.LONGITUDE,
                        "Longitude",
                        "Entre −5 et 10 en métropole. Exemple\u00a0: 5,1613.",
                        demande),
                reponses.net(PositionSaisie.ORIGINE));
    }

    private static ChampTexte coordonnee(String nom, String libelle, String aide, Demande demande) {
        return new ChampTexte(
                Etiquette.de(nom, libelle)
                        .avecAide(aide)
                        .avecErreur(demande.fautes().get(nom)),
                demande.reponses().texte(nom),
                "text",
                "decimal",
                null,
                30,
                true);
    }
}
