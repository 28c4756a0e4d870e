package fr.maillage.feuillederoute.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.fichier.LigneDEssai.Sort;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fonction;
import fr.maillage.feuillederoute.modele.Gouvernance.Responsable;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Niveau;
import fr.maillage.feuillederoute.modele.Participation;
import fr.maillage.feuillederoute.modele.Statut;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The workbook of Territoires en Transitions, and the tables of actions that people keep, go in and out. */
class PlanDeTetTest {
    private static final Contenu VIDE = Contenu.de(0, List.of());

    /** Knows one person and one structure; two people are called Camille Martin. */
    private static final Annuaire ANNUAIRE = new Annuaire() {
        @Override
        public String structure(String nom) {
            return nom.equals("CCAS") ? "sccas" : "";
        }

        @Override
        public String personne(String nom) {
            return nom.equals("Camille Martin")
                    ? ""
                    : "p" + Titres.simplifie(nom).replace(" ", "");
        }
    };

    private static Essai essai(byte[] octets, Contenu actuel) {
        return Confrontation.de(Reception.lire("plan", octets, actuel, ANNUAIRE), actuel, Map.of());
    }

    private static Contenu apres(byte[] octets, Contenu actuel) {
        var elements = new HashMap<>(actuel.parId());
        essai(octets, actuel).aEcrire().forEach(e -> elements.put(e.id(), e));
        return Contenu.de(1, elements.values());
    }

    private static Map<String, Object> complete() {
        return Map.ofEntries(
                Map.entry("Axe (x)", "1. Comment accompagner les habitants ?"),
                Map.entry("Sous-axe (x.x)", "1.1 Développer les compétences"),
                Map.entry("Sous-sous axe (x.x.x)", "1.1.a Former les agents"),
                Map.entry("Titre de l'action", "Organiser des formations"),
                Map.entry("Descriptif", "Deux jours\npar an"),
                Map.entry("Instances de gouvernance", "COPIL"),
                Map.entry("Objectifs", "Que chacun sache orienter"),
                Map.entry("Indicateurs liés", "Agents formés ; Heures de formation"),
                Map.entry("Structure pilote", "CCAS"),
                Map.entry("Partenaires", "Mission locale, Médiathèque"),
                Map.entry("Direction ou service pilote", "Ressources humaines"),
                Map.entry("Personne pilote", "Alix Exemple"),
                Map.entry("Participation Citoyenne", "Concertation"),
                Map.entry("Financements", "À chercher"),
                Map.entry("Financeur 1", "Région"),
                Map.entry("Montant € HT", 1200.5),
                Map.entry("Budget prévisionnel total € HT", "3 000 €"),
                Map.entry("Statut", "En cours"),
                Map.entry("Niveau de priorité", "Élevé"),
                Map.entry("Date de début", LocalDate.of(2026, 9, 1)),
                Map.entry("Date de fin", "31/12/2027"));
    }

