package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Formulaire;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.LectureDeReponses;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.lieu.declaration.Proposition;
import fr.maillage.lieu.declaration.Ressemblances;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the last page of the form. */
@Component
class AssemblageDeVerification {
    private final Brouillons brouillons;
    private final LectureDeReponses lecture;
    private final Ressemblances ressemblances;

    AssemblageDeVerification(Brouillons brouillons, LectureDeReponses lecture, Ressemblances ressemblances) {
        this.brouillons = brouillons;
        this.lecture = lecture;
        this.ressemblances = ressemblances;
    }

    /**
     * @param courriel of the declarant, as typed
     * @param erreurDeCourriel null when nothing is wrong with it
     * @param refus why the sending was refused; empty when nothing was sent yet
     * @param piege true to show the field that must stay empty
     */
    VerifierPage page(
            Jeton jeton, Ligne ligne, String courriel, @Nullable String erreurDeCourriel, String refus, boolean piege) {
        var proposition = lecture.lire(ligne.reponses(), brouillons.base(ligne));
        boolean correction = ligne.genre() == Genre.CORRECTION;
        var debut = "/lieux/declarer/" + jeton.valeur();
        var etape = Formulaire.livre().etape(Etape.VERIFIER).orElseThrow();
        var champCourriel = courriel(courriel, erreurDeCourriel);
        return new VerifierPage(
                EnTete.de(etape.titre(), Rubrique.LIEUX)
                        .sous(new Lien("Trouver un lieu", "/lieux"), new Lien("Déclarer un lieu", "/lieux/declarer"))
                        .avecSurtitre((correction ? "Corriger un lieu" : "Déclarer un lieu") + " · étape "
                                + etape.numero() + " sur " + Formulaire.livre().nombre())
                        .avecStyle("declaration.css"),
                Progression.de(etape, debut),
                erreurs(proposition, debut, champCourriel),
                Stream.concat(Stream.of(refus).filter(r -> !r.isEmpty()), proposition.avis().values().stream())
                        .toList(),
                sections(ligne, proposition, debut),
                debut + "/verifier",
                ligne.genre() == Genre.NOUVEAU && ligne.remplace() == null
                        ? ressemblances.chercher(proposition.fiche()).stream()
                                .map(AssemblageDeVerification::ressemblant)
                                .toList()
                        : List.of(),
                champCourriel,
                correction,
                piege);
    }

    private static List<VerifierPage.Section> sections(Ligne ligne, Proposition proposition, String debut) {
        return Formulaire.livre().etapes().stream()
                .filter(e -> !e.cle().equals(Etape.VERIFIER))
                .map(e -> new VerifierPage.Section(
                        e.titre(),
                        debut + "/" + e.cle() + "?retour=verifier",
                        Recapitulatif.de(e, ligne.reponses()),
                        List.copyOf(proposition.fautes(e).values())))
                .toList();
    }

    /** Each line leads to the page of its answer. */
    private static ResumeErreurs erreurs(Proposition proposition, String debut, ChampTexte courriel) {
        var liens = new ArrayList<Lien>();
        for (var etape : Formulaire.livre().etapes()) {
            proposition
                    .fautes(etape)
                    .forEach((nom, faute) -> liens.add(
                            new Lien(faute, debut + "/" + etape.cle() + "?retour=verifier#" + ancre(etape, nom))));
        }
        liens.addAll(ResumeErreurs.de(List.of(courriel)).erreurs());
        return new ResumeErreurs(liens);
    }

    private static String ancre(Etape etape, String nom) {
        return etape.questions().stream().anyMatch(q -> q.nom().equals(nom) && q.fermee()) ? nom + "-0" : nom;
    }

    private static ChampTexte courriel(String valeur, @Nullable String erreur) {
        return new ChampTexte(
                Etiquette.de("suivi-courriel", "Votre adresse électronique")
                        .avecAide(
                                "Facultatif. Pour recevoir la réponse, et un lien qui permettra de corriger ce lieu plus tard.")
                        .avecErreur(erreur),
                valeur,
                "email",
                null,
                "email",
                254,
                false);
    }

    private static VerifierPage.Ressemblant ressemblant(Lieu lieu) {
        return new VerifierPage.Ressemblant(
                lieu.id(),
                lieu.nom(),
                Stream.of(Champ.ADRESSE, Champ.CODE_POSTAL, Champ.COMMUNE)
                        .map(lieu.fiche()::texteOuVide)
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(" ")));
    }
}
