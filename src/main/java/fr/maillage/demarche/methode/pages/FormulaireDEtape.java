package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.methode.pages.AssemblageDuPlan.Dossier;
import fr.maillage.demarche.methode.pages.PageDEtape.LivrableARemplir;
import fr.maillage.demarche.methode.pages.PageDEtape.PorteAOuvrir;
import fr.maillage.demarche.methode.plan.Etape;
import fr.maillage.demarche.methode.plan.EtatDEtape;
import fr.maillage.demarche.methode.plan.EtatDeLivrable;
import fr.maillage.demarche.methode.plan.Livrable;
import fr.maillage.demarche.methode.plan.Porte;
import fr.maillage.demarche.methode.plan.Suivi;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ChampDate;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of a step, with its forms as they stand or as they were sent. */
@Component
class FormulaireDEtape {
    private static final List<Option> ETATS = Arrays.stream(EtatDeLivrable.values())
            .map(e -> new Option(e.name(), e.libelle()))
            .toList();

    private final AssemblageDuPlan assemblage;
    private final HorlogeDeDemarche horloge;

    FormulaireDEtape(AssemblageDuPlan assemblage, HorlogeDeDemarche horloge) {
        this.assemblage = assemblage;
        this.horloge = horloge;
    }

    /** Name of the field that tells why a gate is opened. */
    static String motif(String condition) {
        return "motif-" + condition;
    }

    /** Empty when something is wrong: it is then told beside the fields. */
    static Optional<Suivi.DeLivrable> lire(LectureDeFormulaire lecture, String id) {
        var lien = lecture.texte("lien-" + id, Suivi.DeLivrable.LIEN_MAX);
        if (!lien.isEmpty() && !lien.matches("(https?://[^\\s/]+|/)\\S*")) {
            lecture.refuser("lien-" + id, "Écrivez une adresse qui commence par https:// ou par /.");
        }
        var etat = lecture.parmi("etat-" + id, ETATS, "Choisissez l’état du livrable.");
        var note = lecture.texte("note-" + id, Suivi.DeLivrable.NOTE_MAX);
        int version = lecture.entier("version", 0, Integer.MAX_VALUE, "").orElse(0);
        return lecture.juste()
                ? etat.map(e -> new Suivi.DeLivrable(EtatDeLivrable.valueOf(e), lien, note, version))
                : Optional.empty();
    }

    PageDEtape page(Dossier dossier, Etape etape, LectureDeFormulaire lecture, String avis) {
        var demarche = dossier.demarche();
        var plan = dossier.plan();
        var suivi = dossier.suivi().etape(etape);
        var examen = assemblage.portes(dossier, etape);
        int manque = (int) examen.stream().filter(p -> !p.ouverte()).count();
        var livrables = etape.livrables().stream()
                .map(l -> livrable(l, dossier.suivi().livrable(l), lecture))
                .toList();
        var portes = examen.stream().map(p -> porte(p, lecture)).toList();
        var aujourdhui = horloge.aujourdhui(demarche);
        List<Saisie> aCommencer = suivi.etat() == EtatDEtape.A_VENIR
                ? List.of(jour(lecture, "commencee", "Commencée le", aujourdhui))
                : List.of();
        List<Saisie> aTerminer = suivi.etat() == EtatDEtape.FAITE ? List.of() : aTerminer(lecture, aujourdhui, manque);
        int numero = plan.numero(etape);
        return new PageDEtape(
                AccesAuxDemarches.enTete(
                        demarche,
                        "Étape " + numero + "\u00a0: " + etape.nom(),
                        new Lien("Étapes", demarche.chemin() + "/etapes")),
                AssemblageDuPlan.chemin(demarche, etape),
                etape.but(),
                suivi.etat(),
                dossier.estIci(etape),
                Dates.enClair(etape.prevue()),
                Dates.enClair(suivi),
                new Lien(
                        "Changer le nom, le but ou les dates prévues",
                        demarche.chemin() + "/plan/elements/" + etape.id()),
                avis,
                ResumeErreurs.de(Stream.of(
                                livrables.stream().flatMap(l -> l.saisies().stream()),
                                portes.stream().flatMap(p -> p.saisies().stream()),
                                aCommencer.stream(),
                                aTerminer.stream())
                        .flatMap(s -> s)
                        .toList()),
                livrables,
                portes,
                aCommencer,
                aTerminer,
                manque,
                voisine(dossier, numero - 2),
                voisine(dossier, numero));
    }

    private static Lien voisine(Dossier dossier, int rang) {
        var etapes = dossier.plan().etapes();
        return rang < 0 || rang >= etapes.size()
                ? new Lien("", "")
                : AssemblageDuPlan.lien(dossier.demarche(), dossier.plan(), etapes.get(rang));
    }

    private static List<Saisie> aTerminer(LectureDeFormulaire lecture, LocalDate aujourdhui, int manque) {
        var fin = jour(lecture, "finie", "Terminée le", aujourdhui);
        return manque == 0
                ? List.of(fin)
                : List.of(
                        fin,
                        new ZoneDeTexte(
                                lecture.etiquette("motif", "Pourquoi terminer sans ce qui manque")
                                        .avecAide(
                                                "Votre réponse est gardée avec votre nom et la date, et montrée sur cette page.")
                                        .estObligatoire(),
                                lecture.valeur("motif"),
                                3,
                                Suivi.Levee.MOTIF_MAX));
    }

    private static Saisie jour(LectureDeFormulaire lecture, String nom, String libelle, LocalDate defaut) {
        return new ChampDate(
                lecture.etiquette(nom, libelle).estObligatoire(),
                lecture.valeur(nom + "-jour", String.valueOf(defaut.getDayOfMonth())),
                lecture.valeur(nom + "-mois", String.valueOf(defaut.getMonthValue())),
                lecture.valeur(nom + "-annee", String.valueOf(defaut.getYear())));
    }

    private static LivrableARemplir livrable(Livrable livrable, Suivi.DeLivrable suivi, LectureDeFormulaire lecture) {
        var id = livrable.id();
        return new LivrableARemplir(
                id,
                livrable.nom(),
                livrable.but(),
                suivi.etat().libelle(),
                suivi.etat().depose(),
                suivi.lien(),
                suivi.note(),
                suivi.version(),
                List.of(
                        new Liste(
                                lecture.etiquette("etat-" + id, "État"),
                                ETATS,
                                lecture.valeur("etat-" + id, suivi.etat().name())),
                        ChampTexte.de(
                                lecture.etiquette("lien-" + id, "Où le lire")
                                        .avecAide("Une adresse sur le web, ou une page de ce site."),
                                lecture.valeur("lien-" + id, suivi.lien())),
                        new ZoneDeTexte(
                                lecture.etiquette("note-" + id, "Note"),
                                lecture.valeur("note-" + id, suivi.note()),
                                3,
                                Suivi.DeLivrable.NOTE_MAX)));
    }

    private PorteAOuvrir porte(Porte porte, LectureDeFormulaire lecture) {
        var nom = motif(porte.condition().id());
        List<Saisie> saisies = porte.ouverte()
                ? List.of()
                : List.of(new ZoneDeTexte(
                        lecture.etiquette(
                                        nom,
                                        porte.etat() == Porte.Etat.A_COCHER
                                                ? "Ce que vous avez constaté, ou pourquoi vous passez sans"
                                                : "Pourquoi vous passez sans cette condition")
                                .estObligatoire(),
                        lecture.valeur(nom),
                        2,
                        Suivi.Levee.MOTIF_MAX));
        return new PorteAOuvrir(porte, porte.levee().map(assemblage::signature).orElse(""), saisies);
    }
}
