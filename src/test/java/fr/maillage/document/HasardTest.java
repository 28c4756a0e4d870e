package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Tableau.Colonne;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, each format opens again, and everything is in it, in its order. */
class HasardTest {
    private static final Pattern JETON = Pattern.compile("jeton\\d{4}x");
    private static final String[] ECUEILS = {
        "",
        " <b>&amp;\"'</b> ",
        "\u0000\u0007\ufffe",
        "\ud800",
        " émoji 😀 ",
        "\u00a0: « œuvre »",
        "  deux  espaces  ",
        "\tonglet",
        "\nligne",
        " שלום ",
        " ]]> ",
        " anticonstitutionnellement".repeat(3) + "x".repeat(150)
    };

    /** Numbers the words of a document, so that they can be found again. */
    private static final class Fabrique {
        private final Random hasard;
        private int jetons;

        Fabrique(int graine) {
            hasard = new Random(graine);
        }

        /**
         * A text with a word of its own first.
         *
         * @param ecueils whether what is hard to write comes after
         */
        String mots(boolean ecueils) {
            var mot = "jeton%04dx".formatted(++jetons);
            return ecueils ? mot + " " + ECUEILS[hasard.nextInt(ECUEILS.length)] : mot;
        }

        int auPlus(int n) {
            return hasard.nextInt(n + 1);
        }

        Texte texte() {
            var morceaux = new ArrayList<Morceau>();
            for (int i = auPlus(2); i >= 0; i--) {
                morceaux.add(new Morceau(mots(true) + " ", hasard.nextBoolean(), hasard.nextBoolean(), null));
            }
            return new Texte(morceaux);
        }

        List<Puce> puces(int auPlus) {
            return IntStream.rangeClosed(0, auPlus(auPlus))
                    .mapToObj(i -> new Puce(
                            texte(),
                            IntStream.range(0, auPlus(2)).mapToObj(j -> texte()).toList()))
                    .toList();
        }

        Tableau tableau(String legende, int lignes) {
            int colonnes = 1 + auPlus(3);
            return new Tableau(
                    legende,
                    List.of(),
                    IntStream.range(0, colonnes)
                            .mapToObj(i -> Colonne.texte(mots(false), 1 + hasard.nextDouble()))
                            .toList(),
                    hasard.nextBoolean(),
                    IntStream.range(0, auPlus(lignes))
                            .mapToObj(i -> IntStream.range(0, colonnes)
                                    .mapToObj(j -> Cellule.de(mots(false)))
                                    .toList())
                            .toList());
        }

        Image image() {
            return hasard.nextBoolean() ? Exemples.logo() : Image.png(Exemples.pointPng(), "Un point");
        }

        Bloc bloc() {
            return switch (hasard.nextInt(7)) {
                case 0 -> new Bloc.Liste(hasard.nextBoolean(), puces(4));
                case 1 -> tableau(mots(false), 60);
                case 2 -> new Bloc.Figure(image(), mots(true), 0.5);
                case 3 -> new Bloc.Encart(Bloc.Encart.Nature.ATTENTION, mots(true), List.of(texte(), texte()));
                case 4 -> new Bloc.ZoneARediger("z" + jetons, mots(true), hasard.nextBoolean() ? "" : mots(true));
                case 5 -> new Bloc.SautDePage();
                default -> new Bloc.Paragraphe(texte());
            };
        }

        /** Short: two long columns that go on are read by turns. */
        Diapositive.Volet volet() {
            return new Diapositive.Volet(mots(true), List.of(Puce.de(mots(false), List.of(mots(false)))));
        }

        Diapositive diapositive() {
            return switch (hasard.nextInt(7)) {
                case 0 -> new Diapositive.Couverture(mots(true), mots(true), mots(true), "");
                case 1 -> new Diapositive.Section(mots(true), mots(true), "");
                case 2 -> new Diapositive.TableauProjete(mots(true), tableau("Tableau", 30), "");
                case 3 -> new Diapositive.PleineFigure(mots(true), image(), mots(true), "");
                case 4 -> new Diapositive.FigureCommentee(mots(true), image(), puces(8), "");
                case 5 -> new Diapositive.DeuxColonnes(mots(true), volet(), volet(), "");
                default -> new Diapositive.Puces(mots(true), puces(12), hasard.nextBoolean() ? image() : null, "");
            };
        }
    }

    static DocumentTexte document(int graine) {
        var fabrique = new Fabrique(graine);
        var blocs = new ArrayList<Bloc>(List.of(new Bloc.Sommaire(3)));
        for (int niveau = 1; niveau <= 4; niveau++) {
            blocs.add(new Bloc.Titre(niveau, fabrique.mots(true)));
            for (int i = fabrique.auPlus(5); i >= 0; i--) {
                blocs.add(fabrique.bloc());
            }
        }
        return new DocumentTexte(
                new Intitule("Titre", ECUEILS[graine % ECUEILS.length], "", "", Exemples.JOUR),
                Theme.neutre(""),
                blocs);
    }

    static Diaporama diaporama(int graine) {
        var fabrique = new Fabrique(graine);
        return new Diaporama(
                Intitule.de("Titre", Exemples.JOUR),
                Theme.neutre(""),
                "",
                IntStream.range(0, 8).mapToObj(i -> fabrique.diapositive()).toList());
    }

    static byte[] pdf(int graine) {
        return Redacteur.octets(document(graine), Format.PDF);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aDocumentKeepsItsWordsInOrder(int graine) {
        var document = document(graine);
        for (var format : Format.pourTexte()) {
            exigeTout(
                    format,
                    derniers(Lus.texte(Redacteur.octets(document, format), format)),
                    attendus(document.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aDeckKeepsItsWordsInOrder(int graine) {
        var diaporama = diaporama(graine);
        for (var format : Format.pourDiaporama()) {
            exigeTout(
                    format,
                    premiers(Lus.texte(Redacteur.octets(diaporama, format), format)),
                    attendus(diaporama.toString()));
        }
    }

    /** Words are numbered as they are made, which is the order of the document. */
    private static List<String> attendus(String document) {
        return JETON.matcher(document)
                .results()
                .map(m -> m.group())
                .distinct()
                .sorted()
                .toList();
    }

    /** Lines of neighbouring cells and columns alternate in the text of a page: there, order says nothing. */
    private static void exigeTout(Format format, List<String> lus, List<String> attendus) {
        if (format == Format.PDF) {
            assertThat(lus).as("%s", format).containsExactlyInAnyOrderElementsOf(attendus);
        } else {
            assertThat(lus).as("%s", format).containsExactlyElementsOf(attendus);
        }
    }

    /** Each word where it comes first: titles and headers come again on slides that go on. */
    private static List<String> premiers(String texte) {
        return JETON.matcher(texte).results().map(m -> m.group()).distinct().toList();
    }

    /** Each word where it comes last: headings come first in the table of contents. */
    private static List<String> derniers(String texte) {
        var lus = new LinkedHashSet<String>();
        JETON.matcher(texte).results().forEach(m -> {
            lus.remove(m.group());
            lus.add(m.group());
        });
        return List.copyOf(lus);
    }
}
