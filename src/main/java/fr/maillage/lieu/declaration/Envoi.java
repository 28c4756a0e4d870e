package fr.maillage.lieu.declaration;

import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.courrier.Courrier;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.EtatDeDeclaration;
import fr.maillage.lieu.LiensSansCompte.Usage;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft: the place, the declaration and the letter are written together, or not at all. Sending twice sends once. */
@Service
@Transactional
public class Envoi {
    /** Nobody answers the whole form faster; a program does. */
    public static final Duration AU_PLUS_TOT = Duration.ofSeconds(4);

    /** How long the link of the letter lets its reader correct the place. */
    static final Duration VIE_D_UN_LIEN = Duration.ofDays(3 * 365);

    private final Registre registre;
    private final Brouillons brouillons;
    private final LectureDeReponses lecture;
    private final Ressemblances ressemblances;
    private final Lieux lieux;
    private final Liens liens;
    private final Lettres lettres;
    private final Courrier courrier;
    private final Clock horloge;

    Envoi(
            Registre registre,
            Brouillons brouillons,
            LectureDeReponses lecture,
            Ressemblances ressemblances,
            Lieux lieux,
            Liens liens,
            Lettres lettres,
            Courrier courrier,
            Clock horloge) {
        this.registre = registre;
        this.brouillons = brouillons;
        this.lecture = lecture;
        this.ressemblances = ressemblances;
        this.lieux = lieux;
        this.liens = liens;
        this.lettres = lettres;
        this.courrier = courrier;
        this.horloge = horloge;
    }

    /** What came of a sending. */
    public sealed interface Issue {
        /** @param deja it had been sent before: a second click, or the back button */
        record Envoyee(Ligne ligne, boolean deja) implements Issue {}

        /** Some answers are missing or wrong; nothing was sent, all is kept. */
        record AMender(Proposition proposition) implements Issue {}

        record TropVite() implements Issue {}

        /** A correction that corrects nothing. */
        record RienDeChange() implements Issue {}

        record Disparu() implements Issue {}
    }

    /** @param courriel of the declarant, as typed and right ({@link AdresseElectronique}); empty when they leave none */
    public Issue envoyer(Jeton jeton, String courriel) {
        var trouvee = registre.verrouiller(jeton);
        if (trouvee.isEmpty()) {
            return new Issue.Disparu();
        }
        var ligne = trouvee.get();
        if (!ligne.brouillon()) {
            return new Issue.Envoyee(ligne, true);
        }
        var maintenant = horloge.instant().truncatedTo(ChronoUnit.MICROS);
        if (ligne.genre() == Genre.NOUVEAU && ligne.creeLe().plus(AU_PLUS_TOT).isAfter(maintenant)) {
            return new Issue.TropVite();
        }
        var base = brouillons.base(ligne);
        var proposition = lecture.lire(ligne.reponses(), base);
        if (ligne.genre() == Genre.CORRECTION
                && proposition.remarque().isEmpty()
                && base.prerempli().equals(ligne.reponses())) {
            return new Issue.RienDeChange();
        }
        if (!proposition.fautes().isEmpty()) {
            return new Issue.AMender(proposition);
        }
        var adresse = AdresseElectronique.lire(courriel).orElse(null);
        var id = ligne.remplace() == null
                ? envoyer(ligne, jeton, proposition, adresse, maintenant)
                : renvoyer(ligne, jeton, proposition, adresse, maintenant);
        return new Issue.Envoyee(registre.parId(id).orElseThrow(), false);
    }

    /** The tracking code of what was sent; empty when an earlier declaration was sent again, whose code stays as it was. */
    @Transactional(readOnly = true)
    public Optional<Code> code(Jeton jeton) {
        var code = Code.de(jeton);
        return registre.parCode(code).map(l -> code);
    }

    /** Tells that a place has closed: nothing to fill in but why and until when. */
    public Ligne signalerFermeture(Jeton jeton, String lieu, boolean parLien, Reponses dit) {
        var lu = lieux.trouver(lieu).orElseThrow(() -> new IllegalArgumentException("unknown place: " + lieu));
        var ligne = brouillons.corriger(jeton, lu, parLien);
        if (ligne.brouillon()) {
            var maintenant = horloge.instant().truncatedTo(ChronoUnit.MICROS);
            registre.garder(ligne.id(), dit, maintenant);
            registre.envoyer(fermeture(ligne), lieu, Code.de(jeton), List.of(), null, maintenant);
        }
        return registre.parJeton(jeton).orElseThrow();
    }

