package fr.maillage.demarche.acteur;

import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a structure.
 *
 * @param structuresDeLieux those that hold places of the perimeter
 */
record FormulaireDeStructure(TerritoiresCites.Annuaire territoires, List<Option> structuresDeLieux) {
    private static final String AUCUNE = "aucune";

    /** Empty when something is wrong: it is then told beside the fields. */
    Optional<StructuresEnBase.Contenu> lire(LectureDeFormulaire lecture) {
        var cites = territoires.lire(lecture.texte("territoires", 2000));
        if (!cites.inconnus().isEmpty()) {
            lecture.refuser(
                    "territoires",
                    "Pas trouvé dans le territoire de la démarche\u00a0: " + String.join(", ", cites.inconnus())
                            + ". Écrivez le nom entier d’une commune ou d’une intercommunalité.");
        } else if (cites.ecrits().size() > StructureDeDemarche.TERRITOIRES_MAX) {
            lecture.refuser(
                    "territoires",
                    "Citez " + StructureDeDemarche.TERRITOIRES_MAX
                            + " territoires au plus, par exemple des intercommunalités.");
        }
        var lieu = lecture.valeur("lieu", AUCUNE);
        boolean connu = structuresDeLieux.stream().anyMatch(o -> o.valeur().equals(lieu));
        if (!connu && !lieu.equals(AUCUNE)) {
            lecture.refuser("lieu", "Choisissez une structure de la liste.");
        }
        var contenu = new StructuresEnBase.Contenu(
                lecture.texteExige("nom", StructureDeDemarche.NOM_MAX, "Donnez un nom à la structure."),
                lecture.parmi("type", TypesDeStructures.livres().options(), "Choisissez un type de la liste.")
                        .orElse(TypesDeStructures.AUTRE),
                cites.ecrits(),
                connu ? lieu : null,
                lecture.cochee("partenaire"),
                lecture.cochee("itinerante"),
                lecture.texte("role", StructureDeDemarche.ROLE_MAX));
        return lecture.juste() ? Optional.of(contenu) : Optional.empty();
    }

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(StructureDeDemarche structure, TerritoiresCites cites) {
        return LectureDeFormulaire.de(Map.of(
                "nom", structure.nom(),
                "type", structure.type(),
                "territoires", structure.territoires().stream().map(cites::nom).collect(Collectors.joining("\n")),
                "lieu", Objects.requireNonNullElse(structure.structureDeLieu(), AUCUNE),
                "partenaire", structure.partenaire() ? "oui" : "",
                "itinerante", structure.itinerante() ? "oui" : "",
                "role", structure.role()));
    }

    List<Saisie> saisies(LectureDeFormulaire lecture) {
        return List.of(
                ChampTexte.de(lecture.etiquette("nom", "Nom de la structure").estObligatoire(), lecture.valeur("nom")),
                new Liste(
                        lecture.etiquette("type", "Type").estObligatoire(),
                        TypesDeStructures.livres().options(),
                        lecture.valeur("type")),
                new ZoneDeTexte(
                        lecture.etiquette("territoires", "Communes et intercommunalités")
                                .avecAide(
                                        "Un nom par ligne, dans le territoire de la démarche. Laissez vide si vous ne savez pas."),
                        lecture.valeur("territoires"),
                        3,
                        2000),
                new Choix(
                        lecture.etiquette("partenaire", "Partenariat"),
                        List.of(new Option("oui", "Cette structure est partenaire de la démarche")),
                        lecture.cochee("partenaire") ? Set.of("oui") : Set.of(),
                        true),
                new Choix(
                        lecture.etiquette("itinerante", "Itinérance")
                                .avecAide("Un bus, une personne qui se déplace. L’offre connue des ateliers la cite."),
                        List.of(new Option("oui", "Cette structure se déplace vers les habitants")),
                        lecture.cochee("itinerante") ? Set.of("oui") : Set.of(),
                        true),
                new ZoneDeTexte(
                        lecture.etiquette("role", "Rôle dans la démarche")
                                .avecAide(
                                        "Par exemple\u00a0: accueille un atelier, finance l’étude. Ne citez personne ici."),
                        lecture.valeur("role"),
                        3,
                        StructureDeDemarche.ROLE_MAX),
                new Liste(
                        lecture.etiquette("lieu", "La même structure parmi les lieux")
                                .avecAide("Si elle tient des lieux d’inclusion numérique déjà connus du site."),
                        options(),
                        lecture.valeur("lieu", AUCUNE)));
    }

    private List<Option> options() {
        return Stream.concat(Stream.of(new Option(AUCUNE, "Aucune, ou je ne sais pas")), structuresDeLieux.stream())
                .toList();
    }
}
