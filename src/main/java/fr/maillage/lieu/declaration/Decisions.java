package fr.maillage.lieu.declaration;

import fr.maillage.compte.Journal;
import fr.maillage.courrier.Courrier;
import fr.maillage.lieu.Acte;
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
import fr.maillage.lieu.Provenance;
import fr.maillage.presentation.AdresseDuSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators decide of declarations. */
@Service
@Transactional
class Decisions implements Declarations {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration VIE_DU_SUIVI = Duration.ofDays(90);
    private static final int TEXTE_MAX = 5_000;

    private final Registre registre;
    private final LectureDeDeclarations lecture;
    private final Lieux lieux;
    private final Liens liens;
    private final Lettres lettres;
    private final Courrier courrier;
    private final Journal journal;
    private final AdresseDuSite adresse;
    private final Clock horloge;

    Decisions(
            Registre registre,
            LectureDeDeclarations lecture,
            Lieux lieux,
            Liens liens,
            Lettres lettres,
            Courrier courrier,
            Journal journal,
            AdresseDuSite adresse,
            Clock horloge) {
        this.registre = registre;
        this.lecture = lecture;
        this.lieux = lieux;
        this.liens = liens;
        this.lettres = lettres;
        this.courrier = courrier;
        this.journal = journal;
        this.adresse = adresse;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Declaration> dansEtats(Set<EtatDeDeclaration> etats) {
        return registre.dansEtats(etats, MAXIMUM).stream()
                .map(lecture::declaration)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Declaration> trouver(String id) {
        return registre.parId(id).filter(l -> !l.brouillon()).map(lecture::declaration);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Declaration> duLieu(String lieu) {
        return registre.duLieu(lieu).stream().map(lecture::declaration).toList();
    }

    @Override
    public Lieu accepter(String id, int version, String auteur) {
        var ligne = ouverte(id, version);
        var lieu = lieu(ligne);
        return accepter(ligne, lieu, lecture.applique(ligne, lieu), auteur);
    }

    @Override
    public Lieu accepter(String id, int version, Contenu contenu, String auteur) {
        var ligne = ouverte(id, version);
        return accepter(ligne, lieu(ligne), contenu, auteur);
    }

    private Lieu accepter(Ligne ligne, Lieu lieu, Contenu contenu, String auteur) {
        var ecrit = lieux.modifier(
                lieu.id(), lieu.version(), contenu, acte(ligne, auteur), duDeclarant(ligne, lieu, contenu));
        registre.decider(ligne.id(), EtatDeDeclaration.ACCEPTEE, maintenant());
        journal.noter("declaration.accepter", ligne.id(), ligne.genre().libelle() + ", lieu " + ecrit.id());
        if (ligne.courriel() != null) {
            courrier.deposer(lettres.acceptee(ligne.courriel(), ecrit.nom(), adresse.absolue("/lieux/" + ecrit.id())));
        }
        return ecrit;
    }

    /** A correction makes the place fresher, as of the day it was sent; publishing a new place adds nothing to what was declared. */
    private static Acte acte(Ligne ligne, String auteur) {
        return ligne.genre() == Genre.CORRECTION
                ? new Acte(
                        Acte.Genre.CORRECTION,
                        auteur,
                        Provenance.MODERATION,
                        jour(Objects.requireNonNullElse(ligne.envoyeLe(), ligne.modifieLe())),
                        "Correction " + ligne.id() + " acceptée")
                : new Acte(
                        Acte.Genre.MODERATION,
                        auteur,
                        Provenance.MODERATION,
                        null,
                        ligne.genre().libelle() + " " + ligne.id() + " : accepté");
    }

    /** Fields that are written as the declarant gave them are theirs; those that the moderator mended are the moderator's. */
    private Map<Champ, Provenance> duDeclarant(Ligne ligne, Lieu lieu, Contenu contenu) {
        var propose = lecture.declaration(ligne).fiche();
        var provenance = new Provenance(
                Provenance.DECLARATION, jour(Objects.requireNonNullElse(ligne.envoyeLe(), ligne.modifieLe())));
        var siens = new EnumMap<Champ, Provenance>(Champ.class);
        for (var champ : contenu.fiche().champs()) {
            boolean change = !contenu.fiche().valeurs(champ).equals(lieu.fiche().valeurs(champ));
            if (change && contenu.fiche().valeurs(champ).equals(propose.valeurs(champ))) {
                siens.put(champ, provenance);
            }
        }
        return siens;
    }

    @Override
    public void questionner(String id, int version, String question, String auteur) {
        var ligne = ouverte(id, version);
        registre.ecrire(id, true, auteur, texte(question), maintenant());
        registre.decider(id, EtatDeDeclaration.QUESTION, maintenant());
        journal.noter("declaration.questionner", id, "");
        if (ligne.courriel() != null) {
            courrier.deposer(lettres.question(ligne.courriel(), lieu(ligne).nom(), texte(question), suivi(ligne)));
        }
    }

    @Override
    public void refuser(String id, int version, String motif, String auteur) {
        var ligne = ouverte(id, version);
        registre.ecrire(id, true, auteur, texte(motif), maintenant());
        registre.decider(id, EtatDeDeclaration.REFUSEE, maintenant());
        journal.noter("declaration.refuser", id, "");
        var lieu = lieu(ligne);
        if (ligne.genre() == Genre.NOUVEAU && lieu.etat() != Etat.PUBLIE) {
            lieux.modifier(
                    lieu,
                    Contenu.de(lieu).avecEtat(Etat.ARCHIVE),
                    new Acte(
                            Acte.Genre.MODERATION,
                            auteur,
                            Provenance.MODERATION,
                            null,
                            "Déclaration " + id + " refusée"));
        }
        if (ligne.courriel() != null) {
            courrier.deposer(lettres.refusee(ligne.courriel(), lieu.nom(), texte(motif), suivi(ligne)));
        }
    }

    private String suivi(Ligne ligne) {
        return liens.suivi(Objects.requireNonNull(ligne.lieu()), ligne.id(), VIE_DU_SUIVI);
    }

    private Ligne ouverte(String id, int version) {
        var ligne =
                registre.verrouiller(id).orElseThrow(() -> new IllegalArgumentException("unknown declaration: " + id));
        if (ligne.version() != version) {
            throw new ConflitDeVersion(id, version, ligne.version());
        }
        if (!ligne.etat().ouverte()) {
            throw new IllegalStateException("declaration " + id + " is " + ligne.etat());
        }
        return ligne;
    }

    private Lieu lieu(Ligne ligne) {
        return lieux.trouver(Objects.requireNonNull(ligne.lieu())).orElseThrow();
    }

    private static String texte(String saisi) {
        var net = saisi.replace("\0", "").strip();
        if (net.isEmpty() || net.length() > TEXTE_MAX) {
            throw new IllegalArgumentException("a message has 1 to " + TEXTE_MAX + " characters");
        }
        return net;
    }

    private static LocalDate jour(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }

    private Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
