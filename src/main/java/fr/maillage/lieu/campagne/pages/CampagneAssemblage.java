package fr.maillage.lieu.campagne.pages;

import fr.maillage.courrier.EtatDeLettre;
import fr.maillage.lieu.campagne.Avancement;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Confirmations;
import fr.maillage.lieu.campagne.LettresDeCampagne;
import fr.maillage.lieu.campagne.Remise;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a campaign shows. */
@Component
class CampagneAssemblage {
    private final Confirmations confirmations;
    private final LettresDeCampagne lettres;
    private final ConfirmationAssemblage desConfirmations;
    private final CollecteAssemblage desCollectes;

    CampagneAssemblage(
            Confirmations confirmations,
            LettresDeCampagne lettres,
            ConfirmationAssemblage desConfirmations,
            CollecteAssemblage desCollectes) {
        this.confirmations = confirmations;
        this.lettres = lettres;
        this.desConfirmations = desConfirmations;
        this.desCollectes = desCollectes;
    }

    /**
     * What a campaign of one kind shows that the other does not.
     *
     * @param aEnvoyer letters of the next sending
     * @param apercu of the letter
     * @param avancement null for a confirmation
     * @param lignes places written to, or bodies expected
     */
    record Part(
            List<CampagnePage.Chiffre> chiffres,
            int aEnvoyer,
            String apercu,
            @Nullable Avancement avancement,
            List<CampagnePage.Ligne> lignes,
            List<Injoignable> injoignables) {}

    CampagnePage page(VueDeCampagne vue) {
        var campagne = vue.campagne();
        var remise = lettres.remise(campagne.id());
        boolean collecte = campagne.genre() == Campagne.Genre.COLLECTE;
        var part = collecte ? desCollectes.part(vue, remise) : desConfirmations.part(vue, remise);
        var chiffres = new ArrayList<>(part.chiffres());
        chiffres.addAll(distribution(remise, part.injoignables().size()));
        var saisies = vue.formulaire().lettre();
        return new CampagnePage(
                AccesAuxCampagnes.enTete(campagne.titre(), AccesAuxCampagnes.CAMPAGNES),
                campagne.id(),
                collecte,
                campagne.demonstration(),
                campagne.closeLe() != null,
                vue.annonce(),
                resume(vue),
                chiffres,
                part.injoignables(),
                part.aEnvoyer(),
                part.apercu(),
                erreurs(ResumeErreurs.de(saisies), part.injoignables()),
                saisies,
                part.avancement(),
                part.lignes(),
                vue.refusees());
    }

    private static ResumeErreurs erreurs(ResumeErreurs deLaLettre, List<Injoignable> injoignables) {
        var erreurs = new ArrayList<>(deLaLettre.erreurs());
        injoignables.stream()
                .flatMap(i -> i.concernes().stream())
                .map(Injoignable.Concerne::champ)
                .filter(champ -> champ != null && champ.etiquette().enErreur())
                .map(Objects::requireNonNull)
                .map(champ -> new Lien(Objects.requireNonNull(champ.etiquette().erreur()), "#" + champ.ancre()))
                .forEach(erreurs::add);
        return new ResumeErreurs(erreurs);
    }

    private String resume(VueDeCampagne vue) {
        return vue.territoire() + ", " + AccesAuxCampagnes.dates(vue.campagne()) + ". "
                + CampagnesController.etat(vue.campagne(), confirmations.aujourdhui()) + ".";
    }

    private static List<CampagnePage.Chiffre> distribution(Remise remise, int injoignables) {
        return List.of(
                chiffre("adresses dont la lettre est partie", remise.compter(EtatDeLettre.ENVOYEE)),
                chiffre("adresses dont la lettre attend", remise.compter(EtatDeLettre.EN_ATTENTE)),
                chiffre("adresses injoignables", injoignables));
    }

    static CampagnePage.Chiffre chiffre(String libelle, long nombre) {
        return new CampagnePage.Chiffre(libelle, Formats.entier(nombre));
    }

    /** What became of the last letter to an address, after its date; empty when all is well. */
    static String suite(Remise remise, String courriel) {
        var sort = remise.sorts().get(courriel);
        return sort == null
                ? ""
                : switch (sort.etat()) {
                    case ENVOYEE -> "";
                    case EN_ATTENTE -> ", lettre en attente";
                    case ECHOUEE -> ", adresse injoignable";
                };
    }
}
