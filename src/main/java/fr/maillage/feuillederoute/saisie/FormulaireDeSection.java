package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.PublicVise;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.presentation.Typographie;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section to be filled.
 *
 * @param propositions lists of words that fields propose while one types, by identifier
 */
public record FormulaireDeSection(
        Section section, List<Entree> entrees, Map<String, List<String>> propositions, ResumeErreurs resume) {
    /** Beyond, a field with propositions replaces a drop-down list. */
    private static final int LISTE_MAX = 100;

    private static final Set<String> FEMININS = Set.of("étape", "dépense", "note", "origine");
    private static final int COMMUNES_MAX = 120_000;

    /** What the page of a section shows, in order. */
    public sealed interface Entree {}

    /** @param propositions identifier of the words that it proposes; null for none */
    public record Simple(Saisie saisie, @Nullable String propositions) implements Entree {}

    public record Table(Champ champ, String nombre, List<Rangee> rangees) implements Entree {
        /** « Ajouter un frein » */
        public String ajouter() {
            return "Ajouter " + (FEMININS.contains(champ.ligne()) ? "une " : "un ") + champ.ligne();
        }
    }

    /**
     * @param nomDeCle hidden field that keeps the key of the row
     * @param legende « Frein 2 »
     */
    public record Rangee(int rang, String nomDeCle, String cle, String legende, List<Simple> saisies) {}

    public static FormulaireDeSection de(
            Section section, Map<String, String> valeurs, LectureDeFormulaire lecture, References references) {
        return new Dessin(valeurs, lecture, references).formulaire(section);
    }

    private static final class Dessin {
        private final Map<String, String> valeurs;
        private final LectureDeFormulaire lecture;
        private final References references;
        private final Map<String, List<String>> propositions = new LinkedHashMap<>();
        private final List<Saisie> saisies = new ArrayList<>();

        Dessin(Map<String, String> valeurs, LectureDeFormulaire lecture, References references) {
            this.valeurs = valeurs;
            this.lecture = lecture;
            this.references = references;
        }

        FormulaireDeSection formulaire(Section section) {
            List<Entree> entrees = section.champs().stream().map(this::entree).toList();
            return new FormulaireDeSection(section, entrees, propositions, ResumeErreurs.de(saisies));
        }

        private Entree entree(Champ champ) {
            if (champ.nature() != Champ.Nature.TABLE) {
                return simple(Noms.de(champ), champ, false);
            }
            var rangees = new ArrayList<Rangee>();
            int nombre = Rangees.nombre(valeurs, champ);
            for (int i = 0; i < nombre; i++) {
                int rang = i;
                var cle = Noms.de(champ, rang, Noms.CLE);
                rangees.add(new Rangee(
                        rang,
                        cle,
                        lecture.valeur(cle),
                        Typographie.majuscule(champ.ligne()) + "\u00a0" + (rang + 1),
                        champ.colonnes().stream()
                                .map(c -> simple(Noms.de(champ, rang, c.cle()), c, true))
                                .toList()));
            }
            return new Table(champ, Noms.rangees(champ), rangees);
        }

        private Simple simple(String nom, Champ champ, boolean dansUneTable) {
            var simple = controle(nom, champ, etiquette(nom, champ), dansUneTable);
            saisies.add(simple.saisie());
            return simple;
        }

        private Etiquette etiquette(String nom, Champ champ) {
            var etiquette = lecture.etiquette(nom, champ.libelle());
            var aidee = champ.aide().isEmpty() ? etiquette : etiquette.avecAide(Typographie.francaise(champ.aide()));
            return champ.obligatoire() ? aidee.estObligatoire() : aidee;
        }

        private Simple controle(String nom, Champ champ, Etiquette etiquette, boolean dansUneTable) {
            var valeur = lecture.valeur(nom);
            return switch (champ.nature()) {
                case LIGNE -> nue(ligne(etiquette, valeur));
                case PARAGRAPHE -> nue(new ZoneDeTexte(etiquette, valeur, dansUneTable ? 2 : 6, 20_000));
                case ENTIER -> nue(ChampTexte.de(etiquette, valeur).numerique(9));
                case NOMBRE -> nue(new ChampTexte(etiquette, valeur, "text", "decimal", null, 25, true));
                case DATE -> nue(lecture.champDate(etiquette));
                case CASE ->
                    nue(new Choix(
                            etiquette,
                            List.of(new Option("oui", "Oui")),
                            valeur.isEmpty() ? Set.of() : Set.of("oui"),
                            true));
                case CHOIX ->
                    nue(new Liste(
                            etiquette,
                            champ.enumeration().stream()
                                    .map(c -> new Option(c.name(), c.libelle()))
                                    .toList(),
                            valeur));
                case PUBLICS ->
                    plusieurs(
                            etiquette,
                            valeur,
                            PublicVise.tous().stream()
                                    .map(p -> new Option(p.cle(), p.nom()))
                                    .toList());
                case COMMUNES -> nue(new ZoneDeTexte(etiquette, valeur, 5, COMMUNES_MAX));
                case ELEMENT -> une(champ, etiquette, valeur, references.elements(champ.genres()));
                case ELEMENTS -> plusieurs(etiquette, valeur, references.elements(champ.genres()));
                case STRUCTURE -> une(champ, etiquette, valeur, references.structures());
                case PERSONNE -> une(champ, etiquette, valeur, references.personnes());
                case LIEU -> nue(ligne(etiquette, valeur));
                case TABLE -> throw new IllegalArgumentException("a table inside a table: " + champ.cle());
            };
        }

        private static Simple nue(Saisie saisie) {
            return new Simple(saisie, null);
        }

        private static Saisie ligne(Etiquette etiquette, String valeur) {
            return new ChampTexte(etiquette, valeur, "text", null, null, 300, false);
        }

        /** Check boxes; what is cited and no longer proposed stays ticked. Nothing to tick shows nothing but a line that says so. */
        private static Simple plusieurs(Etiquette etiquette, String valeur, List<Option> options) {
            var retenues = valeur.lines().collect(Collectors.toSet());
            var toutes = new ArrayList<>(options);
            retenues.stream()
                    .filter(r -> options.stream().noneMatch(o -> o.valeur().equals(r)))
                    .map(r -> new Option(r, "Élément retiré (" + r + ")"))
                    .forEach(toutes::add);
            return toutes.isEmpty()
                    ? nue(new Liste(
                            etiquette,
                            List.of(new Option(EcritureDeSection.AUCUN, "Aucun pour l’instant")),
                            EcritureDeSection.AUCUN))
                    : nue(new Choix(etiquette, toutes, retenues, true));
        }

        private Simple une(Champ champ, Etiquette etiquette, String valeur, List<Option> options) {
            var connue = options.stream()
                    .filter(o -> o.valeur().equals(valeur) || o.libelle().equals(valeur))
                    .findFirst();
            if (options.size() <= LISTE_MAX) {
                var debut = champ.obligatoire()
                        ? Stream.<Option>of()
                        : Stream.of(new Option(
                                EcritureDeSection.AUCUN, champ.genres().isEmpty() ? "Aucune" : "Aucun"));
                var disparue = connue.isPresent() || valeur.isEmpty() || valeur.equals(EcritureDeSection.AUCUN)
                        ? Stream.<Option>of()
                        : Stream.of(new Option(valeur, "Élément retiré (" + valeur + ")"));
                var retenue = connue.map(Option::valeur)
                        .orElse(valeur.isEmpty() && !champ.obligatoire() ? EcritureDeSection.AUCUN : valeur);
                return nue(new Liste(
                        etiquette,
                        Stream.of(debut, options.stream(), disparue)
                                .flatMap(o -> o)
                                .toList(),
                        champ.obligatoire() && retenue.equals(EcritureDeSection.AUCUN) ? "" : retenue));
            }
            var liste = "liste-" + champ.cle();
            propositions.computeIfAbsent(
                    liste, l -> options.stream().map(Option::libelle).toList());
            var texte = connue.map(Option::libelle).orElse(valeur.equals(EcritureDeSection.AUCUN) ? "" : valeur);
            return new Simple(ligne(etiquette, texte), liste);
        }
    }
}
