package fr.maillage.feuillederoute.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.feuillederoute.fichier.LigneDEssai.Sort;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Genre;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file, somebody is told what, where, and what to do; nothing that is right is lost with it. */
class FichiersFautifsTest {
    private static final Contenu VIDE = Contenu.de(0, List.of());

    private static Essai essai(byte[] octets, Contenu actuel) {
        return Confrontation.de(Reception.lire("plan.csv", octets, actuel, Annuaire.VIDE), actuel, Map.of());
    }

    private static byte[] csv(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "Ce fichier est vide"),
                Arguments.of("blanks", csv(" \n\n "), "que des blancs"),
                Arguments.of("a PDF", csv("%PDF-1.7"), "est un PDF"),
                Arguments.of("a page", csv("<!doctype html><p>Connexion</p>"), "page web"),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2}, "ni un classeur"),
                Arguments.of(
                        "an old workbook", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3}, "(.xls)"),
                Arguments.of("a password", protege(), "mot de passe"),
                Arguments.of("a cut archive", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, "abîmé ou coupé"),
                Arguments.of("a workbook cut short", coupe(), "abîmé"),
                Arguments.of(
                        "an archive of letters", zip(Map.of("lettre.docx", csv("…"))), "ni classeur ni fichier CSV"),
                Arguments.of("a workbook of LibreOffice", zip(Map.of("content.xml", csv("<x/>"))), ".ods"),
                Arguments.of(
                        "a bomb", zip(Map.of("xl/worksheets/sheet1.xml", new byte[80_000_000])), "bien trop grand"),
                Arguments.of("30 MB", new byte[30 * 1024 * 1024], "dépasse 20\u00a0Mo"),
                Arguments.of("an empty sheet", ClasseurDEssai.de(c -> c.createSheet("Plan")), "que des feuilles vides"),
                Arguments.of(
                        "another sheet",
                        ClasseurDEssai.de(c -> ClasseurDEssai.ligne(c.createSheet("Stocks"), 1, "Article", "Prix")),
                        "«\u00a0Stocks\u00a0» commence par Article, Prix. Ajoutez une ligne de titres"),
                Arguments.of("titles alone", csv("Action;Statut\n"), "que des titres de colonnes"),
                Arguments.of("another JSON", csv("{\"a\": 1}"), "n’est pas une feuille de route"),
                Arguments.of("a broken JSON", csv("{\n\"format\": \n"), "abîmé à la ligne"),
                Arguments.of(
                        "a JSON to come",
                        csv("{\"format\":\"maillage.feuille-de-route\",\"version\":9,\"elements\":[]}"),
                        "écrit dans la version 9"),
                Arguments.of("too many rows", csv("Action\n" + "a\n".repeat(50_001)), "plus de 50\u202f000 lignes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, byte[] octets, String message) {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> essai(octets, VIDE))
                .withMessageContaining(message);
    }

    private static byte[] protege() throws IOException {
        try (var systeme = new POIFSFileSystem()) {
            var chiffreur = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            chiffreur.confirmPassword("secret");
            try (var flux = chiffreur.getDataStream(systeme)) {
                flux.write(ClasseurDEssai.tet());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            var sortie = new ByteArrayOutputStream();
            systeme.writeFilesystem(sortie);
            return sortie.toByteArray();
        }
    }

    private static byte[] coupe() {
        var octets = ClasseurDEssai.tet(Map.of("Titre de l'action", "Former"));
        return java.util.Arrays.copyOf(octets, octets.length / 2);
    }

    private static byte[] zip(Map<String, byte[]> fichiers) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            for (var fichier : fichiers.entrySet()) {
                zip.putNextEntry(new ZipEntry(fichier.getKey()));
                zip.write(fichier.getValue());
                zip.closeEntry();
            }
        }
        return sortie.toByteArray();
    }

    @Test
    void aColumnThatMovedIsFoundByItsTitle() {
        var essai = essai(
                ClasseurDEssai.de(classeur -> {
                    classeur.createSheet("Mode d’emploi");
                    var feuille = classeur.createSheet("Plan");
                    ClasseurDEssai.ligne(feuille, 5, "Statut ", "SOUS-AXE (x.x)", "Titre de l’action", "Couleur");
                    ClasseurDEssai.ligne(feuille, 6, "En cours", "Former", "Écrire", "bleu");
                }),
                VIDE);
        assertThat(essai.lignes()).extracting(LigneDEssai::sort).containsExactly(Sort.AJOUTEE, Sort.AJOUTEE);
        assertThat(essai.avis()).anyMatch(a -> a.contains("Couleur\u00a0» (D)"));
    }

    @Test
    void eachRowSaysWhatIsWrongAndInWhichColumn() {
        var essai = essai(
                ClasseurDEssai.tet(
                        Map.of("Titre de l'action", "Former", "Statut", "Bientôt fini"),
                        Map.of("Descriptif", "Sans titre", "Statut", "En cours"),
                        Map.of(
                                "Titre de l'action",
                                "Prêter",
                                "Date de début",
                                "printemps 2026",
                                "Budget prévisionnel total € HT",
                                "Entre 200 et 500"),
                        Map.of(
                                "Titre de l'action",
                                "Réparer",
                                "Date de début",
                                "2027-01-01",
                                "Date de fin",
                                "01/01/2026"),
                        Map.of("Titre de l'action", "Vérifier", "Objectifs", "=1/0"),
                        Map.of("Titre de l'action", "x".repeat(301))),
                VIDE);
        assertThat(essai.lignes())
                .extracting(l -> l.ou() + " " + l.sort())
                .containsExactlyInAnyOrder(
                        "Plan, ligne\u00a04 A_REGARDER",
                        "Plan, ligne\u00a05 REJETEE",
                        "Plan, ligne\u00a06 A_REGARDER",
                        "Plan, ligne\u00a07 REJETEE",
                        "Plan, ligne\u00a08 AJOUTEE",
                        "Plan, ligne\u00a09 REJETEE");
        assertThat(essai.lignes().stream().flatMap(l -> l.details().stream()))
                .anyMatch(d -> d.startsWith(
                        "Colonne «\u00a0Statut\u00a0» (Y)\u00a0: «\u00a0Bientôt fini\u00a0» n’est pas dans la liste"))
                .anyMatch(d ->
                        d.startsWith("Il manque le titre de l’action, colonne «\u00a0Titre de l'action\u00a0» (D)"))
                .anyMatch(d -> d.contains(
                        "«\u00a0printemps 2026\u00a0» n’est pas une date\u00a0: écrivez par exemple 24/11/2026"))
                .anyMatch(d -> d.contains("«\u00a0Entre 200 et 500\u00a0» n’est pas un nombre"))
                .anyMatch(d -> d.equals("La fin est avant le début."))
                .anyMatch(d -> d.equals(
                        "Colonne «\u00a0Titre de l'action\u00a0» (D)\u00a0: ce texte dépasse 300 caractères."));
    }

    @Test
    void aFormulaGivesItsValueAndOneThatFailedIsTold() {
        var octets = ClasseurDEssai.de(classeur -> {
            var feuille = classeur.createSheet("Plan");
            ClasseurDEssai.ligne(feuille, 1, "Action", "Budget", "Objectifs");
            ClasseurDEssai.ligne(feuille, 2, "=\"Former\"&\" les agents\"", "=100*12", "=1/0");
            classeur.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        var essai = essai(octets, VIDE);
        var action = (Action) essai.aEcrire().getFirst();
        assertThat(action.titre()).isEqualTo("Former les agents");
        assertThat(CasesDePlan.prevu(action))
                .hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo("1200"));
        assertThat(essai.lignes().getFirst().details())
                .anyMatch(d -> d.startsWith("Colonne «\u00a0Objectifs\u00a0» (C)\u00a0: la formule donne une erreur"));
    }

    @Test
    void tenThousandRowsAreToldOneByOne() {
        var texte = new StringBuilder("Chantier;Action;Statut\n");
        for (int i = 0; i < 9_000; i++) {
            texte.append("Chantier ")
                    .append(i % 50)
                    .append(";Action ")
                    .append(i)
                    .append(i % 10 == 0 ? ";?\n" : ";En cours\n");
        }
        var essai = essai(csv(texte.toString()), VIDE);
        assertThat(essai.nombre(Sort.A_REGARDER)).isEqualTo(900);
        assertThat(essai.nombre(Sort.AJOUTEE)).isEqualTo(8_150);
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> essai(csv(texte + "Autre;a\n".repeat(1000) + "Autre;b\n"), VIDE))
                .withMessageContaining("dépasserait 10\u202f000 fiches");
    }

    @Test
    void anIdentifierServesOnceAndNeverForAnotherKind() {
        var actuel = Contenu.de(1, List.of(Enjeu.nouveau("e1", 1, "", "Comment\u00a0?")));
        var lecture = Reception.lire(
                "actions.csv",
                csv("Identifiant;Titre\ne1;Former\na1;Prêter\na1;Réparer\nA 1;Vérifier\nr1;Revenir\n"),
                actuel,
                Annuaire.VIDE);
        var essai = Confrontation.de(lecture, actuel, Map.of("r1", Genre.CHANTIER));
        // The name of the file says nothing here: its titles do.
        assertThat(essai.aEcrire()).extracting(Element::id).doesNotContain("e1", "r1");
        assertThat(essai.lignes().stream().filter(l -> l.sort() == Sort.REJETEE).flatMap(l -> l.details().stream()))
                .anyMatch(d -> d.contains("«\u00a0e1\u00a0» est celui d’un autre élément (enjeu)"))
                .anyMatch(d -> d.contains("«\u00a0r1\u00a0» est celui d’un autre élément (chantier)"))
                .anyMatch(d -> d.contains("«\u00a0a1\u00a0» est déjà celui de"))
                .anyMatch(d -> d.contains("1 à 20 lettres minuscules"));
    }

    @Test
    void aRowOfAListWithoutItsFicheIsRejectedAloneAndAMissingSheetChangesNothing() {
        var depart = FeuilleAuHasard.de(43, 4);
        var tables = new ArrayList<>(EcritureDesTables.de(depart, Noms.AUCUN));
        tables.removeIf(t -> !t.nom().equals("Notes datées"));
        var table = tables.getFirst();
        var lignes = new ArrayList<>(table.lignes());
        lignes.add(List.of(Cellule.de("Une fiche perdue"), Cellule.VIDE, Cellule.VIDE, Cellule.de("Une note")));
        lignes.add(List.of(
                Cellule.de("[" + depart.actions().getFirst().id() + "]"),
                Cellule.VIDE,
                Cellule.VIDE,
                Cellule.de("Une note de plus")));
        var essai = essai(EcritureXlsx.ecrire(List.of(new Table(table.nom(), table.colonnes(), lignes))), depart);
        assertThat(essai.aEcrire())
                .as("%s", essai.lignes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Action.class,
                        a -> assertThat(a.suivi().notes().getLast().texte()).isEqualTo("Une note de plus"));
        assertThat(essai.nombre(Sort.REJETEE)).isEqualTo(1);
    }

    @Test
    void aJsonThatSaysMoreThanWeKnowSaysSo() {
        var essai = essai(
                csv("{\"format\":\"maillage.feuille-de-route\",\"version\":1,\"elements\":["
                        + "{\"genre\":\"ENJEU\",\"id\":\"e1\",\"rang\":1,\"presentation\":{\"question\":\"Comment ?\",\"couleur\":\"bleu\"}},"
                        + "{\"genre\":\"ENJEU\",\"id\":\"e2\",\"priorite\":{}},"
                        + "{\"genre\":\"ACTION\",\"id\":\"a1\",\"presentation\":{\"titre\":\"A\"},\"moyens\":{\"budget\":[{\"montant\":1e999999999}]}},"
                        + "{\"genre\":\"LICORNE\"}, 3]}"),
                VIDE);
        assertThat(essai.lignes())
                .extracting(l -> l.sort() + " " + l.details())
                .satisfiesExactly(
                        l -> assertThat(l).contains("A_REGARDER", "presentation.couleur"),
                        l -> assertThat(l).contains("REJETEE", "Il manque le titre"),
                        l -> assertThat(l).contains("REJETEE", "trop de chiffres"),
                        l -> assertThat(l).contains("REJETEE", "ENJEU, DEFI"),
                        l -> assertThat(l).contains("REJETEE", "ENJEU, DEFI"));
    }
}
