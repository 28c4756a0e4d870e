package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Compte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.fusion.RechercheDeDoublons;
import fr.maillage.lieu.moderation.Difference;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.Examen;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.ModelesDeReponse;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers all that a moderator reads of a declaration. */
@Component
class DeclarationAssemblage {
    private static final int TEXTE_MAX = 5_000;
    private static final int RESSEMBLANTS_MAX = 5;
    private static final Set<Etat> COMPARES = EnumSet.of(Etat.DECLARE, Etat.PUBLIE, Etat.A_REVOIR, Etat.FERME);

    private final FileDesLieux file;
    private final Droits droits;
    private final RechercheDeDoublons recherche;
    private final ModelesDeReponse modeles;

    DeclarationAssemblage(FileDesLieux file, Droits droits, RechercheDeDoublons recherche, ModelesDeReponse modeles) {
        this.file = file;
        this.droits = droits;
        this.recherche = recherche;
        this.modeles = modeles;
    }

    /**
     * What was typed, given back.
     *
     * @param refus what was not done, and why; empty for none
     */
    record Saisie(String motif, String question, String refus, String fauteMotif, String fauteQuestion) {
        static final Saisie VIDE = new Saisie("", "", "", "", "");
    }

    DeclarationPage page(Examen.Piece piece, Compte compte, Saisie saisie) {
        var declaration = piece.declaration();
        boolean ouverte = declaration.etat().ouverte();
        return new DeclarationPage(
                EnTeteDeGestion.de(
                        declaration.genre().libelle() + "\u00a0: " + LieuAssemblage.nom(piece.lieu()),
                        new Lien("Déclarations", "/gestion/declarations")),
                saisie.refus(),
                resume(piece),
                ouverte,
                lignes(piece),
                declaration.genre() == Genre.FERMETURE,
                ouverte && declaration.genre() == Genre.NOUVEAU ? ressemblants(piece.lieu(), compte) : List.of(),
                declaration.echanges().stream()
                        .map(e -> new DeclarationPage.Message(
                                Moments.dire(e.le()), e.duModerateur() ? "Modération" : "Déclarant", e.texte()))
                        .toList(),
                modeles(true),
                modeles(false),
                zone("motif", "Raison du refus", saisie.motif(), saisie.fauteMotif(), declaration.joignable()),
                zone("question", "Question", saisie.question(), saisie.fauteQuestion(), declaration.joignable()));
    }

    private List<Option> modeles(boolean refus) {
        return modeles.tous().stream()
                .filter(m -> m.refus() == refus)
                .map(m -> new Option(String.valueOf(m.id()), m.libelle()))
                .toList();
    }

    private static ZoneDeTexte zone(String nom, String libelle, String valeur, String faute, boolean joignable) {
        return new ZoneDeTexte(
                Etiquette.de(nom, libelle)
                        .avecAide(
                                joignable
                                        ? "Envoyée par courriel, et montrée sur la page de suivi."
                                        : "Montrée sur la page de suivi\u00a0: le déclarant n’a pas laissé d’adresse.")
                        .avecErreur(faute.isEmpty() ? null : faute)
                        .estObligatoire(),
                valeur,
                4,
                TEXTE_MAX);
    }

    private static DeclarationPage.Resume resume(Examen.Piece piece) {
        var d = piece.declaration();
        return new DeclarationPage.Resume(
                d.id(),
                d.version(),
                piece.lieu().version(),
                d.genre().libelle(),
                d.etat().libelle(),
                d.envoyeeLe() == null ? "" : Moments.dire(d.envoyeeLe()),
                d.parLien() ? "par un lien reçu du lieu" : "par le formulaire public",
                d.remarque(),
                d.structure(),
                d.joignable(),
                d.signaux(),
                EnTeteDeGestion.lieu(piece.lieu().id(), piece.lieu().nom()));
    }

    private static List<DeclarationPage.LigneChoisie> lignes(Examen.Piece piece) {
        var d = piece.declaration();
        if (d.genre() == Genre.FERMETURE) {
            return List.of();
        }
        var champs = piece.champs().stream().map(Champ::cle).collect(Collectors.toSet());
        var avant = d.genre() == Genre.NOUVEAU
                ? new Contenu(null, piece.lieu().etat(), null, Fiche.VIDE, List.of())
                : Contenu.de(piece.lieu());
        var apres = new Contenu(avant.structure(), avant.etat(), avant.fermeture(), d.fiche(), d.passages());
        boolean arrets = d.genre() == Genre.NOUVEAU || piece.tournee();
        return Difference.entre(avant, apres, id -> id).stream()
                .filter(ligne ->
                        champs.contains(ligne.cle()) || (arrets && ligne.cle().equals("passages")))
                .map(ligne -> new DeclarationPage.LigneChoisie(ligne, modifieDepuis(ligne.cle(), piece, d)))
                .toList();
    }

    private static boolean modifieDepuis(String cle, Examen.Piece piece, Declaration declaration) {
        return declaration.genre() != Genre.NOUVEAU
                && Champ.deCle(cle)
                        .filter(champ -> piece.lu()
                                .map(lu -> !lu.fiche()
                                        .valeurs(champ)
                                        .equals(piece.lieu().fiche().valeurs(champ)))
                                .orElse(false))
                        .isPresent();
    }

    private List<DeclarationPage.Ressemblant> ressemblants(Lieu lieu, Compte compte) {
        var connus = file.duRessort(droits.ressort(compte), COMPARES).stream()
                .filter(l -> l.absorbePar() == null)
                .toList();
        return recherche.ressemblants(lieu, connus, RESSEMBLANTS_MAX).stream()
                .map(r -> new DeclarationPage.Ressemblant(
                        EnTeteDeGestion.lieu(r.lieu().id(), r.lieu().nom()),
                        r.lieu().fiche().texteOuVide(Champ.ADRESSE) + " "
                                + r.lieu().fiche().texteOuVide(Champ.COMMUNE),
                        r.preuves(),
                        new Lien(
                                "Comparer et fusionner",
                                "/gestion/lieux/" + r.lieu().id() + "/fusionner?avec=" + lieu.id())))
                .toList();
    }
}
