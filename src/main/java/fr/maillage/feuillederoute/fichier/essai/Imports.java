package fr.maillage.feuillederoute.fichier.essai;

import fr.maillage.demarche.Acteurs;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.fichier.Confrontation;
import fr.maillage.feuillederoute.fichier.FichierRefuse;
import fr.maillage.feuillederoute.fichier.Lecture;
import fr.maillage.feuillederoute.fichier.Reception;
import fr.maillage.feuillederoute.fichier.Tete;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.FeuillesEnBase;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Files brought into a roadmap: tried first, then written as one gesture, which is undone as a whole. Each call is one transaction. */
@Service
@Transactional
public class Imports {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final EssaisEnBase essais;
    private final ElementsEnBase elements;
    private final FeuillesEnBase feuilles;
    private final Acteurs acteurs;

    Imports(EssaisEnBase essais, ElementsEnBase elements, FeuillesEnBase feuilles, Acteurs acteurs) {
        this.essais = essais;
        this.elements = elements;
        this.feuilles = feuilles;
        this.acteurs = acteurs;
    }

    /** What became of a file that somebody confirmed. */
    public enum Suite {
        ECRIT,
        /** The roadmap changed since it was tried: it was tried again, and nothing is written. */
        REFAIT,
        /** It was confirmed or given up already. */
        TROP_TARD
    }

    /** The head of the roadmap before an import took another, and its version after. */
    private record TeteAvant(String nom, String contexte, int version) {}

    /**
     * Tries a file. Nothing of the roadmap changes.
     *
     * @return number of the trial
     * @throws FichierRefuse when nothing can be read of it; nothing is kept then
     */
    @Transactional(rollbackFor = FichierRefuse.class)
    public long essayer(FeuilleDeRoute feuille, String fichier, byte[] octets, String compte) {
        essais.purger();
        var contenu = feuilles.contenu(feuille);
        return essais.creer(
                feuille.id(), compte, fichier, octets, contenu.revision(), rapport(feuille, fichier, octets, contenu));
    }

    private Rapport rapport(FeuilleDeRoute feuille, String fichier, byte[] octets, Contenu contenu) {
        var annuaire = new AnnuaireDeLaDemarche(acteurs, feuille.demarche(), false);
        var lecture = Reception.lire(fichier, octets, contenu, annuaire);
        var essai = Confrontation.de(lecture, contenu, elements.retires(feuille.id()));
        return Rapport.de(
                essai,
                annuaire.nouvelles(),
                tete(feuille, contenu, lecture).map(Tete::nom).orElse(""));
    }

    /** A file that says them gives its name and its context to a roadmap that holds nothing yet. */
    private static Optional<Tete> tete(FeuilleDeRoute feuille, Contenu contenu, Lecture lecture) {
        return lecture.tete()
                .filter(t -> contenu.vide())
                .filter(t -> !t.nom().isBlank()
                        && t.nom().length() <= FeuilleDeRoute.NOM_MAX
                        && t.contexte().length() <= FeuilleDeRoute.CONTEXTE_MAX)
                .filter(t -> !t.equals(new Tete(feuille.nom(), feuille.contexte())));
    }

    /** Writes what was tried. */
    public Suite ecrire(FeuilleDeRoute feuille, Depose depose, String compte) {
        var octets = essais.prendre(depose.id()).orElse(null);
        if (octets == null) {
            return Suite.TROP_TARD;
        }
        long revision = essais.verrouiller(feuille.id());
        var actuelle = feuilles.trouver(feuille.id()).orElse(feuille);
        var contenu = feuilles.contenu(actuelle);
        if (revision != depose.revision()) {
            essais.refaire(depose.id(), revision, rapport(actuelle, depose.fichier(), octets, contenu));
            return Suite.REFAIT;
        }
        var annuaire = new AnnuaireDeLaDemarche(acteurs, feuille.demarche(), true);
        var lecture = Reception.lire(depose.fichier(), octets, contenu, annuaire);
        var essai = Confrontation.de(lecture, contenu, elements.retires(feuille.id()));
        var tete = tete(actuelle, contenu, lecture)
                .filter(t -> feuilles.changer(actuelle.id(), actuelle.version(), t.nom(), t.contexte()))
                .map(t -> MAPPER.writeValueAsString(
                        new TeteAvant(actuelle.nom(), actuelle.contexte(), actuelle.version() + 1)));
        Long geste = essai.aEcrire().isEmpty()
                ? null
                : (Long) elements.ecrire(
                        feuille.id(),
                        "Import du fichier «\u00a0" + depose.fichier() + "\u00a0»",
                        compte,
                        essai.aEcrire().stream()
                                .<Ecriture>map(Ecriture.Poser::new)
                                .toList());
        essais.clore(depose.id(), Depose.Etat.ECRIT, geste, tete.orElse(null));
        return Suite.ECRIT;
    }

    /** Forgets a file that was tried. */
    public void abandonner(Depose depose) {
        if (essais.prendre(depose.id()).isPresent()) {
            essais.clore(depose.id(), Depose.Etat.ABANDONNE, null, null);
        }
    }

    /**
     * Puts back all that an import changed.
     *
     * @return false when somebody changed some of it since, or when it is undone already: nothing is written
     */
    public boolean annuler(FeuilleDeRoute feuille, Depose depose, String compte) {
        if (depose.geste().isEmpty()
                || elements.annuler(feuille.id(), depose.geste().getAsLong(), compte)
                        .isEmpty()) {
            return false;
        }
        essais.tete(depose.id())
                .map(t -> MAPPER.readValue(t, TeteAvant.class))
                .ifPresent(t -> feuilles.changer(feuille.id(), t.version(), t.nom(), t.contexte()));
        essais.clore(depose.id(), Depose.Etat.ANNULE, null, null);
        return true;
    }
}
