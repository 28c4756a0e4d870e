package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Hasard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An action plan with one row for each action. Axes, sub-axes and sub-sub-axes become enjeux, défis and chantiers; the deepest level that the
 * plan uses is always the chantier. What bears the name of something of the roadmap is that thing: a plan read twice is written once.
 */
final class LectureDePlan {
    private static final JsonNodeFactory NOEUDS = JsonNodeFactory.instance;

    private final TableauDePlan tableau;
    private final Contenu actuel;
    private final Annuaire annuaire;
    private final CasesDePlan cases;
    private final Citations citations;
    private final List<Ebauche> ebauches = new ArrayList<>();
    private final List<Candidat> rejets = new ArrayList<>();
    private final NiveauxDePlan niveaux;
    private final Map<String, List<Action>> connues = new HashMap<>();
    private final Map<String, String> meres = new HashMap<>();
    private final Set<String> prises = new HashSet<>();
    private int rang;
    private String dernierId = "";
    private String derniereAction = "";

    private LectureDePlan(TableauDePlan tableau, Contenu actuel, Annuaire annuaire) {
        this.tableau = tableau;
        this.actuel = actuel;
        this.annuaire = annuaire;
        this.cases = new CasesDePlan(actuel, NomsDePersonnes.AUCUN);
        this.citations = new Citations(actuel.tous(), annuaire::structure);
        this.niveaux = new NiveauxDePlan(actuel, ebauches);
        this.rang = actuel.actions().stream().mapToInt(Element::rang).max().orElse(0);
        for (var action : actuel.actions()) {
            var chantier = action.presentation().chantier();
            Stream.of(action.titre(), action.numero() + " " + action.titre())
                    .map(Titres::simplifie)
                    .distinct()
                    .flatMap(nom -> Stream.of(nom, chantier + "/" + nom))
                    .forEach(nom ->
                            connues.computeIfAbsent(nom, n -> new ArrayList<>()).add(action));
        }
    }

    /** @throws FichierRefuse when no sheet has a column for the titles of actions */
    static Lecture lire(List<Feuillet> feuillets, Contenu actuel, Annuaire annuaire) {
        var tableau = TableauDePlan.trouver(feuillets).orElseThrow(() -> sansTitre(feuillets));
        return new LectureDePlan(tableau, actuel, annuaire).lire(feuillets);
    }

    private static FichierRefuse sansTitre(List<Feuillet> feuillets) {
        var lus = feuillets.stream()
                .filter(f -> !f.rangees().isEmpty())
                .map(f -> "«\u00a0" + f.nom() + "\u00a0» commence par "
                        + f.rangees().getFirst().cellules().stream()
                                .filter(c -> !c.isBlank())
                                .limit(4)
                                .map(c ->
                                        Valeurs.court(c.replaceAll("\\s+", " ").strip()))
                                .collect(Collectors.joining(", ")))
                .limit(3)
                .toList();
        return new FichierRefuse(
                lus.isEmpty()
                        ? "Ce classeur n’a que des feuilles vides. Choisissez celui qui contient les actions."
                        : "Aucune ligne de ce fichier ne nomme une colonne pour le titre des actions. La feuille "
                                + String.join("\u00a0; ", lus)
                                + ". Ajoutez une ligne de titres, avec une colonne «\u00a0Titre de l’action\u00a0», puis choisissez-le de nouveau.");
    }

    private Lecture lire(List<Feuillet> feuillets) {
        var avis = new ArrayList<String>();
        var autres = feuillets.stream()
                .filter(f -> f != tableau.feuillet() && !f.rangees().isEmpty())
                .map(f -> "«\u00a0" + f.nom() + "\u00a0»")
                .toList();
        avis.add("Feuille lue\u00a0: «\u00a0" + tableau.feuillet().nom()
                + "\u00a0», titres des colonnes à la ligne\u00a0"
                + tableau.titres() + "."
                + (autres.isEmpty() ? "" : " Feuilles laissées de côté\u00a0: " + String.join(", ", autres) + "."));
        if (!tableau.inconnues().isEmpty()) {
            avis.add("Colonnes que la feuille de route n’a pas, ou en double, laissées de côté\u00a0: "
                    + String.join(", ", tableau.inconnues()) + ".");
        }
        if (tableau.deTet()) {
            avis.add("La ligne\u00a03 n’est pas lue\u00a0: le modèle y met ses explications.");
        }
        var donnees = tableau.donnees();
        int profondeur = profondeur(donnees);
        donnees.forEach(r -> lire(r, profondeur));
        if (niveaux.deduits() > 0) {
            avis.add(Formats.compte(
                            niveaux.deduits(),
                            "ligne ne dit pas tous les niveaux",
                            "lignes ne disent pas tous les niveaux")
                    + "\u00a0: ceux qui manquent prennent le nom du niveau au-dessus.");
        }
        if (donnees.isEmpty()) {
            throw new FichierRefuse("La feuille «\u00a0" + tableau.feuillet().nom()
                    + "\u00a0» n’a que des titres de colonnes, aucune action. Choisissez le fichier rempli.");
        }
        var candidats = new ArrayList<>(ebauches.stream().map(Ebauche::finir).toList());
        candidats.addAll(rejets);
        return new Lecture(
                tableau.deTet() ? "Plan au modèle de Territoires en Transitions" : "Plan, une ligne par action",
                Optional.empty(),
                candidats,
                avis);
    }

