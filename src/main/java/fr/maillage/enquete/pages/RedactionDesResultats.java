package fr.maillage.enquete.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Intitule;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Colonne;
import fr.maillage.document.Texte;
import fr.maillage.document.Theme;
import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.ResultatsDEnquete.DeQuestion;
import fr.maillage.enquete.resultat.TexteRecu;
import fr.maillage.presentation.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The results of a survey as a document. It shows what the pages show, and masks what they mask. */
final class RedactionDesResultats {
    /** Texts printed of a question: beyond, the site has them all. */
    private static final int TEXTES = 60;

    private final Dossier dossier;
    private final List<Bloc> blocs = new ArrayList<>();

    private RedactionDesResultats(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * What is told.
     *
     * @param communes « Des réponses de 12 communes sur 499. »
     * @param textes what people wrote, by question
     * @param jour when the answers were counted
     */
    record Dossier(
            Demarche demarche,
            Enquete enquete,
            ResultatsDEnquete resultats,
            String communes,
            List<PageDesResultats.Representation> representation,
            Map<String, List<TexteRecu>> textes,
            LocalDate jour) {}

    static DocumentTexte document(Dossier dossier, Theme theme) {
        var redaction = new RedactionDesResultats(dossier);
        redaction.rediger();
        return new DocumentTexte(
                new Intitule(
                        "Résultats\u00a0: " + dossier.resultats().titre(),
                        "Enquête auprès des "
                                + dossier.resultats().destinataires().libelle().toLowerCase(java.util.Locale.FRENCH)
                                + ", " + dossier.demarche().nom(),
                        "Réponses comptées le " + Formats.date(dossier.jour()),
                        dossier.demarche().porteur(),
                        dossier.jour()),
                theme,
                redaction.blocs);
    }

    private void rediger() {
        var resultats = dossier.resultats();
        if (dossier.demarche().demonstration()) {
            blocs.add(new Bloc.Encart(
                    Bloc.Encart.Nature.ATTENTION,
                    "Démonstration",
                    List.of(Texte.de("Ces réponses sont inventées\u00a0; elles ne disent rien des habitants."))));
        }
        if (dossier.enquete().etat(dossier.jour()) == Enquete.Etat.OUVERTE) {
            phrase("L’enquête est encore ouverte\u00a0: ces résultats sont provisoires.");
        }
        titre(1, "Qui a répondu");
        if (resultats.reponses() == 0) {
            phrase("Aucune réponse pour l’instant.");
        } else {
            phrase(Formats.compte(resultats.reponses(), "personne a répondu", "personnes ont répondu") + ", dont "
                    + Formats.entier(resultats.surPapier()) + " sur papier. " + dossier.communes());
            participation();
            titre(1, "Question par question");
            resultats.questions().forEach(this::question);
        }
        methode();
    }

    private void participation() {
        if (dossier.representation().isEmpty()) {
            phrase("Trop peu de réponses par intercommunalité pour comparer avec la population.");
        } else {
            blocs.add(Tableau.de(
                    "Répondants comparés à la population, par intercommunalité montrée",
                    List.of(
                            Colonne.texte("Intercommunalité", 3),
                            Colonne.nombre("Réponses", 1.2),
                            Colonne.nombre("Part des réponses", 1.2),
                            Colonne.nombre("Habitants", 1.3),
                            Colonne.nombre("Part de la population", 1.4),
                            Colonne.texte("Lecture", 2)),
                    dossier.representation().stream()
                            .map(r -> List.of(
                                    r.epci(),
                                    Formats.entier(r.reponses()),
                                    Formats.pourcent(r.partDesReponses(), 0),
                                    Formats.entier(r.population()),
                                    Formats.pourcent(r.partDeLaPopulation(), 0),
                                    r.lecture()))
                            .toList()));
        }
        for (var tableau : dossier.resultats().participation()) {
            if (tableau.decoupage() == Decoupage.CLASSE || tableau.decoupage() == Decoupage.POINT) {
                blocs.addAll(TableauxDeResultats.participation(tableau));
            } else {
                TableauxDeResultats.masques(tableau).ifPresent(blocs::add);
            }
        }
    }

    private void question(DeQuestion question) {
        titre(2, question.intitule());
        if (!question.actuelle()) {
            phrase("Question d’une version précédente du questionnaire.");
        }
        var total = question.total();
        if (total.isEmpty()) {
            phrase("Moins de cinq personnes ont répondu à cette question\u00a0: rien n’est montré.");
            return;
        }
        blocs.addAll(TableauxDeResultats.ensemble(question, total.get()));
        textes(question);
        if (!question.genre().equals("texte")) {
            question.tableaux().forEach(t -> blocs.addAll(TableauxDeResultats.decoupe(question, t)));
        }
    }

    private void textes(DeQuestion question) {
        var textes = dossier.textes().getOrDefault(question.id(), List.of()).stream()
                .filter(t -> !t.texte().isEmpty())
                .toList();
        if (textes.isEmpty()) {
            return;
        }
        if (!question.genre().equals("texte")) {
            phrase("Précisions écrites par celles et ceux qui ont choisi la dernière réponse\u00a0:");
        }
        blocs.add(Bloc.Liste.de(textes.stream()
                .limit(TEXTES)
                .map(t -> "«\u00a0" + t.texte() + "\u00a0»" + (t.ou().isEmpty() ? "" : " (" + t.ou() + ")"))
                .toList()));
        if (textes.size() > TEXTES) {
            phrase("Et " + Formats.compte(textes.size() - TEXTES, "autre texte", "autres textes")
                    + ", à lire sur le site.");
        }
    }

    private void methode() {
        titre(1, "Méthode et limites");
        blocs.add(Bloc.Liste.de(List.of(
                "A répondu qui l’a voulu, en ligne ou sur papier, sans donner son nom. Ce n’est pas un sondage\u00a0: ces parts décrivent les personnes qui ont répondu, pas toute la population.",
                "Les parts sont calculées sur les personnes qui ont répondu à la question. «\u00a0Sans réponse\u00a0» compte celles à qui elle a été posée et qui l’ont laissée vide. Aucune pondération ne les corrige.",
                "Un groupe de moins de cinq personnes n’est jamais montré, ni ceux qui permettraient de le retrouver par soustraction. Un tableau peut donc compter moins de personnes que l’ensemble.",
                "Le croisement avec l’indice range chaque personne dans la classe de fragilité de la commune qu’elle a citée. Il dit quelque chose des communes, rien des situations personnelles.",
                "Les textes sont dans un ordre tiré au hasard. Relisez-les avant de diffuser ce document\u00a0: un détail peut suffire à reconnaître quelqu’un. Sur le site, un texte peut être effacé.",
                "Les réponses sont effacées du site après le "
                        + Formats.date(dossier.enquete().garderJusquAu()) + ".")));
    }

    private void titre(int niveau, String texte) {
        blocs.add(new Bloc.Titre(niveau, texte));
    }

    private void phrase(String texte) {
        blocs.add(Bloc.Paragraphe.de(texte));
    }
}
