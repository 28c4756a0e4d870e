package fr.maillage.compte.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteRefuse;
import fr.maillage.compte.Role;
import fr.maillage.compte.registre.Registre;
import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is typed in the form of an account, as it was typed. */
record SaisieDeCompte(String courriel, String nom, String role, String perimetre) {
    private static final int PERIMETRE_MAX = 80;

    static SaisieDeCompte de(Compte compte) {
        return new SaisieDeCompte(compte.courriel(), compte.nom(), compte.role().name(), compte.perimetre());
    }

    /** @throws CompteRefuse when none was chosen */
    Role roleChoisi() {
        return role(role).orElseThrow(() -> new CompteRefuse("role", "Choisissez un rôle."));
    }

    static Optional<Role> role(String nom) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(nom))
                .findFirst();
    }

    /** @param refus what is wrong with it, null before sending */
    List<Saisie> champs(@Nullable CompteRefuse refus) {
        return List.of(
                new ChampTexte(
                        etiquette("courriel", "Adresse électronique", "Elle reçoit les liens de connexion.", refus)
                                .estObligatoire(),
                        courriel,
                        "email",
                        null,
                        null,
                        AdresseElectronique.LONGUEUR_MAX,
                        false),
                new ChampTexte(
                        etiquette("nom", "Nom affiché", "Un nom de mission ou de service convient.", refus)
                                .estObligatoire(),
                        nom,
                        "text",
                        null,
                        null,
                        Registre.NOM_MAX,
                        false),
                new Choix(
                        etiquette("role", "Rôle", null, refus).estObligatoire(),
                        List.of(
                                option(Role.PARTENAIRE, "tient ses propres lieux"),
                                option(Role.CHARGE_DE_MISSION, "modère, importe et publie sur son périmètre"),
                                option(Role.ADMINISTRATEUR, "peut tout, comptes et courrier compris")),
                        Set.of(role),
                        false),
                new ChampTexte(
                        etiquette(
                                "perimetre",
                                "Périmètre",
                                "Pour un·e chargé·e de mission\u00a0: departement:55, epci:200066108, commune:55029, selection:… ou france.",
                                refus),
                        perimetre,
                        "text",
                        null,
                        null,
                        PERIMETRE_MAX,
                        false));
    }

    private static Option option(Role role, String effet) {
        return new Option(role.name(), role.libelle() + "\u00a0: " + effet);
    }

    private static Etiquette etiquette(
            String nom, String libelle, @Nullable String aide, @Nullable CompteRefuse refus) {
        var etiquette = new Etiquette(nom, libelle, aide, null, false);
        return refus != null && refus.champ().equals(nom) ? etiquette.avecErreur(refus.explication()) : etiquette;
    }
}
