package fr.maillage.lieu.recensement.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.lieu.moderation.pages.EnTeteDeGestion;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.Imports;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports in the hands of an account. */
@Component
class AccesAuxImports {
    static final Lien IMPORTS = new Lien("Imports", "/gestion/imports");
    static final String CHEMIN = "/gestion/imports/{id:[0-9]{1,12}}";

    private final Comptes comptes;
    private final Imports imports;

    AccesAuxImports(Comptes comptes, Imports imports) {
        this.comptes = comptes;
        this.imports = imports;
    }

    Compte compte() {
        return comptes.exiger(Role.CHARGE_DE_MISSION);
    }

    Imports imports() {
        return imports;
    }

    /** @throws Refus 404 for an import that does not exist */
    Import trouver(long id) {
        compte();
        return imports.trouver(id).orElseThrow(() -> Refus.introuvable("Cet import n’existe pas."));
    }

    /**
     * An import that was not run yet.
     *
     * @throws Refus 404 when it was: its address is another one
     */
    Import aPreparer(long id) {
        var lu = trouver(id);
        if (lu.etat() != EtatDImport.DEPOSE) {
            throw Refus.introuvable(
                    "Cet import a déjà commencé\u00a0: sa lecture ne change plus. Suivez-le depuis la liste des imports.");
        }
        return lu;
    }

    /** @throws Refus 410 once the file was purged */
    byte[] contenu(Import lequel) {
        return imports.contenu(lequel.id())
                .orElseThrow(() -> Refus.disparu("Le fichier de cet import n’est plus gardé. Déposez-le de nouveau."));
    }

    Tableau tableau(Import lequel) {
        return LectureDeRecensement.lire(contenu(lequel), lequel.feuille());
    }

    /** « Mission numérique », « Ligne de commande ». */
    String auteur(Import lequel) {
        return comptes.parId(lequel.auteur()).map(Compte::nom).orElse("Ligne de commande");
    }

    static String chemin(Import lequel) {
        return "/gestion/imports/" + lequel.id();
    }

    /** Where one goes on with it. */
    static String suite(Import lequel) {
        if (lequel.etat() != EtatDImport.DEPOSE) {
            return chemin(lequel);
        }
        return chemin(lequel) + "/correspondance";
    }

    static EnTete enTete(String titre, Lien... parents) {
        var fil = new ArrayList<Lien>(List.of(IMPORTS));
        fil.addAll(List.of(parents));
        return EnTeteDeGestion.de(titre, fil.toArray(Lien[]::new)).avecStyle("recensement.css");
    }

    static EnTete enTete(Import lequel, String titre) {
        return enTete(titre, new Lien(lequel.fichier(), suite(lequel)));
    }

    static String lignes(long nombre) {
        return Formats.compte(nombre, "ligne", "lignes");
    }
}