    private static Ligne fermeture(Ligne ligne) {
        return avecGenre(ligne, Genre.FERMETURE);
    }

    private static Ligne avecGenre(Ligne ligne, Genre genre) {
        return new Ligne(
                ligne.id(),
                genre,
                ligne.etat(),
                ligne.lieu(),
                ligne.versionLue(),
                null,
                ligne.parLien(),
                ligne.reponses(),
                ligne.signaux(),
                ligne.courriel(),
                ligne.version(),
                ligne.creeLe(),
                ligne.modifieLe(),
                ligne.envoyeLe());
    }

    private String envoyer(
            Ligne ligne, Jeton jeton, Proposition proposition, @Nullable String courriel, Instant maintenant) {
        boolean nouveau = ligne.genre() == Genre.NOUVEAU;
        var lieu = nouveau ? creer(ligne, proposition) : Objects.requireNonNull(ligne.lieu());
        var signaux = Signaux.de(proposition, nouveau ? ressemblances.chercher(proposition.fiche()) : List.of());
        registre.envoyer(ligne, lieu, Code.de(jeton), signaux, courriel, maintenant);
        if (courriel != null) {
            courrier.deposer(lettres.recue(
                    courriel,
                    proposition.fiche().nom(),
                    Code.de(jeton),
                    liens.creer(lieu, Usage.CORRIGER, VIE_D_UN_LIEN, ligne.auteur())));
        }
        return ligne.id();
    }

    private String creer(Ligne ligne, Proposition proposition) {
        return lieux.creer(contenu(proposition, Etat.DECLARE), acte(ligne, Acte.Genre.DECLARATION))
                .id();
    }

    private Contenu contenu(Proposition proposition, Etat etat) {
        var structure = proposition.structure().isEmpty()
                ? null
                : lieux.structure(
                                proposition.structure(), proposition.fiche().texteOuVide(fr.maillage.lieu.Champ.PIVOT))
                        .id();
        return new Contenu(structure, etat, null, proposition.fiche(), proposition.passages());
    }

    private static Acte acte(Ligne ligne, Acte.Genre genre) {
        return new Acte(genre, ligne.auteur(), Provenance.DECLARATION, null, "");
    }

    /** The content of the reopened draft replaces what was sent, unless it was decided meanwhile: then it is sent as a declaration of its own. */
    private String renvoyer(
            Ligne brouillon, Jeton jeton, Proposition proposition, @Nullable String courriel, Instant maintenant) {
        var envoyee = registre.verrouiller(Objects.requireNonNull(brouillon.remplace()))
                .orElseThrow();
        if (!envoyee.etat().ouverte()) {
            var lieu = envoyee.lieu();
            boolean publie = envoyee.etat() == EtatDeDeclaration.ACCEPTEE && lieu != null;
            return envoyer(
                    publie && brouillon.genre() == Genre.NOUVEAU ? correction(brouillon, lieu) : brouillon,
                    jeton,
                    proposition,
                    courriel,
                    maintenant);
        }
        if (envoyee.genre() == Genre.NOUVEAU && envoyee.lieu() != null) {
            var lu = lieux.trouver(envoyee.lieu()).orElseThrow();
            lieux.modifier(lu, contenu(proposition, lu.etat()), acte(envoyee, Acte.Genre.DECLARATION));
        }
        registre.verser(brouillon, envoyee.id(), Signaux.de(proposition, List.of()), courriel, maintenant);
        return envoyee.id();
    }

    private Ligne correction(Ligne brouillon, @Nullable String lieu) {
        var lu = lieux.trouver(Objects.requireNonNull(lieu)).orElseThrow();
        var ligne = avecGenre(brouillon, Genre.CORRECTION);
        return new Ligne(
                ligne.id(),
                ligne.genre(),
                ligne.etat(),
                lieu,
                lu.version(),
                null,
                ligne.parLien(),
                ligne.reponses(),
                ligne.signaux(),
                ligne.courriel(),
                ligne.version(),
                ligne.creeLe(),
                ligne.modifieLe(),
                ligne.envoyeLe());
    }
}
