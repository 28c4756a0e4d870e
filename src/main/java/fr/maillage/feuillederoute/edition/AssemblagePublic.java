package fr.maillage.feuillederoute.edition;

import fr.maillage.feuillederoute.arbre.Arbre;
import fr.maillage.feuillederoute.arbre.Arbre.SousChantier;
import fr.maillage.feuillederoute.arbre.Arbre.SousDefi;
import fr.maillage.feuillederoute.edition.PagePublique.Branche;
import fr.maillage.feuillederoute.edition.PagePublique.Chiffre;
import fr.maillage.feuillederoute.edition.PagePublique.Feuille;
import fr.maillage.feuillederoute.edition.PagePublique.Ligne;
import fr.maillage.feuillederoute.edition.PagePublique.Parole;
import fr.maillage.feuillederoute.edition.PagePublique.SousBranche;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.feuillederoute.suivi.Bilan;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Rubrique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What public pages show of a roadmap. Pages stay light however long it is: texts are cut short, lists go on over pages.
 *
 * @param racine address of the page: the public one, or a preview's
 * @param retour where an account goes back from a preview; null for the public
 */
record AssemblagePublic(
        Dossier dossier, String racine, @Nullable String retour) {
    private static final int PAROLES = 12;
    private static final int EXTRAIT = 240;
    static final int PAR_PAGE = 100;

    /** Beyond, chantiers that no défi holds are counted, and found from the documents. */
    private static final int AUTRES = 200;

    PagePublique page(List<Lien> documents, boolean falc) {
        var contenu = dossier.contenu();
        var arbre = Arbre.de(contenu);
        var paroles = paroles();
        return new PagePublique(
                enTete(dossier.feuille().nom())
                        .avecDescription("Enjeux, défis, chantiers et actions\u00a0: "
                                + dossier.feuille().nom() + "."),
                dossier.demarche(),
                retour,
                dossier.etat(),
                dossier.territoire(),
                dossier.demarche().publiee()
                        ? new Lien(dossier.demarche().nom(), dossier.demarche().cheminPublic())
                        : null,
                dossier.feuille().contexte().lines().filter(l -> !l.isBlank()).toList(),
                chiffres(contenu),
                arbre.enjeux().stream()
                        .map(e -> new Branche(
                                lien(e.enjeu()),
                                extrait(e.enjeu().presentation().description()),
                                e.defis().stream().map(this::defi).toList()))
                        .toList(),
                autres(arbre),
                paroles.stream().limit(PAROLES).toList(),
                paroles.size(),
                falc ? new Lien("Lire le résumé en facile à lire", racine + "/facile-a-lire") : null,
                documents);
    }

    private EnTete enTete(String titre) {
        return EnTete.de(titre, Rubrique.AUCUNE)
                .sous(Stream.concat(
                                Stream.of(new Lien("Démarches", "/demarches")),
                                dossier.demarche().publiee()
                                        ? Stream.of(new Lien(
                                                dossier.demarche().nom(),
                                                dossier.demarche().cheminPublic()))
                                        : Stream.of())
                        .toArray(Lien[]::new))
                .avecSurtitre(
                        dossier.demarche().demonstration() ? "Feuille de route · démonstration" : "Feuille de route")
                .avecStyle("demarche.css")
                .avecStyle("feuillederoute.css")
                .avecStyle("edition.css");
    }

    private EnTete sousLaFeuille(String titre) {
        var page = enTete(titre);
        return page.sous(Stream.concat(
                        page.fil().stream(),
                        Stream.of(new Lien(dossier.feuille().nom(), racine)))
                .toArray(Lien[]::new));
    }

    private static List<Chiffre> chiffres(Contenu contenu) {
        var bilan = Bilan.complet(contenu, List.of());
        var chiffres = new ArrayList<Chiffre>();
        chiffre(chiffres, bilan.chantiers(), "chantier", "chantiers");
        chiffre(chiffres, bilan.actions(), "action", "actions");
        chiffre(chiffres, bilan.statut(Statut.EN_COURS), "action en cours", "actions en cours");
        chiffre(chiffres, bilan.statut(Statut.REALISE), "action réalisée", "actions réalisées");
        if (bilan.criteres() > 0) {
            chiffres.add(new Chiffre(bilan.atteints() + " sur " + bilan.criteres(), "critères de réussite atteints"));
        }
        if (bilan.freins() > 0) {
            chiffres.add(new Chiffre(bilan.leves() + " sur " + bilan.freins(), "freins levés"));
        }
        return chiffres;
    }

    private static void chiffre(List<Chiffre> chiffres, int nombre, String un, String plusieurs) {
        if (nombre > 0) {
            chiffres.add(new Chiffre(Formats.entier(nombre), nombre < 2 ? un : plusieurs));
        }
    }

    private SousBranche defi(SousDefi sous) {
        return new SousBranche(
                lien(sous.defi()), sous.chantiers().stream().map(this::chantier).toList());
    }

    private Feuille chantier(SousChantier sous) {
        int actions = sous.actions().size();
        return new Feuille(
                lien(sous.chantier()),
                sous.chantier().suivi().statut(),
                actions == 0 ? "" : Formats.compte(actions, "action", "actions"));
    }

    private List<Branche> autres(Arbre arbre) {
        var autres = new ArrayList<Branche>();
        if (!arbre.defis().isEmpty()) {
            autres.add(new Branche(
                    new Lien("Défis qui ne répondent pas à un enjeu précis", ""),
                    "",
                    arbre.defis().stream().map(this::defi).toList()));
        }
        var feuilles = Stream.concat(
                        arbre.chantiers().stream().map(this::chantier),
                        arbre.actions().stream()
                                .map(a -> new Feuille(lien(a), a.suivi().statut(), "")))
                .toList();
        if (!feuilles.isEmpty()) {
            autres.add(new Branche(
                    new Lien("Autres chantiers et actions", ""),
                    feuilles.size() > AUTRES
                            ? "Les " + AUTRES + " premiers sur " + Formats.entier(feuilles.size())
                                    + ". Les documents les donnent tous."
                            : "",
                    List.of(new SousBranche(
                            null, feuilles.stream().limit(AUTRES).toList()))));
        }
        return autres;
    }

    private List<Parole> paroles() {
        return dossier.contenu().tous().stream()
                .flatMap(e -> CitationsLues.de(e).stream()
                        .filter(CitationsLues::entendue)
                        .map(c -> new Parole(extrait(c.texte()), c.source(), lien(e))))
                .toList();
    }

    private Lien lien(Element element) {
        return new Lien(element.intitule(), racine + "/" + element.id());
    }

    static String extrait(String texte) {
        var ligne = texte.replaceAll("\\s+", " ").strip();
        int fin = ligne.length() <= EXTRAIT ? ligne.length() : ligne.lastIndexOf(' ', EXTRAIT);
        return fin == ligne.length() ? ligne : ligne.substring(0, fin < EXTRAIT / 2 ? EXTRAIT : fin) + "…";
    }

    PagePublique.Fiche fiche(Element element, int numero) {
        var enfants = enfants(element);
        var pages = new Pagination(
                (int) Math.clamp((enfants.size() + PAR_PAGE - 1L) / PAR_PAGE, 1, numero),
                PAR_PAGE,
                enfants.size(),
                racine + "/" + element.id());
        return new PagePublique.Fiche(
                sousLaFeuille(extrait(element.intitule())),
                dossier.demarche(),
                retour,
                dossier.etat(),
                enTetes(element),
                element instanceof Fiche f ? f.suivi().statut() : null,
                new LectureDEdition(
                                new NomsPublics(dossier.noms(), dossier.contenu(), racine),
                                new RessourcesParFamille(dossier.contenu()))
                        .sections(element),
                element instanceof Enjeu ? "Défis" : element instanceof Defi ? "Chantiers" : "Actions",
                enfants.stream().skip(pages.saut()).limit(PAR_PAGE).toList(),
                pages,
                new Lien(dossier.feuille().nom(), racine));
    }

    private List<Ligne> enTetes(Element element) {
        var lignes = new ArrayList<Ligne>();
        for (var parent : element.parents()) {
            dossier.contenu().element(parent).ifPresent(p -> {
                var lien = lien(p);
                lignes.add(new Ligne("Fait partie de", lien.libelle(), lien.adresse()));
            });
        }
        if (element instanceof Chantier chantier) {
            var coordination = new Rassemblement(dossier.noms(), new RessourcesParFamille(dossier.contenu()))
                    .coordination(chantier);
            if (!coordination.isEmpty()) {
                lignes.add(new Ligne("Coordination", coordination, ""));
            }
        }
        return lignes;
    }

    private List<Feuille> enfants(Element element) {
        var contenu = dossier.contenu();
        return switch (element) {
            case Enjeu enjeu ->
                contenu.defisDe(enjeu).stream()
                        .map(d -> new Feuille(lien(d), Statut.A_VENIR, ""))
                        .toList();
            case Defi defi ->
                contenu.chantiersDe(defi).stream()
                        .map(c -> chantier(new SousChantier(c, contenu.actionsDe(c))))
                        .toList();
            case Chantier chantier ->
                contenu.actionsDe(chantier).stream()
                        .map(a -> new Feuille(lien(a), a.suivi().statut(), ""))
                        .toList();
            case Action action -> List.of();
            case Ressource ressource -> List.of();
        };
    }

    PagePublique.Facile facile(ResumeFalc resume, List<Lien> documents) {
        return new PagePublique.Facile(
                sousLaFeuille("En facile à lire"),
                dossier.demarche(),
                retour,
                resume,
                new Lien(dossier.feuille().nom(), racine),
                documents);
    }
}
