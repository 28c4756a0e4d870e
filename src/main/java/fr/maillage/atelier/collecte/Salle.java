package fr.maillage.atelier.collecte;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.registre.LectureDesContributions;
import fr.maillage.atelier.registre.Participants.Participant;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of a participant. */
@Component
class Salle {
    private static final int PAR_PAGE = 20;

    private final LectureDesContributions contributions;
    private final Vues vues;

    Salle(LectureDesContributions contributions, Vues vues) {
        this.contributions = contributions;
        this.vues = vues;
    }

    /**
     * What was just done, and the form to give back when it was not.
     *
     * @param alerte true when it was not done
     * @param genre of the form that was sent, whose fields are given back as typed
     */
    record Annonce(String texte, boolean alerte, Genre genre, LectureDeFormulaire lecture) {
        static Annonce de(String texte, boolean alerte) {
            return new Annonce(texte, alerte, Genre.BESOIN, LectureDeFormulaire.de(Map.of()));
        }
    }

    PageDeParticipant page(Atelier atelier, Participant participant, Annonce annonce, int page) {
        var vue = vues.de(atelier.id());
        var noms = vue.familles().stream().collect(Collectors.toMap(Famille::id, f -> f));
        var voix = vue.voix();
        var soutenues = contributions.soutenues(participant.id());
        var montrees = vue.contributions().stream().sorted(ordre(atelier, noms)).toList();
        var formulaires = formulaires(atelier, annonce, List.copyOf(noms.values()), montrees);
        var pages = new Pagination(
                Math.min(page, Math.max(1, (montrees.size() + PAR_PAGE - 1) / PAR_PAGE)),
                PAR_PAGE,
                montrees.size(),
                atelier.cheminPublic());
        var autres = montrees.stream()
                .skip(pages.saut())
                .limit(PAR_PAGE)
                .map(c -> ligne(c, noms, voix, soutenues))
                .toList();
        var miennes = contributions.de(participant.id()).stream()
                .map(c -> ligne(c, noms, voix, soutenues))
                .toList();
        List<Saisie> saisies =
                formulaires.stream().flatMap(f -> f.saisies().stream()).toList();
        return new PageDeParticipant(
                PageDEntree.enTete(atelier.nom()).avecModule("participant.js"),
                atelier,
                vue.revision(),
                annonce.texte(),
                annonce.alerte(),
                ResumeErreurs.de(saisies),
                formulaires,
                autres,
                pages,
                Math.max(0, atelier.voix() - soutenues.size()),
                miennes);
    }

    /** The last said first while people talk; by family, in an order that stays, while they choose. */
    private static Comparator<Contribution> ordre(Atelier atelier, Map<String, Famille> familles) {
        if (atelier.etat() == Etat.COLLECTE) {
            return Comparator.comparing(Contribution::creeLe).reversed().thenComparing(Contribution::id);
        }
        return Comparator.<Contribution>comparingInt(c -> {
                    var famille = c.contenu().famille() == null
                            ? null
                            : familles.get(c.contenu().famille());
                    return famille == null ? Integer.MAX_VALUE : famille.rang();
                })
                .thenComparing(Contribution::genre)
                .thenComparing(Contribution::creeLe)
                .thenComparing(Contribution::id);
    }

    private static List<FormulaireDeDepot> formulaires(
            Atelier atelier, Annonce annonce, List<Famille> familles, List<Contribution> montrees) {
        var enCours = annonce.alerte() && !annonce.lecture().valeur("cle").isEmpty();
        if (atelier.etat() != Etat.COLLECTE && !enCours) {
            return List.of();
        }
        var rangees =
                familles.stream().sorted(Comparator.comparingInt(Famille::rang)).toList();
        var besoins = montrees.stream().filter(c -> c.genre() == Genre.BESOIN).toList();
        var vide = LectureDeFormulaire.de(Map.of());
        var formulaires = new ArrayList<FormulaireDeDepot>();
        for (var genre : Genre.values()) {
            boolean rendu = enCours && annonce.genre() == genre;
            if (rendu || atelier.etat() == Etat.COLLECTE) {
                formulaires.add(FormulaireDeDepot.de(genre, rendu ? annonce.lecture() : vide, rangees, besoins));
            }
        }
        return formulaires;
    }

    private static PageDeParticipant.Ligne ligne(
            Contribution c, Map<String, Famille> familles, Map<String, Integer> voix, Set<String> soutenues) {
        var famille =
                c.contenu().famille() == null ? null : familles.get(c.contenu().famille());
        return new PageDeParticipant.Ligne(
                c.id(),
                c.genre().libelle(),
                c.contenu().texte(),
                c.contenu().verbatim(),
                famille == null ? "" : famille.nom(),
                voix.getOrDefault(c.id(), 0),
                soutenues.contains(c.id()));
    }
}
