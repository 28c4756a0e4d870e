package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.fichier.Valeurs.Refusee;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.NatureDeDepense;
import fr.maillage.feuillederoute.modele.Realite;
import fr.maillage.presentation.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one row of a plan says of one action. An empty cell says nothing: what the roadmap holds stays. So does what a cell says as the roadmap
 * would say it: a plan that goes out and comes back changes nothing.
 */
final class RempliDePlan {
    private static final JsonNodeFactory NOEUDS = JsonNodeFactory.instance;
    private static final Pattern VIRGULES = Pattern.compile(",\\s+");
    private static final Pattern ADRESSE = Pattern.compile("https?://\\S{1,1990}");

    private static final ColonneDePlan ROLES = new ColonneDePlan(
            "structure-pilote", ColonneDePlan.Effet.LISTE, "", Set.of(), "gouvernance.responsables.nom");

    private static final ColonneDePlan PLAN_DE_FINANCEMENT =
            new ColonneDePlan("financement", ColonneDePlan.Effet.LISTE, "", Set.of(), "moyens.financements.financeur");

    private static final MathContext QUINZE = new MathContext(15);

    private final TableauDePlan tableau;
    private final Feuillet.Rangee rangee;
    private final Ebauche ebauche;
    private final @Nullable Action actuelle;
    private final CasesDePlan cases;
    private final Annuaire annuaire;
    private final Citations citations;
    private final Map<ColonneDePlan, List<ObjectNode>> listes = new LinkedHashMap<>();

    RempliDePlan(
            TableauDePlan tableau,
            Feuillet.Rangee rangee,
            Ebauche ebauche,
            @Nullable Action actuelle,
            CasesDePlan cases,
            Annuaire annuaire,
            Citations citations) {
        this.tableau = tableau;
        this.rangee = rangee;
        this.ebauche = ebauche;
        this.actuelle = actuelle;
        this.cases = cases;
        this.annuaire = annuaire;
        this.citations = citations;
    }

    void remplir() {
        for (var colonne : ColonneDePlan.toutes()) {
            var texte = tableau.cellule(rangee, colonne.cle());
            var defaut = rangee.defauts().get(tableau.colonnes().getOrDefault(colonne.cle(), -1));
            if (defaut != null) {
                remarquer(colonne, defaut);
            } else if (!texte.isBlank() && !inchangee(colonne, texte)) {
                try {
                    lire(colonne, texte);
                } catch (Refusee e) {
                    remarquer(colonne, e.getMessage());
                }
            }
        }
        financeurs();
        listes.forEach((colonne, lignes) -> {
            var champ = colonne.champ().cle();
            ebauche.vider(tableau.ou(colonne.cle()), colonne.section(), champ);
            lignes.forEach(l -> ebauche.ajouter(tableau.ou(colonne.cle()), colonne.section(), champ, l));
        });
    }

    private void remarquer(ColonneDePlan colonne, String remarque) {
        ebauche.remarquer(tableau.ou(colonne.cle()) + "\u00a0: " + remarque);
    }

    private boolean inchangee(ColonneDePlan colonne, String texte) {
        if (actuelle == null) {
            return false;
        }
        return switch (cases.ecrire(colonne, actuelle)) {
            case Cellule.Texte(var ecrit) -> blancs(ecrit).equals(blancs(texte));
            case Cellule.Jour(LocalDate jour) -> jour.toString().equals(texte.strip());
            case Cellule.Nombre(BigDecimal nombre) -> memeNombre(nombre, texte);
            case Cellule.Rien() -> false;
        };
    }

    private static boolean memeNombre(BigDecimal nombre, String texte) {
        try {
            // A spreadsheet keeps fifteen digits.
            return Nombres.decimal(texte).round(QUINZE).compareTo(nombre.round(QUINZE)) == 0;
        } catch (Refusee e) {
            return false;
        }
    }

