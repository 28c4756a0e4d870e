package fr.maillage.lieu.recensement.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.compte.VerificationDePerimetre;
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
import fr.maillage.territoire.Niveau;
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
    private final VerificationDePerimetre perimetres;

    AccesAuxImports(Comptes comptes, Imports imports, VerificationDePerimetre perimetres) {
        this.comptes = comptes;
        this.imports = imports;
        this.perimetres = perimetres;
    }

    Compte compte() {
        return comptes.exiger(Role.CHARGE_DE_MISSION);
    }

    /** Name of the territory whose communes the account may import; empty for all. */
    String perimetre() {
        return nom(compte().perimetre());
    }

    /** Name of the territory that an import may write; empty for all. */
    String nom(String perimetre) {
        return perimetre.equals(Niveau.FRANCE.chemin())
                ? ""
                : perimetres.nom(perimetre).orElse(perimetre);
    }

    Imports imports() {
        return imports;
    }

    /** Those that the account may see, newest first. */
    List<Import> visibles() {
        var compte = compte();
        return imports.tous().stream().filter(un -> voit(compte, un)).toList();
    }

    /** Other imports of this very file that the account may see. */
    List<Import> memeFichier(Import lequel) {
        var compte = compte();
        return imports.memeFichier(lequel).stream()
                .filter(un -> voit(compte, un))
                .toList();
    }

    /** @throws Refus 404 for an import that does not exist, or that is of another perimeter */
    Import trouver(long id) {
        var compte = compte();
        return imports.trouver(id)
                .filter(un -> voit(compte, un))
                .orElseThrow(() -> Refus.introuvable("Cet import n’existe pas, ou n’est pas de votre périmètre."));
    }

    /** Its own, and those of its perimeter; an administrator sees them all. */
    private static boolean voit(Compte compte, Import un) {
        return agit(compte, un) || un.auteur().equals(compte.id());
    }

    private static boolean agit(Compte compte, Import un) {
        return compte.role() == Role.ADMINISTRATEUR || un.perimetre().equals(compte.perimetre());
    }

    /**
     * An import that the account may run, stop, resume or undo.
     *
     * @throws Refus 404 when it may not even see it, 403 for its own when its perimeter is no longer the same
     */
    Import aConduire(long id) {
        var lu = trouver(id);
        if (!agit(compte(), lu)) {
            throw Refus.interdit(
                    "Votre périmètre a changé depuis le dépôt de ce fichier\u00a0: cet import se voit encore,"
                            + " mais ne se change plus depuis votre compte. Rien n’a été fait. Déposez le fichier de nouveau, ou"
                            + " adressez-vous à un administrateur.");
        }
        return lu;
    }

    /**
     * An import that was not run yet.
     *
     * @throws Refus 404 when it was: its address is another one
     */
    Import aPreparer(long id) {
        var lu = aConduire(id);
        if (lu.etat() != EtatDImport.DEPOSE) {
            throw Refus.introuvable(
                    "Cet import a déjà commencé\u00a0: sa lecture ne change plus. Suivez-le depuis la liste des imports.");
        }
        return lu;
    }

    /** @throws Refus 410 once the file was purged */
    byte[] contenu(Import lequel) {
        return imports.contenu(lequel.id()).orElseThrow(AccesAuxImports::purge);
    }

    /** @throws Refus 410 once the file was purged */
    void exigerLeContenu(Import lequel) {
        if (!lequel.contenuGarde()) {
            throw purge();
        }
    }

    private static Refus purge() {
        return Refus.disparu("Le fichier de cet import n’est plus gardé. Déposez-le de nouveau.");
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

    /** « 300 lignes sur 1 200 », or what comes before any row. */
    static String avancement(int faites, int total) {
        return faites == 0
                ? "lecture du fichier, puis premières lignes"
                : lignes(faites) + " sur " + Formats.entier(total);
    }

    static String lignes(long nombre) {
        return Formats.compte(nombre, "ligne", "lignes");
    }
}
