package fr.maillage.lieu.moderation;

import fr.maillage.compte.Compte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.Declarations;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.EtatDeDeclaration;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.presentation.Refus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declarations in the hands of an account: those of its perimeter, and its decisions. */
@Service
@Transactional
public class Examen {
    private final Declarations declarations;
    private final Lieux lieux;
    private final Droits droits;

    Examen(Declarations declarations, Lieux lieux, Droits droits) {
        this.declarations = declarations;
        this.lieux = lieux;
        this.droits = droits;
    }

    /** A declaration with its place as it is now, and as the declarant read it. */
    public record Piece(Declaration declaration, Lieu lieu, Optional<Lieu> lu) {
        /** Fields that the declaration gives otherwise than the place that was read; all of them for a new place. */
        public List<Champ> champs() {
            var lus = lu.orElse(lieu).fiche();
            return java.util.Arrays.stream(Champ.values())
                    .filter(c -> declaration.genre() == Genre.NOUVEAU
                            ? !declaration.fiche().valeurs(c).isEmpty()
                            : !declaration.fiche().valeurs(c).equals(lus.valeurs(c)))
                    .toList();
        }

        public boolean tournee() {
            return declaration.genre() == Genre.CORRECTION
                    && !declaration.passages().equals(lu.orElse(lieu).passages());
        }
    }

    @Transactional(readOnly = true)
    public List<Piece> dansEtats(Set<EtatDeDeclaration> etats, Ressort ressort) {
        return declarations.dansEtats(etats).stream()
                .flatMap(d -> piece(d).stream())
                .filter(p -> ressort.contient(p.lieu()))
                .toList();
    }

    /** @throws Refus 404 for one that is not in the account's perimeter, as for one that does not exist */
    @Transactional(readOnly = true)
    public Piece trouver(String id, Compte compte) {
        var ressort = droits.ressort(compte);
        return declarations
                .trouver(id)
                .flatMap(this::piece)
                .filter(p -> ressort.contient(p.lieu()))
                .orElseThrow(
                        () -> Refus.introuvable("Cette déclaration n’existe pas, ou n’est pas dans votre périmètre."));
    }

    private Optional<Piece> piece(Declaration declaration) {
        return Optional.ofNullable(declaration.lieu())
                .flatMap(lieux::trouver)
                .map(lieu -> new Piece(
                        declaration,
                        lieu,
                        lieux.version(lieu.id(), declaration.versionLue()).map(v -> v.lieu())));
    }

    /**
     * @param champs fields to take; null for all
     * @param versionDuLieu that the moderator has read
     * @throws ConflitDeVersion when the declaration or the place was written since
     * @throws Refus 403 when the place would leave the account's perimeter
     */
    public Lieu accepter(
            Piece piece,
            int version,
            int versionDuLieu,
            @org.jspecify.annotations.Nullable Set<Champ> champs,
            boolean tournee,
            Compte compte) {
        var id = piece.declaration().id();
        if (piece.lieu().version() != versionDuLieu) {
            throw new ConflitDeVersion(
                    piece.lieu().id(), versionDuLieu, piece.lieu().version());
        }
        var ecrit = champs == null || piece.declaration().genre() == Genre.FERMETURE
                ? declarations.accepter(id, version, compte.id())
                : declarations.accepter(id, version, contenu(piece, champs, tournee), compte.id());
        if (!droits.ressort(compte).contient(ecrit)) {
            throw Refus.interdit("Avec cette commune, le lieu sortirait de votre périmètre. Rien n’a été changé."
                    + " Demandez-le à un administrateur.");
        }
        return ecrit;
    }

    private static Contenu contenu(Piece piece, Set<Champ> champs, boolean tournee) {
        var declaration = piece.declaration();
        var contenu = Contenu.de(piece.lieu());
        var fiche = contenu.fiche();
        for (var champ : piece.champs()) {
            if (champs.contains(champ)) {
                fiche = declaration.genre() == Genre.NOUVEAU
                        ? fiche
                        : fiche.avec(champ, declaration.fiche().valeurs(champ));
            } else if (declaration.genre() == Genre.NOUVEAU) {
                fiche = fiche.sans(champ);
            }
        }
        var ecrit = contenu.avecFiche(fiche);
        if (declaration.genre() == Genre.NOUVEAU) {
            return ecrit.avecEtat(Etat.PUBLIE);
        }
        return tournee && piece.tournee() ? ecrit.avecPassages(declaration.passages()) : ecrit;
    }

    public void questionner(Piece piece, int version, String question, Compte compte) {
        declarations.questionner(piece.declaration().id(), version, question, compte.id());
    }

    public void refuser(Piece piece, int version, String motif, Compte compte) {
        declarations.refuser(piece.declaration().id(), version, motif, compte.id());
    }
}