    /** How many levels the plan uses: a plan of axes and sub-axes alone has défis and chantiers, and no enjeu. */
    private int profondeur(List<Feuillet.Rangee> donnees) {
        int profondeur = 0;
        for (var rangee : donnees) {
            int i = 0;
            for (var cle : List.of("axe", "sous-axe", "sous-sous-axe")) {
                i++;
                if (!tableau.cellule(rangee, cle).isBlank()) {
                    profondeur = Math.max(profondeur, i);
                }
            }
        }
        return profondeur;
    }

    private void lire(Feuillet.Rangee rangee, int profondeur) {
        var ou = tableau.feuillet().ligne(rangee.numero());
        var enjeu = niveau(rangee, "enjeu", profondeur == 3 ? "axe" : "");
        var defi = niveau(rangee, "defi", profondeur == 3 ? "sous-axe" : profondeur == 2 ? "axe" : "");
        var chantier =
                niveau(rangee, "chantier", profondeur == 3 ? "sous-sous-axe" : profondeur == 2 ? "sous-axe" : "axe");
        var action = propre(tableau.cellule(rangee, "action"));
        var partie = propre(tableau.cellule(rangee, "sous-action"));
        if (action.isEmpty() && !partie.isEmpty()) {
            action = derniereAction;
        }
        boolean niveauxSeuls =
                rangee.cellules().stream().filter(c -> !c.isBlank()).count()
                        == Stream.of("axe", "sous-axe", "sous-sous-axe", "enjeu", "defi", "chantier")
                                .filter(c -> !tableau.cellule(rangee, c).isBlank())
                                .count();
        if (action.isEmpty() && !niveauxSeuls) {
            rejets.add(Candidat.rejete(ou, resume(rangee), "il manque le titre de l’action, " + tableau.ou("action")));
            return;
        }
        var idChantier = niveaux.chantier(ou, enjeu, defi, chantier);
        if (action.isEmpty()) {
            return;
        }
        derniereAction = action;
        if (partie.isEmpty()) {
            noterMere(idChantier, action, uneAction(ou, rangee, action, idChantier, ""));
        } else {
            uneAction(ou, rangee, partie, idChantier, mere(ou, action, idChantier));
        }
    }

    private String niveau(Feuillet.Rangee rangee, String absolu, String relatif) {
        var dit = tableau.cellule(rangee, absolu);
        return propre(dit.isBlank() && !relatif.isEmpty() ? tableau.cellule(rangee, relatif) : dit);
    }

    private static String propre(String texte) {
        return Textes.nettoyer(texte).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String resume(Feuillet.Rangee rangee) {
        return Valeurs.court(rangee.cellules().stream()
                .filter(c -> !c.isBlank())
                .map(LectureDePlan::propre)
                .collect(Collectors.joining(" · ")));
    }

    /** The action that a part belongs to: of the file, of its chantier first; else of the roadmap; else made for it. */
    private String mere(String ou, String titre, String chantier) {
        var nom = Titres.simplifie(titre);
        var duFichier = meres.getOrDefault(chantier + "/" + nom, meres.getOrDefault(nom, ""));
        if (!duFichier.isEmpty()) {
            return duFichier;
        }
        var deLaFeuille = connues.getOrDefault(chantier + "/" + nom, connues.getOrDefault(nom, List.of()));
        if (!deLaFeuille.isEmpty()) {
            return deLaFeuille.getFirst().id();
        }
        nouvelle(ou, titre, chantier)
                .remarquer("elle n’a pas de ligne à elle : elle est créée pour porter ses sous-actions");
        noterMere(chantier, titre, dernierId);
        return dernierId;
    }

    private void noterMere(String chantier, String titre, String id) {
        meres.putIfAbsent(chantier + "/" + Titres.simplifie(titre), id);
        meres.putIfAbsent(Titres.simplifie(titre), id);
    }

    private Ebauche nouvelle(String ou, String titre, String chantier) {
        dernierId = Hasard.identifiant();
        var ebauche = new Ebauche(Genre.ACTION, dernierId, ++rang, null, ou);
        ebauches.add(ebauche);
        var nomme = Numerote.de(titre);
        ebauche.poser("numéro", "presentation", "numero", NOEUDS.stringNode(nomme.numero()));
        ebauche.poser(tableau.ou("action"), "presentation", "titre", NOEUDS.stringNode(nomme.titre()));
        ebauche.poser("chantier", "presentation", "chantier", NOEUDS.stringNode(chantier));
        return ebauche;
    }

    /** That of this chantier first; two of the same name are taken in their order. */
    private Optional<Action> connue(String titre, String chantier) {
        return Stream.of(chantier + "/" + Titres.simplifie(titre), Titres.simplifie(titre))
                .flatMap(cle -> connues.getOrDefault(cle, List.of()).stream())
                .filter(a -> !prises.contains(a.id()))
                .findFirst();
    }

    /** @return its identifier */
    private String uneAction(String ou, Feuillet.Rangee rangee, String titre, String chantier, String mere) {
        var actuelle = connue(titre, chantier).orElse(null);
        Ebauche ebauche;
        String id;
        if (actuelle == null) {
            ebauche = nouvelle(ou, titre, chantier);
            id = dernierId;
        } else {
            id = actuelle.id();
            ebauche = new Ebauche(Genre.ACTION, id, actuelle.rang(), actuelle, ou);
            ebauches.add(ebauche);
            if (!chantier.isEmpty() && !actuelle.presentation().chantier().equals(chantier)) {
                ebauche.poser("chantier", "presentation", "chantier", NOEUDS.stringNode(chantier));
            }
        }
        prises.add(id);
        if (!mere.isEmpty()) {
            ebauche.poser("action", "presentation", "actionMere", NOEUDS.stringNode(mere));
        }
        new RempliDePlan(tableau, rangee, ebauche, actuelle, cases, annuaire, citations).remplir();
        return id;
    }
}
