package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of an interview. */
record FormulaireDEntretien(
        List<StructureDeDemarche> structures,
        List<Personne> personnes,
        Map<String, String> nomDeStructure,
        LocalDate aujourdhui) {
    private static final String AUCUNE = "aucune";

    static FormulaireDEntretien de(
            List<StructureDeDemarche> structures, List<Personne> personnes, LocalDate aujourdhui) {
        var noms = new HashMap<String, String>();
        structures.forEach(s -> noms.put(s.id(), s.nom()));
        return new FormulaireDEntretien(structures, personnes, noms, aujourdhui);
    }

    Optional<EntretiensEnBase.Contenu> lire(LectureDeFormulaire lecture) {
        var structure = lecture.parmi("structure", optionsDeStructures(), "Choisissez la structure.");
        var etat =
                lecture.parmi("etat", etats(), "Dites où en est l’entretien.").map(Entretien.Etat::valueOf);
        var jour = etat.filter(e -> e != Entretien.Etat.A_PREVOIR).isPresent()
                ? lecture.dateExigee("jour", "Un entretien prévu ou fait a une date.")
                : lecture.date("jour");
        if (etat.filter(e -> e == Entretien.Etat.FAIT).isPresent()
                && jour.filter(j -> j.isAfter(aujourdhui)).isPresent()) {
            lecture.refuser(
                    "jour",
                    "Cette date est à venir\u00a0: l’entretien n’est pas encore fait. Choisissez «\u00a0Prévu\u00a0».");
        }
        var mene = personne(lecture, "mene");
        var rencontree = personne(lecture, "rencontree");
        var notes = lecture.texte("notes", Entretien.NOTES_MAX);
        var besoins = lecture.texte("besoins", Entretien.BESOINS_MAX);
        return lecture.juste()
                ? Optional.of(new EntretiensEnBase.Contenu(
                        structure.orElseThrow(),
                        etat.orElseThrow(),
                        jour.orElse(null),
                        mene,
                        rencontree,
                        notes,
                        besoins))
                : Optional.empty();
    }

    private @Nullable String personne(LectureDeFormulaire lecture, String nom) {
        return lecture.parmi(nom, optionsDePersonnes(), "Choisissez une personne de la liste.")
                .filter(p -> !p.equals(AUCUNE))
                .orElse(null);
    }

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(Entretien entretien) {
        var valeurs = new HashMap<String, String>();
        valeurs.put("structure", entretien.structure());
        valeurs.put("etat", entretien.etat().name());
        valeurs.put("mene", Objects.requireNonNullElse(entretien.menePar(), AUCUNE));
        valeurs.put("rencontree", Objects.requireNonNullElse(entretien.rencontree(), AUCUNE));
        valeurs.put("notes", entretien.notes());
        valeurs.put("besoins", entretien.besoins());
        var jour = entretien.jour();
        if (jour != null) {
            valeurs.put("jour-jour", String.valueOf(jour.getDayOfMonth()));
            valeurs.put("jour-mois", String.valueOf(jour.getMonthValue()));
            valeurs.put("jour-annee", String.valueOf(jour.getYear()));
        }
        return LectureDeFormulaire.de(valeurs);
    }

    List<Saisie> saisies(LectureDeFormulaire lecture) {
        return List.of(
                new Liste(
                        lecture.etiquette("structure", "Structure").estObligatoire(),
                        optionsDeStructures(),
                        lecture.valeur("structure")),
                new Liste(
                        lecture.etiquette("etat", "Où en est l’entretien").estObligatoire(),
                        etats(),
                        lecture.valeur("etat", Entretien.Etat.A_PREVOIR.name())),
                lecture.champDate(
                        lecture.etiquette("jour", "Date").avecAide("Nécessaire dès que l’entretien est prévu.")),
                new Liste(
                        lecture.etiquette("rencontree", "Personne rencontrée")
                                .avecAide("Parmi les personnes de la démarche\u00a0: son nom s’efface à sa date."),
                        optionsDePersonnes(),
                        lecture.valeur("rencontree", AUCUNE)),
                new Liste(lecture.etiquette("mene", "Mené par"), optionsDePersonnes(), lecture.valeur("mene", AUCUNE)),
                new ZoneDeTexte(
                        lecture.etiquette("besoins", "Besoins entendus")
                                .avecAide("Un besoin par ligne, avec ses mots. Ne citez personne."),
                        lecture.valeur("besoins"),
                        5,
                        Entretien.BESOINS_MAX),
                new ZoneDeTexte(
                        lecture.etiquette("notes", "Notes").avecAide("Ne citez personne."),
                        lecture.valeur("notes"),
                        8,
                        Entretien.NOTES_MAX));
    }

    private List<Option> optionsDeStructures() {
        return structures.stream().map(s -> new Option(s.id(), s.nom())).toList();
    }

    private List<Option> optionsDePersonnes() {
        return Stream.concat(
                        Stream.of(new Option(AUCUNE, "Non précisé")),
                        personnes.stream()
                                .map(p -> new Option(
                                        p.id(),
                                        p.structure() == null
                                                ? p.nom()
                                                : p.nom() + " (" + nomDeStructure.getOrDefault(p.structure(), "")
                                                        + ")")))
                .toList();
    }

    private static List<Option> etats() {
        return Stream.of(Entretien.Etat.values())
                .map(e -> new Option(e.name(), e.libelle()))
                .toList();
    }
}