    @Test
    void axesBecomeEnjeuxDefisAndChantiersAndEachColumnFindsItsField() {
        var contenu = apres(ClasseurDEssai.tet(complete()), VIDE);
        var enjeu = contenu.enjeux().getFirst();
        var chantier = contenu.chantiersDe(contenu.defisDe(enjeu).getFirst()).getFirst();
        assertThat(enjeu.numero() + " " + enjeu.titre()).isEqualTo("1 Comment accompagner les habitants ?");
        assertThat(chantier.numero() + " " + chantier.titre()).isEqualTo("1.1.a Former les agents");
        var action = contenu.actionsDe(chantier).getFirst();
        assertThat(action.presentation().description()).isEqualTo("Deux jours\npar an");
        assertThat(action.mesure().indicateurs())
                .extracting(i -> i.nom())
                .containsExactly("Agents formés", "Heures de formation");
        assertThat(action.gouvernance().de(Fonction.ASSOCIE))
                .extracting(Responsable::nom)
                .containsExactly("Mission locale", "Médiathèque");
        assertThat(action.gouvernance().de(Fonction.PILOTE))
                .extracting(r -> r.nom() + "/" + r.structure() + "/" + r.personne())
                .containsExactly("CCAS/sccas/", "//palixexemple");
        assertThat(action.gouvernance().participation()).isEqualTo(Participation.CONCERTATION);
        assertThat(action.moyens().budget().getFirst().montant()).isEqualTo(new BigDecimal("3000"));
        assertThat(action.suivi().statut()).isEqualTo(Statut.EN_COURS);
        assertThat(action.priorite().niveau()).isEqualTo(Niveau.ELEVE);
        assertThat(action.calendrier().debut()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(action.calendrier().fin()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void threeFinancersKeepTheirAmounts() {
        var octets = ClasseurDEssai.de(classeur -> {
            var feuille = classeur.createSheet("Plan");
            ClasseurDEssai.ligne(
                    feuille,
                    1,
                    "Action",
                    "Financeur 1",
                    "Montant € HT",
                    "Financeur 2",
                    "Montant € HT",
                    "Financeur 3",
                    "Montant € HT");
            ClasseurDEssai.ligne(feuille, 2, "Prêter", "Région", 10, "État", "vingt", "", 30);
        });
        var essai = essai(octets, VIDE);
        var financements = ((Action) essai.aEcrire().getFirst()).moyens().financements();
        assertThat(financements)
                .extracting(f -> f.financeur() + " " + f.montant())
                .containsExactly("Région 10", "État null");
        assertThat(essai.lignes().getFirst().sort()).isEqualTo(Sort.A_REGARDER);
        assertThat(essai.lignes().getFirst().details())
                .containsExactly(
                        "Sera ajoutée.",
                        "Colonne\u00a0E\u00a0: «\u00a0vingt\u00a0» n’est pas un nombre.",
                        "Colonne\u00a0G\u00a0: ce montant n’a pas de financeur, il n’est pas repris.");
    }

    @Test
    void theSameWorkbookReadTwiceIsWrittenOnce() {
        var octets = ClasseurDEssai.tet(complete(), Map.of("Titre de l'action", "Sans niveau"));
        assertThat(essai(octets, apres(octets, VIDE)).aEcrire()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void aPlanThatGoesOutAndComesBackChangesNothing(long graine) {
        var depart = avecDesTitres(FeuilleAuHasard.de(graine, 8));
        var octets = ClasseurTet.ecrire(depart, NomsDePersonnes.AUCUN, true);
        var essai = essai(octets, depart);
        assertThat(essai.lignes().stream()
                        .filter(l -> l.sort() != Sort.INCHANGEE)
                        .limit(5))
                .isEmpty();
        assertThat(essai.aEcrire()).isEmpty();
    }

    /** Titles all different, and hanging on one another as they should. */
    private static Contenu avecDesTitres(Contenu contenu) {
        var elements = contenu.tous().stream()
                .<Element>map(e -> {
                    var arbre = Json.arbre(e);
                    var presentation = (ObjectNode) arbre.get("presentation");
                    var titre = "Le titre de " + e.id();
                    for (var cle : List.of("titre", "question", "nom")) {
                        if (presentation.has(cle)) {
                            presentation.put(cle, titre);
                        }
                    }
                    return Json.lire(e.genre(), arbre);
                })
                .toList();
        return Contenu.de(1, elements);
    }

    @Test
    void thePositionsAreThoseThatTheOtherToolReads() {
        var depart = apres(ClasseurDEssai.tet(complete()), VIDE);
        var feuillet = LectureXlsx.lire(ClasseurTet.ecrire(depart, p -> "Alix Exemple", true))
                .getFirst();
        assertThat(feuillet.rangees().get(1).numero()).isEqualTo(2);
        assertThat(feuillet.rangees().get(1).cellules()).isEqualTo(ClasseurDEssai.TET);
        assertThat(feuillet.rangees().get(3).numero()).isEqualTo(4);
        assertThat(feuillet.rangees().get(3).cellules().subList(0, 4))
                .containsExactly(
                        "1. Comment accompagner les habitants ?",
                        "1.1. Développer les compétences",
                        "1.1.a. Former les agents",
                        "Organiser des formations");
        assertThat(feuillet.rangees().get(3).cellules()).contains("Alix Exemple", "2026-09-01", "1200.5");
    }

    @Test
    void peopleAreNotNamedUnlessAsked() {
        var depart = apres(ClasseurDEssai.tet(complete()), VIDE);
        var feuillet = LectureXlsx.lire(ClasseurTet.ecrire(depart, NomsDePersonnes.AUCUN, true))
                .getFirst();
        assertThat(feuillet.rangees().get(3).cellules().get(ClasseurDEssai.TET.indexOf("Personne pilote")))
                .isEmpty();
        assertThat(ClasseurTet.pertes(depart, false, true))
                .containsExactly("1\u00a0action cite une personne, qui n’y est pas nommée.");
    }

    @Test
    void aPartOfAnActionHangsOnIt() {
        var octets = ClasseurDEssai.tet(
                Map.of("Axe (x)", "A", "Titre de l'action", "Former"),
                Map.of("Axe (x)", "A", "Titre de l'action", "Former", "Titre de la sous-action", "Écrire le programme"),
                Map.of("Axe (x)", "A", "Titre de la sous-action", "Trouver une salle"));
        var contenu = apres(octets, VIDE);
        var mere = contenu.actions().getFirst();
        assertThat(contenu.actions())
                .extracting(a -> a.titre() + " < " + a.presentation().actionMere())
                .containsExactly("Former < ", "Écrire le programme < " + mere.id(), "Trouver une salle < " + mere.id());
        assertThat(contenu.enjeux()).isEmpty();
        assertThat(contenu.chantiers()).extracting(Element::titre).containsExactly("A");
        assertThat(essai(octets, contenu).aEcrire()).isEmpty();
    }

    @Test
    void anEmptyCellLeavesWhatTheRoadmapHolds() {
        var depart = apres(ClasseurDEssai.tet(complete()), VIDE);
        var ligne = new HashMap<String, Object>(
                Map.of("Titre de l'action", "Organiser des formations", "Statut", "Réalisé"));
        var essai = essai(ClasseurDEssai.tet(ligne), depart);
        assertThat(essai.lignes()).singleElement().satisfies(l -> {
            assertThat(l.sort()).isEqualTo(Sort.CHANGEE);
            assertThat(l.details()).containsExactly("Statut\u00a0: «\u00a0En cours\u00a0» → «\u00a0Réalisé\u00a0».");
        });
    }

    @Test
    void mergedCellsSayTheirAxisOnEachRow() {
        var octets = ClasseurDEssai.de(classeur -> {
            var feuille = classeur.createSheet("Actions");
            ClasseurDEssai.ligne(feuille, 1, "Plan d’action 2026");
            ClasseurDEssai.ligne(feuille, 3, "Chantier", "Action", "Pilote");
            ClasseurDEssai.ligne(feuille, 4, "Former", "Écrire le programme", "CCAS");
            ClasseurDEssai.ligne(feuille, 5, "", "Trouver une salle", "Mairie");
            ClasseurDEssai.ligne(feuille, 6, "", "Sans chantier", "");
            feuille.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
        });
        var contenu = apres(octets, VIDE);
        assertThat(contenu.actionsDe(contenu.chantiers().getFirst()))
                .extracting(Element::titre)
                .containsExactly("Écrire le programme", "Trouver une salle");
    }

    @Test
    void aPlainTableOfAnyEncodingSeparatorAndOrderIsRead() {
        var texte = "Échéance\tÉtat d’avancement\tAction\tN°\n31 décembre 2026\tterminé\tRéparer l’été\t4\n";
        for (var octets : List.of(
                texte.getBytes(Charset.forName("windows-1252")),
                texte.replace('\t', ';').getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + texte.replace('\t', ',')).getBytes(StandardCharsets.UTF_16LE))) {
            var essai = essai(octets, VIDE);
            assertThat(essai.lignes()).singleElement().satisfies(l -> {
                assertThat(l.intitule()).isEqualTo("Action\u00a04. Réparer l’été");
                assertThat(l.sort()).isEqualTo(Sort.A_REGARDER);
                assertThat(l.details().get(1))
                        .startsWith(
                                "Colonne «\u00a0État d’avancement\u00a0» (B)\u00a0: «\u00a0terminé\u00a0» n’est pas dans la liste\u00a0: À venir, En cours");
            });
            assertThat(((Action) essai.aEcrire().getFirst()).calendrier().fin()).isEqualTo(LocalDate.of(2026, 12, 31));
        }
    }

    @Test
    void twoPeopleOfTheSameNameAreNotChosenBetween() {
        var essai = essai(
                ClasseurDEssai.tet(Map.of("Titre de l'action", "Former", "Élu·e référent·e", "Camille Martin")), VIDE);
        assertThat(essai.lignes().getFirst().details().get(1))
                .contains("Élu·e référent·e", "plusieurs personnes de la démarche s’appellent");
    }
}
