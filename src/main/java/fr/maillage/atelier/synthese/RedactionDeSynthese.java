package fr.maillage.atelier.synthese;

import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Besoin.Formulation;
import fr.maillage.atelier.Idee;
import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.contribution.PetitsGroupes;
import fr.maillage.atelier.pages.Quand;
import fr.maillage.demarche.Demarche;
import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Intitule;
import fr.maillage.document.Morceau;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Texte;
import fr.maillage.document.Theme;
import fr.maillage.presentation.Formats;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The synthesis of a workshop as a document. It says what its page says. */
final class RedactionDeSynthese {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Dossier dossier;
    private final List<Bloc> blocs = new ArrayList<>();

    private RedactionDeSynthese(Dossier dossier) {
        this.dossier = dossier;
    }

    static DocumentTexte document(Dossier dossier, Theme theme) {
        var redaction = new RedactionDeSynthese(dossier);
        redaction.rediger();
        return new DocumentTexte(redaction.intitule(), theme, redaction.blocs);
    }

    private Intitule intitule() {
        var atelier = dossier.synthese().atelier();
        var quand = Quand.de(atelier);
        return new Intitule(
                "Synthèse\u00a0: " + atelier.nom(),
                dossier.territoire() + ", " + dossier.demarche().nom(),
                (atelier.jour() == null
                                ? "Date à fixer" + quand.substring("date à fixer".length())
                                : "Atelier du " + quand)
                        + (atelier.lieu().isEmpty() ? "" : ", " + atelier.lieu()),
                dossier.demarche().porteur(),
                // Not today: the same synthesis gives the same file.
                Objects.requireNonNullElseGet(atelier.jour(), () -> LocalDate.ofInstant(atelier.creeLe(), FRANCE)));
    }

    private void rediger() {
        var synthese = dossier.synthese();
        if (dossier.demarche().demonstration()) {
            attention("Démonstration", Demarche.AVIS_DE_DEMONSTRATION);
        }
        if (synthese.aRelire() > 0) {
            attention(
                    synthese.avecARelire() ? "À relire avant de diffuser" : "Des contributions attendent une relecture",
                    Formats.compte(synthese.aRelire(), "contribution semble", "contributions semblent")
                            + " nommer quelqu’un"
                            + (synthese.avecARelire()
                                    ? ". Ce document le contient, car cela a été demandé"
                                    : ". Ce qui n’est pas relu n’est pas dans ce document")
                            + ". Relisez au tableau de l’atelier, puis téléchargez-le de nouveau.");
        }
        blocs.add(new Bloc.Titre(1, "L’atelier en chiffres"));
        blocs.add(Tableau.de(
                "Participants, besoins, idées et soutiens",
                List.of(Tableau.Colonne.texte("Ce qui est compté", 4), Tableau.Colonne.nombre("Nombre", 1)),
                dossier.chiffres().stream()
                        .map(c -> List.of(c.libelle(), Formats.entier(c.nombre())))
                        .toList()));
        blocs.add(new Bloc.Titre(1, "Comment lire cette synthèse"));
        blocs.add(Bloc.Liste.de(List.of(
                "Les participants ne donnent pas leur nom. Un rôle n’est écrit que si au moins " + PetitsGroupes.MINIMUM
                        + " participants l’ont choisi\u00a0; les groupes plus petits sont réunis, et un autre avec eux quand ils se devineraient.",
                "Entre guillemets, les mots mêmes d’un participant. Sans guillemets, ce qu’un participant ou l’animation a résumé.",
                "Dans chaque case, les paroles d’abord, puis le reste\u00a0; dans les deux, le plus soutenu en premier. Les soutiens comptent chaque participant une fois par besoin ou idée, et ceux relevés sur papier.",
                "B- suivi de cinq signes désigne un besoin, I- une idée. Ces numéros ne changent pas\u00a0: la feuille de route les cite.",
                "Ce que l’animation a masqué n’y est pas.")));
        if (!dossier.vide()) {
            // A row of the table is tall: begun lower, its header would stand alone at the foot of the page.
            blocs.add(new Bloc.SautDePage());
        }
        blocs.add(new Bloc.Titre(1, "Besoins et idées par famille"));
        if (dossier.vide()) {
            blocs.add(
                    Bloc.Paragraphe.de(
                            "Cet atelier n’a pas encore de besoin ni d’idée à son tableau. Ce document les montrera, famille par famille, dès qu’il y en aura."));
        } else {
            blocs.add(familles(synthese));
        }
    }

    private void attention(String titre, String texte) {
        blocs.add(new Bloc.Encart(Bloc.Encart.Nature.ATTENTION, titre, List.of(Texte.de(texte))));
    }

    private Tableau familles(Synthese synthese) {
        return new Tableau(
                Formats.compte(synthese.besoins().count(), "besoin", "besoins") + " et "
                        + Formats.compte(synthese.idees().count(), "idée", "idées"),
                List.of(),
                List.of(
                        Tableau.Colonne.texte("Famille de besoins", 2),
                        Tableau.Colonne.texte("Description et verbatims", 5),
                        Tableau.Colonne.texte("Idées d’actions", 4)),
                true,
                synthese.familles().stream()
                        .map(f -> List.of(Cellule.de(f.nom()), besoins(f.besoins()), idees(f.toutesLesIdees())))
                        .toList());
    }

    private Cellule besoins(List<Besoin> besoins) {
        var paroles = new ArrayList<Texte>();
        var resumes = new ArrayList<Texte>();
        for (var b : besoins) {
            (b.verbatim() ? paroles : resumes)
                    .add(carte(b.texte(), b.verbatim(), b.id(), dossier.suite(b), b.formulations()));
        }
        return cellule(paroles, resumes, "Aucun besoin dit.");
    }

    private Cellule idees(List<Idee> idees) {
        var paroles = new ArrayList<Texte>();
        var resumes = new ArrayList<Texte>();
        for (var i : idees) {
            var verbatim = dossier.verbatim(i.id());
            (verbatim ? paroles : resumes).add(carte(i.texte(), verbatim, i.id(), dossier.suite(i), i.formulations()));
        }
        return cellule(paroles, resumes, "Aucune idée.");
    }

    private static Cellule cellule(List<Texte> paroles, List<Texte> resumes, String rien) {
        return paroles.isEmpty() && resumes.isEmpty() ? Cellule.de(rien) : new Cellule(paroles, resumes);
    }

    private Texte carte(String texte, boolean verbatim, String id, String suite, List<Formulation> autres) {
        var morceaux = new ArrayList<Morceau>();
        morceaux.add(Morceau.de(PageDeSynthese.cite(texte, verbatim) + "\n"));
        // On a line of its own: an identifier cut at its hyphen is not found by a search.
        morceaux.add(Morceau.italique(id + suite));
        var decision = dossier.decision(id);
        if (!decision.isEmpty()) {
            morceaux.add(Morceau.gras(", " + decision));
        }
        for (var autre : autres) {
            morceaux.add(
                    Morceau.de("\nDit aussi\u00a0: " + PageDeSynthese.cite(autre.texte(), autre.verbatim()) + "\n"));
            morceaux.add(Morceau.italique(
                    autre.id() + autre.role().map(r -> ", " + r).orElse("")));
        }
        return new Texte(morceaux);
    }
}
