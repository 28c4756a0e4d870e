package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.EtatDeDeclaration;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Structure;
import fr.maillage.presentation.Hasard;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts: what is being written, kept page by page. Only who holds the token reaches one. */
@Service
@Transactional
public class Brouillons {
    private final Registre registre;
    private final Lieux lieux;
    private final Clock horloge;

    Brouillons(Registre registre, Lieux lieux, Clock horloge) {
        this.registre = registre;
        this.lieux = lieux;
        this.horloge = horloge;
    }

    /** What came of keeping one page. */
    public sealed interface Garde {
        record Faite(Ligne ligne) implements Garde {}

        /** Another tab wrote this page since it was shown; nothing was written. */
        record Autrement(Ligne ligne) implements Garde {}

        /** No such draft any more: expired, or its address is mistyped. */
        record Disparu() implements Garde {}

        record DejaEnvoye(Ligne ligne) implements Garde {}
    }

    /** A draft, or the declaration that it became; empty once expired. */
    @Transactional(readOnly = true)
    public Optional<Ligne> trouver(Jeton jeton) {
        return registre.parJeton(jeton).filter(this::vivante);
    }

    private boolean vivante(Ligne ligne) {
        return !ligne.brouillon() || ligne.expireLe().isAfter(horloge.instant());
    }

    /** What the declarant had before their eyes. */
    @Transactional(readOnly = true)
    public Base base(Ligne ligne) {
        return ligne.genre() == Genre.NOUVEAU || ligne.lieu() == null
                ? Base.VIDE
                : lieux.version(ligne.lieu(), ligne.versionLue())
                        .map(v -> base(v.lieu()))
                        .orElse(Base.VIDE);
    }

    private Base base(Lieu lieu) {
        return Base.de(lieu.fiche(), lieu.passages(), structure(lieu));
    }

    private String structure(Lieu lieu) {
        return Optional.ofNullable(lieu.structure())
                .flatMap(lieux::structure)
                .map(Structure::nom)
                .orElse("");
    }

    /**
     * Keeps the answers of one page; the draft is begun by its first page, or begun again with what was just sent when it had expired.
     *
     * @param lues the answers of that page as they were when it was shown ({@link #empreinte}); empty when it does not matter
     */
    public Garde garder(Jeton jeton, Etape etape, Reponses envoyees, String lues) {
        var trouvee = registre.verrouiller(jeton).filter(this::vivante);
        if (trouvee.isEmpty()) {
            return new Garde.Disparu();
        }
        var ligne = trouvee.get();
        if (!ligne.brouillon()) {
            return new Garde.DejaEnvoye(ligne);
        }
        var nouvelles = ligne.reponses().remplacer(etape, envoyees);
        boolean deja = nouvelles.equals(ligne.reponses());
        if (!deja && !lues.isEmpty() && !lues.equals(empreinte(ligne.reponses(), etape))) {
            return new Garde.Autrement(ligne);
        }
        registre.garder(ligne.id(), nouvelles, maintenant());
        return new Garde.Faite(registre.parId(ligne.id()).orElseThrow());
    }

    /** Begins a draft of a new place; the same token twice makes one draft. */
    public Ligne commencer(Jeton jeton, Reponses reponses) {
        return commencer(jeton, Genre.NOUVEAU, null, 0, null, false, reponses);
    }

    /** Begins the correction of a place as it is now. */
    public Ligne corriger(Jeton jeton, Lieu lieu, boolean parLien) {
        return commencer(
                jeton,
                Genre.CORRECTION,
                lieu.id(),
                lieu.version(),
                null,
                parLien,
                base(lieu).prerempli());
    }

    /** Begins the correction of a known place with what was typed for a new one: « c’est celui-ci ». Nothing typed is lost. */
    public Ligne fondre(Jeton jeton, Lieu lieu, Reponses saisies) {
        var fondues = new LinkedHashMap<>(base(lieu).prerempli().valeurs());
        // Hours and stops go together: some of one and some of the other would be nobody's.
        for (var famille : List.of("h-", "a-")) {
            if (saisies.valeurs().keySet().stream().anyMatch(q -> q.startsWith(famille))) {
                fondues.keySet().removeIf(q -> q.startsWith(famille));
            }
        }
        fondues.putAll(saisies.valeurs());
        return commencer(jeton, Genre.CORRECTION, lieu.id(), lieu.version(), null, false, new Reponses(fondues));
    }

    /** Reopens what was sent and not decided: sending it again replaces it, under the same tracking code. */
    public Ligne rouvrir(Jeton jeton, Ligne envoyee) {
        return commencer(
                jeton,
                envoyee.genre(),
                envoyee.lieu(),
                envoyee.versionLue(),
                envoyee.id(),
                envoyee.parLien(),
                envoyee.reponses());
    }

    private Ligne commencer(
            Jeton jeton,
            Genre genre,
            @Nullable String lieu,
            int versionLue,
            @Nullable String remplace,
            boolean parLien,
            Reponses reponses) {
        var maintenant = maintenant();
        // An expired draft that the purge has not met yet would hold the place of the new one.
        registre.verrouiller(jeton).filter(l -> !vivante(l)).ifPresent(l -> registre.effacer(l.id()));
        registre.commencer(
                new Ligne(
                        Hasard.identifiant(),
                        genre,
                        EtatDeDeclaration.BROUILLON,
                        lieu,
                        versionLue,
                        remplace,
                        parLien,
                        reponses,
                        List.of(),
                        null,
                        1,
                        maintenant,
                        maintenant,
                        null),
                jeton);
        return registre.parJeton(jeton).orElseThrow();
    }

    /** Short print of the answers of one page. */
    public static String empreinte(Reponses reponses, Etape etape) {
        return java.util.HexFormat.of()
                .formatHex(
                        Jeton.empreinte(
                                "page",
                                reponses.seulement(etape::accepte).valeurs().toString()),
                        0,
                        8);
    }

    /** PostgreSQL keeps microseconds. */
    private Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
