package fr.maillage.lieu.moderation;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Journal;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import fr.maillage.presentation.Refus;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts of signed-in people on one place. The caller has found the place through {@link Droits}. */
@Service
@Transactional
public class Moderation {
    private final Lieux lieux;
    private final Droits droits;
    private final Journal journal;

    Moderation(Lieux lieux, Droits droits, Journal journal) {
        this.lieux = lieux;
        this.droits = droits;
        this.journal = journal;
    }

    /** What the account writes in the history: a partner speaks for the place, the others mend it. */
    public static Acte acte(Compte compte, String motif) {
        return compte.role().auMoins(Role.CHARGE_DE_MISSION)
                ? new Acte(Acte.Genre.MODERATION, compte.id(), Provenance.MODERATION, null, motif)
                : new Acte(Acte.Genre.CORRECTION, compte.id(), Provenance.DECLARATION, null, motif);
    }

    /** The states that the account may give to a place in this one. */
    public static Set<Etat> etatsPossibles(Compte compte, Lieu lieu) {
        if (lieu.absorbePar() != null) {
            return EnumSet.noneOf(Etat.class);
        }
        Set<Etat> possibles;
        if (compte.role().auMoins(Role.CHARGE_DE_MISSION)) {
            possibles = EnumSet.of(Etat.PUBLIE, Etat.A_REVOIR, Etat.FERME, Etat.ARCHIVE);
        } else {
            // A partner closes and opens again what was once published, and publishes nothing.
            possibles = switch (lieu.etat()) {
                case PUBLIE -> EnumSet.of(Etat.FERME);
                case FERME -> EnumSet.of(Etat.PUBLIE);
                case BROUILLON, DECLARE, A_REVOIR, ARCHIVE -> EnumSet.noneOf(Etat.class);
            };
        }
        if (lieu.etat() != Etat.FERME) {
            possibles.remove(lieu.etat());
        }
        return possibles;
    }

    /**
     * @throws ConflitDeVersion when somebody else wrote it since it was read
     * @throws Refus 403 when the place would leave the account's perimeter: nothing is written
     */
    public Lieu ecrire(Lieu lu, Contenu contenu, Compte compte, String motif) {
        refuserAbsorbe(lu);
        var ecrit = lieux.modifier(lu, contenu, acte(compte, motif));
        if (!droits.ressort(compte).contient(ecrit)) {
            throw Refus.interdit("Avec cette commune, le lieu sortirait de votre périmètre. Rien n’a été changé."
                    + " Demandez-le à un administrateur.");
        }
        if (ecrit.version() != lu.version()) {
            journal.noter("lieu.modifier", lu.id(), "version " + ecrit.version());
        }
        return ecrit;
    }

    /**
     * @param fermeture dates of a closing; null for the other states
     * @throws Refus 403 when the account may not give this state
     */
    public Lieu changerEtat(Lieu lu, Etat etat, @Nullable Fermeture fermeture, Compte compte, String motif) {
        if (!etatsPossibles(compte, lu).contains(etat)) {
            throw Refus.interdit("Votre compte ne permet pas de mettre ce lieu dans l’état «\u00a0" + etat.libelle()
                    + "\u00a0». Rien n’a été changé.");
        }
        var contenu = Contenu.de(lu).avecEtat(etat).avecFermeture(fermeture);
        var ecrit = lieux.modifier(lu, contenu, acte(compte, motif));
        journal.noter("lieu.etat." + etat.cle(), lu.id(), "version " + ecrit.version());
        return ecrit;
    }

    /** @throws IllegalArgumentException when there is no such version */
    public Lieu restaurer(Lieu lu, int numero, Compte compte, String motif) {
        refuserAbsorbe(lu);
        var ancienne = lieux.version(lu.id(), numero)
                .orElseThrow(() -> Refus.introuvable("Ce lieu n’a pas de version " + numero + "."));
        if (ancienne.lieu().absorbePar() != null) {
            throw Refus.illisible(
                    "Cette version est celle d’un lieu fusionné. Refaites la fusion depuis la page du lieu.");
        }
        if (!droits.ressort(compte).contient(ancienne.lieu())) {
            throw Refus.interdit("À cette version, le lieu était hors de votre périmètre. Rien n’a été changé.");
        }
        var ecrit = lieux.restaurer(
                lu.id(),
                lu.version(),
                numero,
                new Acte(Acte.Genre.RESTAURATION, compte.id(), Provenance.MODERATION, null, motif));
        journal.noter("lieu.restaurer", lu.id(), "version " + numero);
        return ecrit;
    }

    /** Its content is that of its survivor: written apart, it would come back wrong when the merge is undone. */
    private static void refuserAbsorbe(Lieu lieu) {
        if (lieu.absorbePar() != null) {
            throw Refus.illisible("Ce lieu a été fusionné dans un autre. Pour le modifier, annulez d’abord la fusion.");
        }
    }
}
