package fr.maillage.lieu.recensement.execution;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.recensement.Essai;
import fr.maillage.lieu.recensement.FichierIllisible;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.ImportImpossible;
import fr.maillage.lieu.recensement.Imports;
import fr.maillage.lieu.recensement.Issue;
import fr.maillage.lieu.recensement.LigneImportee;
import fr.maillage.lieu.travail.Avancement;
import fr.maillage.lieu.travail.Tache;
import fr.maillage.lieu.travail.Travail;
import fr.maillage.lieu.travail.Travail.Genre;
import fr.maillage.lieu.travail.Travaux;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The imports, kept in the database and run one at a time. */
@Service
class ServiceDesImports implements Imports {
    private static final int NOM_MAX = 200;
    /** A small file is tried before its page is answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int TOUTES = Integer.MAX_VALUE;

    private final ImportsEnBase imports;
    private final LignesEnBase lignes;
    private final Course course;
    private final Essais essais;
    private final Lieux lieux;
    private final Travaux travaux;
    private final TransactionOperations transaction;

    ServiceDesImports(
            ImportsEnBase imports,
            LignesEnBase lignes,
            Course course,
            Essais essais,
            Lieux lieux,
            Travaux travaux,
            TransactionOperations transaction) {
        this.imports = imports;
        this.lignes = lignes;
        this.course = course;
        this.essais = essais;
        this.lieux = lieux;
        this.travaux = travaux;
        this.transaction = transaction;
    }

    @Override
    public Import deposer(String fichier, byte[] contenu, String auteur, String perimetre) {
        var nom = fichier.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        var court = nom.length() > NOM_MAX ? nom.substring(nom.length() - NOM_MAX) : nom;
        return exige(
                imports.ajouter(court.isEmpty() ? "sans nom" : court, contenu, empreinte(contenu), auteur, perimetre));
    }

    private static String empreinte(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public Optional<Import> trouver(long id) {
        return imports.trouver(id);
    }

    private Import exige(long id) {
        return imports.trouver(id)
                .orElseThrow(() -> new ImportImpossible("Aucun import ne porte le numéro " + id + "."));
    }

    @Override
    public List<Import> tous() {
        return imports.tous();
    }

    @Override
    public List<Import> memeFichier(Import lequel) {
        return imports.memeFichier(lequel);
    }

    @Override
    public Optional<byte[]> contenu(long id) {
        return imports.contenu(id);
    }

    @Override
    public void regler(long id, String correspondance, String feuille, boolean publier) {
        if (!imports.regler(id, correspondance, feuille, publier)) {
            throw new ImportImpossible("L’import " + id + " a déjà commencé\u00a0: sa correspondance ne change plus.");
        }
    }

    @Override
    public Essai essayer(byte[] contenu, String correspondance, String feuille, String perimetre) {
        return essais.essayer(contenu, correspondance, feuille, perimetre, Avancement.MUET);
    }

    @Override
    public void essayer(long id, boolean denouveau) {
        var lu = exige(id);
        if (denouveau || travail(lu).isEmpty()) {
            travaux.lancer(Genre.ESSAI, String.valueOf(id), lecture(lu), PATIENCE, progres -> essai(lu, progres));
        }
    }

    private byte[] essai(Import lu, Avancement avancement) {
        var contenu = imports.contenu(lu.id())
                .orElseThrow(() ->
                        new Tache.Impossible("Le fichier de cet import n’est plus gardé. Déposez-le de nouveau."));
        try {
            return EssaiEnJson.ecrire(
                    essais.essayer(contenu, lu.correspondance(), lu.feuille(), lu.perimetre(), avancement));
        } catch (FichierIllisible e) {
            throw new Tache.Impossible(e.getMessage(), e);
        }
    }

    /** What a trial depends on, known places apart. */
    private static String lecture(Import lu) {
        return empreinte(
                String.join("\n", EssaiEnJson.FORMAT, lu.empreinte(), lu.perimetre(), lu.feuille(), lu.correspondance())
                        .getBytes(UTF_8));
    }

    @Override
    public Optional<Travail> travail(Import lequel) {
        return travaux.trouver(Genre.ESSAI, String.valueOf(lequel.id()))
                .filter(travail -> travail.cle().equals(lecture(lequel)));
    }

    @Override
    public Optional<Essai> essai(Import lequel) {
        return travaux.resultat(Genre.ESSAI, String.valueOf(lequel.id()), lecture(lequel))
                .map(EssaiEnJson::lire);
    }

    @Override
    public void interrompreLEssai(long id) {
        travaux.interrompre(Genre.ESSAI, String.valueOf(id));
    }

    @Override
    public void lancer(long id) {
        var coureur = prendre(id);
        // Not a virtual thread: long computing would leave no room for requests.
        Thread.ofPlatform().daemon().name("import-" + id).start(() -> course.courir(exige(id), coureur, progres -> {}));
    }

    @Override
    public Import executer(long id, Consumer<Import> progression) {
        var coureur = prendre(id);
        course.courir(exige(id), coureur, progression);
        return exige(id);
    }

    private String prendre(long id) {
        imports.enterrer();
        var autre = imports.enCours();
        if (autre.isPresent()) {
            throw new ImportImpossible(
                    "L’import " + autre.get() + " est en cours. Attendez sa fin, ou interrompez-le.");
        }
        var lu = exige(id);
        if (lu.correspondance().isEmpty()) {
            throw new ImportImpossible("Choisissez d’abord comment lire les colonnes de ce fichier.");
        }
        if (!lu.contenuGarde()) {
            throw new ImportImpossible("Le fichier de cet import n’est plus gardé. Déposez-le de nouveau.");
        }
        var coureur = UUID.randomUUID().toString();
        if (!imports.prendre(id, coureur)) {
            throw new ImportImpossible("L’import " + id + " est déjà terminé ou annulé.");
        }
        // Each row will have its fate: the trial says nothing more.
        travaux.oublier(Genre.ESSAI, String.valueOf(id));
        return coureur;
    }

    @Override
    public void interrompre(long id) {
        imports.interrompre(id);
    }

    @Override
    public Import annuler(long id, String auteur) {
        imports.enterrer();
        transaction.executeWithoutResult(statut -> {
            if (!imports.annuler(id, auteur)) {
                throw new ImportImpossible(
                        "L’import " + id
                                + " ne peut pas être annulé maintenant\u00a0: il n’a pas commencé, il est en cours, ou il l’est déjà.");
            }
            lignes.alias(id).forEach(lieux::oublierAlias);
            var annulation = new Annulation(lieux, id, auteur);
            var touches = new TreeSet<String>();
            for (var ligne : lignes.lire(id, null, 0, TOUTES)) {
                if (ligne.lieu() != null) {
                    touches.add(ligne.lieu());
                }
            }
            touches.forEach(lieu -> lignes.noterAnnulation(id, lieu, annulation.de(lieu)));
        });
        return exige(id);
    }

    @Override
    public List<LigneImportee> lignes(long id, @Nullable Issue issue, int apres, int nombre) {
        return lignes.lire(id, issue, apres, nombre);
    }
}