    private static String blancs(String texte) {
        return texte.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private void lire(ColonneDePlan colonne, String texte) throws Refusee {
        switch (colonne.effet()) {
            case CHAMP -> champ(colonne, texte);
            case LISTE -> liste(colonne, texte);
            case STRUCTURES -> responsables(colonne, texte, false);
            case PERSONNES -> responsables(colonne, texte, true);
            case BUDGET -> budget(texte);
            case NIVEAU, ACTION, FINANCEUR, MONTANT -> {
                // Read with the row as a whole.
            }
        }
    }

    private void champ(ColonneDePlan colonne, String texte) throws Refusee {
        try {
            var valeur = Valeurs.lire(
                    colonne.champ(),
                    colonne.champ().nature() == Champ.Nature.PARAGRAPHE ? texte : texte.strip(),
                    citations);
            ebauche.poser(
                    tableau.ou(colonne.cle()),
                    colonne.section(),
                    colonne.champ().cle(),
                    valeur);
        } catch (Refusee e) {
            if (!colonne.cle().equals("participation")) {
                throw e;
            }
            // Some write how, not how far.
            ebauche.poser(
                    tableau.ou(colonne.cle()),
                    "gouvernance",
                    "participationDetail",
                    NOEUDS.stringNode(Textes.nettoyer(texte)));
        }
    }

    /** Rows as the roadmap has them, to be changed. */
    private List<ObjectNode> lignes(ColonneDePlan colonne) {
        return listes.computeIfAbsent(colonne, c -> {
            var lignes = new ArrayList<ObjectNode>();
            ebauche.actuel(c.section(), c.champ().cle()).forEach(l -> lignes.add((ObjectNode) l.deepCopy()));
            return lignes;
        });
    }

    /** Rows that are not there yet join; none goes. */
    private void liste(ColonneDePlan colonne, String texte) {
        var cle = colonne.colonne().cle();
        var lignes = lignes(colonne);
        var valeurs = colonne.cle().equals("notes") ? List.of(texte.strip()) : morceaux(texte);
        for (var valeur : valeurs) {
            var net = Textes.nettoyer(valeur);
            boolean presente = lignes.stream().anyMatch(l -> memeNom(l.path(cle).asString(""), net));
            if (!presente) {
                var ligne = NOEUDS.objectNode();
                ligne.put(cle, net);
                if (colonne.cle().equals("documents") && ADRESSE.matcher(net).matches()) {
                    ligne.put("adresse", net);
                    ligne.put(cle, net.substring(0, Math.min(300, net.length())));
                }
                lignes.add(ligne);
            }
        }
    }

    /** Semicolons and line ends part values; commas do when there is nothing else. */
    static List<String> morceaux(String texte) {
        var morceaux = Valeurs.morceaux(texte.replaceAll("(?m)^\\s*[-•*▪]\\s+", ""));
        return morceaux.size() == 1
                ? VIRGULES.splitAsStream(morceaux.getFirst())
                        .filter(m -> !m.isBlank())
                        .map(String::strip)
                        .toList()
                : morceaux;
    }

    /** Those who hold this role are those that the cell names; the other roles stay. */
    private void responsables(ColonneDePlan colonne, String texte, boolean personnes) {
        var lignes = lignes(ROLES);
        var gardees = new ArrayList<ObjectNode>();
        var anciennes = lignes.stream()
                .filter(l -> l.path("fonction").asString("").equals(colonne.vers())
                        && l.path("personne").asString("").isEmpty() != personnes)
                .toList();
        for (var nom : morceaux(texte)) {
            var personne = personnes ? annuaire.personne(Textes.nettoyer(nom)) : "";
            if (personnes && personne.isEmpty()) {
                remarquer(
                        colonne,
                        "plusieurs personnes de la démarche s’appellent «\u00a0" + Valeurs.court(nom)
                                + "\u00a0», ou ce n’est pas un nom\u00a0: choisissez-la sur la fiche");
                continue;
            }
            gardees.add(anciennes.stream()
                    .filter(l -> personnes
                            ? l.path("personne").asString("").equals(personne)
                            : memeNom(l.path("nom").asString(""), nom))
                    .findFirst()
                    .orElseGet(() -> responsable(colonne.vers(), nom, personne)));
        }
        if (!gardees.equals(anciennes)) {
            int place = anciennes.isEmpty() ? lignes.size() : lignes.indexOf(anciennes.getFirst());
            lignes.removeAll(anciennes);
            lignes.addAll(place, gardees);
        }
    }

    private ObjectNode responsable(String fonction, String nom, String personne) {
        var ligne = NOEUDS.objectNode();
        ligne.put("fonction", fonction);
        ligne.put("nom", personne.isEmpty() ? Textes.nettoyer(nom) : "");
        ligne.put("structure", personne.isEmpty() ? annuaire.structure(nom) : "");
        ligne.put("personne", personne);
        return ligne;
    }

    /** Whatever the accents and the case; names of signs alone are as they are written. */
    private static boolean memeNom(String un, String autre) {
        var mots = Titres.simplifie(un);
        return mots.equals(Titres.simplifie(autre))
                && (!mots.isEmpty() || blancs(un).equals(blancs(autre)));
    }

    private void financeurs() {
        var prises = new ArrayList<ObjectNode>();
        for (var paire : tableau.financeurs()) {
            var nom = Textes.nettoyer(rangee.cellule(paire.financeur())).strip();
            var montant = rangee.cellule(paire.montant()).strip();
            var ici = "colonne\u00a0" + Feuillet.lettre(Math.max(paire.montant(), 0)) + "\u00a0: ";
            if (nom.isEmpty() && !montant.isEmpty()) {
                ebauche.remarquer(ici + "ce montant n’a pas de financeur, il n’est pas repris");
            } else if (!nom.isEmpty()) {
                var lignes = lignes(PLAN_DE_FINANCEMENT);
                var ligne = lignes.stream()
                        .filter(l -> memeNom(l.path("financeur").asString(""), nom)
                                && prises.stream().noneMatch(p -> p == l))
                        .findFirst()
                        .orElseGet(() -> {
                            var nouvelle = NOEUDS.objectNode().put("financeur", nom);
                            lignes.add(nouvelle);
                            return nouvelle;
                        });
                prises.add(ligne);
                try {
                    if (!montant.isEmpty()) {
                        ligne.put("montant", Nombres.decimal(montant));
                    }
                } catch (Refusee e) {
                    ebauche.remarquer(ici + e.getMessage());
                }
            }
        }
    }

    private void budget(String texte) throws Refusee {
        var total = Nombres.decimal(texte);
        if (ebauche.actuel("moyens", "budget").size() > 0) {
            throw new Refusee("le total du fichier, " + Formats.nombre(total.doubleValue(), 2)
                    + "\u00a0€, diffère du budget détaillé de la fiche, qui n’est pas touché");
        }
        var depense = NOEUDS.objectNode();
        depense.put("nature", NatureDeDepense.FONCTIONNEMENT.name());
        depense.put("realite", Realite.PREVU.name());
        depense.put("montant", total);
        depense.put("note", "Total repris du fichier, nature à préciser");
        ebauche.vider(tableau.ou("budget"), "moyens", "budget");
        ebauche.ajouter(tableau.ou("budget"), "moyens", "budget", depense);
    }
}
