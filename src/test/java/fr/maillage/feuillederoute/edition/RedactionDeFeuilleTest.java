package fr.maillage.feuillederoute.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Format;
import fr.maillage.document.Redacteur;
import fr.maillage.document.Tableau;
import fr.maillage.document.Texte;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A document says all that the roadmap says, and the public one nothing more than it may. */
class RedactionDeFeuilleTest {
    private static final Contenu CONTENU = Exemple.contenu();
    private static final DocumentTexte INTERNE =
            RedactionDeFeuille.document(Exemple.dossier(CONTENU, false), Etendue.TOUT);
    private static final DocumentTexte PUBLIC = RedactionDeFeuille.document(
            Exemple.dossier(VersionPublique.de(CONTENU).contenu(), true), Etendue.TOUT);

    private static String texte(DocumentTexte document) {
        return document.blocs().stream()
                .flatMap(RedactionDeFeuilleTest::textes)
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static Stream<String> textes(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Titre titre -> Stream.of(titre.texte());
            case Bloc.Paragraphe paragraphe -> Stream.of(paragraphe.texte().brut());
            case Bloc.Liste liste ->
                liste.puces().stream()
                        .flatMap(p -> Stream.concat(Stream.of(p.texte()), p.sousPuces().stream()))
                        .map(Texte::brut);
            case Tableau tableau ->
                Stream.concat(
                        Stream.concat(
                                Stream.of(tableau.legende()),
                                tableau.colonnes().stream().map(Tableau.Colonne::intitule)),
                        tableau.lignes().stream()
                                .flatMap(List::stream)
                                .flatMap(c -> c.paragraphes().stream())
                                .map(Texte::brut));
            case Bloc.Encart encart ->
                Stream.concat(
                        Stream.of(encart.titre()), encart.paragraphes().stream().map(Texte::brut));
            case Bloc.ZoneARediger zone -> Stream.of(zone.consigne(), zone.texte());
            default -> Stream.of();
        };
    }

    private static List<String> titres(DocumentTexte document, int niveau) {
        return document.blocs().stream()
                .filter(b -> b instanceof Bloc.Titre t && t.niveau() == niveau)
                .map(b -> ((Bloc.Titre) b).texte())
                .toList();
    }

    @Test
    void theWholeRoadmapIsReadFromTheEnjeuToTheMoney() {
        assertThat(titres(INTERNE, 1))
                .containsExactly(
                        "Comment lire cette feuille de route",
                        "Le diagnostic en bref",
                        "Les enjeux et les défis",
                        "Les chantiers",
                        "Actions qui ne relèvent d’aucun chantier",
                        "Les fiches des actions",
                        "Calendrier",
                        "Budget et financement",
                        "Ce qui vient des ateliers, des enquêtes et des entretiens",
                        "Les structures et leurs rôles");
    }

    @Test
    void whatWasWrittenIsThereAndWhatNobodyChoseIsNot() {
        assertThat(texte(INTERNE))
                .contains(
                        "Coordination : Administration générale, Ressources humaines",
                        "Partenaires de projet, lien opérant (trait plein) : Centres sociaux",
                        "Intervenants, sans lien encore (pointillé) : Conseillers numériques",
                        "Chaque accueil a un agent formé",
                        "Remplacer les agents",
                        "Pilote : Personne Nommée",
                        "Convention non signée",
                        "12 communes sur 43 sont fragiles (Indice du site)",
                        "Action 1. Organiser des formations",
                        "Niveau de priorité : Élevé",
                        "2 actions n’ont pas encore de fiche remplie")
                .doesNotContain("Fonds lointain", "Non fixé", "Non précisée", "Nous voulons aider tout le monde");
    }

    @Test
    void amountsAddUpAndThoseThatAreUnknownAreTold() {
        assertThat(texte(INTERNE))
                .contains("2027\n12 000", "Total\n12 000\n\n\n500", "Région\n8 000", "1 ligne n’a pas de montant");
    }

    @Test
    void thePublicVersionHidesPersonsConfidentialActionsAndInternalNotes() {
        assertThat(texte(PUBLIC))
                .contains("Former les agents", "On ne sait pas à qui demander", "Le bus vient trop peu")
                .doesNotContain(
                        "Personne Nommée",
                        "rachat",
                        "Suite discrète",
                        "Réunion tendue",
                        "Convention non signée",
                        "Dupont",
                        "le maire",
                        "confidentielle :");
    }

    @Test
    void whoPublishesIsToldWhatIsLeftOut() {
        var publique = VersionPublique.de(CONTENU);
        assertThat(publique.confidentielles()).isEqualTo(2);
        assertThat(publique.ecartees()).extracting(Element::id).containsExactly("c1");
        assertThat(publique.aRelire()).isEmpty();
    }

    @Test
    void publicContentStaysPublicWhenFilteredAgain() {
        var une = VersionPublique.de(CONTENU).contenu();
        assertThat(VersionPublique.de(une).contenu()).isEqualTo(une);
    }

    @Test
    void chantiersAloneComeWithoutWhatSurroundsThem() {
        var document = RedactionDeFeuille.document(Exemple.dossier(CONTENU, false), new Etendue(true, false));
        assertThat(titres(document, 1))
                .containsExactly(
                        "Comment lire cette feuille de route",
                        "Les chantiers",
                        "Actions qui ne relèvent d’aucun chantier");
    }

    @Test
    void anEmptyRoadmapIsADocumentAllTheSame() {
        var vide = RedactionDeFeuille.document(Exemple.dossier(Contenu.de(0, List.of()), false), Etendue.TOUT);
        assertThat(titres(vide, 1)).containsExactly("Comment lire cette feuille de route", "Le diagnostic en bref");
    }

    @Test
    void aFicheToFillInLeavesRoomForWhatIsMissing() {
        var action = CONTENU.element("a4").orElseThrow();
        var fiche = texte(FicheACompleter.document(Exemple.dossier(CONTENU, false), action));
        assertThat(fiche)
                .contains("Prêter des ordinateurs", "Objectifs", "☑ À venir   ☐ En cours", "Financeur")
                .doesNotContain("Personne de la démarche");
    }

    @Test
    void everyDocumentIsAnAccessiblePdfAndIsWrittenInTheOtherFormats() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var dossier = Exemple.dossier(CONTENU, false);
        var documents = List.of(
                INTERNE,
                PUBLIC,
                RedactionDeFeuille.fiche(dossier, CONTENU.element("c1").orElseThrow()),
                FicheACompleter.document(dossier, CONTENU.element("c1").orElseThrow()));
        for (var document : documents) {
            assertThat(fautes(Redacteur.octets(document, Format.PDF))).isEmpty();
            for (var format : Format.pourTexte()) {
                assertThat(Redacteur.octets(document, format)).hasSizeGreaterThan(2000);
            }
        }
    }

    private static TreeSet<String> fautes(byte[] octets) throws Exception {
        var fautes = new TreeSet<String>();
        try (var analyse = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(octets), PDFAFlavour.PDFUA_1);
                var juge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            for (var constat : juge.validate(analyse).getTestAssertions()) {
                if (constat.getStatus() == TestAssertion.Status.FAILED) {
                    fautes.add(constat.getRuleId().getClause() + " " + constat.getMessage());
                }
            }
        }
        return fautes;
    }
}
