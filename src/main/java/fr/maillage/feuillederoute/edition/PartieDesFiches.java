package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Morceau;
import fr.maillage.document.Puce;
import fr.maillage.document.Texte;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page for each chantier, a sheet for each action. */
final class PartieDesFiches {
    /** Beyond, sheets follow one another without beginning a page each. */
    private static final int UNE_PAR_PAGE = 300;

    /** Blocks of a sheet that does not need a page of its own. */
    private static final int COURTE = 8;

    private final Dossier dossier;
    private final LectureDEdition lecture;
    private final BlocsDElement champs;
    private final Rassemblement rassemblement;
    private final Map<String, List<Action>> parChantier;

    PartieDesFiches(Dossier dossier) {
        this.dossier = dossier;
        this.lecture = lecture(dossier);
        this.champs = new BlocsDElement(lecture);
        this.rassemblement = new Rassemblement(dossier.noms(), new RessourcesParFamille(dossier.contenu()));
        this.parChantier = dossier.contenu().actions().stream()
                .collect(Collectors.groupingBy(a -> a.presentation().chantier()));
    }

    static LectureDEdition lecture(Dossier dossier) {
        return new LectureDEdition(dossier.noms(), new RessourcesParFamille(dossier.contenu()));
    }

    static BlocsDElement champs(Dossier dossier) {
        return new BlocsDElement(lecture(dossier));
    }

    List<Bloc> chantiers() {
        var blocs = new ArrayList<Bloc>();
        var chantiers = dossier.contenu().chantiers();
        for (int i = 0; i < chantiers.size(); i++) {
            blocs.add(new Bloc.SautDePage());
            if (i == 0) {
                blocs.add(new Bloc.Titre(1, "Les chantiers"));
            }
            blocs.add(new Bloc.Titre(2, chantiers.get(i).intitule()));
            blocs.addAll(chantier(chantiers.get(i), 3));
        }
        sansChantier(blocs);
        return blocs;
    }

    private List<Bloc> chantier(Chantier chantier, int niveau) {
        var blocs = new ArrayList<Bloc>();
        chantier.parents().forEach(id -> blocs.add(rattache("Défi", id)));
        var coordination = rassemblement.coordination(chantier);
        if (!coordination.isEmpty()) {
            blocs.add(ligne("Coordination", coordination));
        }
        blocs.add(ligne("Statut", chantier.suivi().statut().libelle()));
        blocs.addAll(champs.de(chantier, niveau));
        blocs.add(new Bloc.Titre(niveau, "Actions"));
        var actions = parChantier.getOrDefault(chantier.id(), List.of());
        blocs.add(
                actions.isEmpty()
                        ? Bloc.Paragraphe.de("Aucune action pour l’instant.")
                        : new Bloc.Liste(
                                false,
                                actions.stream().map(PartieDesFiches::puce).toList()));
        return blocs;
    }

    private Bloc rattache(String nom, String id) {
        var titre = dossier.contenu()
                .element(id)
                .map(e -> (e.numero().isBlank() ? "" : e.numero() + ". ") + e.titre())
                .orElse("élément retiré");
        return ligne(nom, titre);
    }

    private static Bloc ligne(String nom, String texte) {
        return new Bloc.Paragraphe(Texte.de(Morceau.gras(nom + "\u00a0: "), Morceau.de(texte)));
    }

    /** « Former les agents (en cours, jusqu’au 12 mars 2027) » */
    static Puce puce(Action action) {
        var fin = action.calendrier().fin();
        return new Puce(
                Texte.de(
                        Morceau.de(action.numero().isBlank() ? "" : action.numero() + ". "),
                        Morceau.de(action.titre()),
                        Morceau.italique(" (" + action.suivi().statut().libelle()
                                + (fin == null ? "" : ", jusqu’au " + Formats.date(fin))
                                + (action.presentation().confidentielle() ? ", confidentielle" : "") + ")")),
                List.of());
    }

    private void sansChantier(List<Bloc> blocs) {
        var orphelines = dossier.contenu().actions().stream()
                .filter(a -> a.parents().stream().noneMatch(dossier.contenu().parId()::containsKey))
                .toList();
        if (!orphelines.isEmpty()) {
            blocs.add(new Bloc.SautDePage());
            blocs.add(new Bloc.Titre(1, "Actions qui ne relèvent d’aucun chantier"));
            blocs.add(new Bloc.Liste(
                    false, orphelines.stream().map(PartieDesFiches::puce).toList()));
        }
    }

    List<Action> remplies(List<Action> actions) {
        return actions.stream().filter(lecture::remplie).toList();
    }

    /** Of those that say more than their title; how many do not is told. */
    List<Bloc> actions() {
        var toutes = dossier.contenu().actions();
        var remplies = remplies(toutes);
        var blocs = new ArrayList<Bloc>();
        if (toutes.isEmpty()) {
            return blocs;
        }
        blocs.add(new Bloc.SautDePage());
        blocs.add(new Bloc.Titre(1, "Les fiches des actions"));
        if (remplies.size() < toutes.size()) {
            blocs.add(Bloc.Paragraphe.de(Formats.compte(
                            toutes.size() - remplies.size(),
                            "action n’a pas encore de fiche remplie\u00a0: elle est",
                            "actions n’ont pas encore de fiche remplie\u00a0: elles sont")
                    + " dans la liste de leur chantier."));
        }
        blocs.addAll(fiches(remplies, 2));
        return blocs;
    }

    List<Bloc> fiches(List<Action> actions, int niveau) {
        var blocs = new ArrayList<Bloc>();
        boolean longue = false;
        for (var action : actions) {
            var fiche = action(action, niveau + 1);
            if ((longue || fiche.size() > COURTE) && actions.size() <= UNE_PAR_PAGE && action != actions.getFirst()) {
                blocs.add(new Bloc.SautDePage());
            }
            longue = fiche.size() > COURTE;
            blocs.add(new Bloc.Titre(niveau, action.intitule()));
            blocs.addAll(fiche);
        }
        return blocs;
    }

    private List<Bloc> action(Action action, int niveau) {
        var blocs = new ArrayList<Bloc>();
        action.parents().forEach(id -> blocs.add(rattache("Chantier", id)));
        blocs.add(ligne("Statut", action.suivi().statut().libelle()));
        if (action.presentation().confidentielle()) {
            blocs.add(new Bloc.Encart(
                    Bloc.Encart.Nature.ATTENTION,
                    "Action confidentielle",
                    List.of(Texte.de("Elle n’est dans aucun document public."))));
        }
        blocs.addAll(champs.de(action, niveau));
        return blocs;
    }

    List<Bloc> seule(Element element) {
        return switch (element) {
            case Chantier chantier -> chantier(chantier, 1);
            case Action action -> action(action, 1);
            default -> champs.de(element, 1);
        };
    }
}
