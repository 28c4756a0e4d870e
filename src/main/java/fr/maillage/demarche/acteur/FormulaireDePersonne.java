package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of a person.
 *
 * @param structures of the démarche
 */
record FormulaireDePersonne(List<StructureDeDemarche> structures, LocalDate aujourdhui) {
    /** What contact data are kept for, unless somebody says otherwise. */
    static final String FINALITE = "Inviter aux réunions et ateliers de la démarche, envoyer leurs comptes rendus.";

    private static final String AUCUNE = "aucune";
    private static final int FINALITE_MAX = 300;
    private static final int ANS_MAX = 10;

    Optional<PersonnesEnBase.Contenu> lire(LectureDeFormulaire lecture) {
        var structure = lecture.parmi("structure", options(), "Choisissez une structure de la liste.")
                .filter(s -> !s.equals(AUCUNE));
        var courriel = lecture.valeur("courriel");
        if (!courriel.isEmpty() && !FormesDeContact.courriel(courriel)) {
            lecture.refuser("courriel", "Écrivez une adresse comme accueil@exemple.fr, ou laissez vide.");
        }
        var telephone = lecture.valeur("telephone");
        if (!telephone.isEmpty() && !FormesDeContact.telephone(telephone)) {
            lecture.refuser("telephone", "Écrivez un numéro comme 03 29 00 00 00, ou laissez vide.");
        }
        var finalite = lecture.texte("finalite", FINALITE_MAX);
        if (finalite.isEmpty() && !(courriel.isEmpty() && telephone.isEmpty())) {
            lecture.refuser(
                    "finalite", "Dites à quoi servent ces coordonnées\u00a0: la personne a le droit de le savoir.");
        }
        var purge = lecture.date("purge");
        if (purge.filter(p -> !p.isAfter(aujourdhui) || p.isAfter(aujourdhui.plusYears(ANS_MAX)))
                .isPresent()) {
            lecture.refuser("purge", "Choisissez un jour à venir, dans dix ans au plus. Laissez vide pour deux ans.");
        }
        var contenu = new PersonnesEnBase.Contenu(
                structure.orElse(null),
                lecture.texteExige("nom", Personne.NOM_MAX, "Donnez le nom de la personne."),
                lecture.texte("fonction", Personne.FONCTION_MAX),
                purge.orElse(null),
                new Personne.Coordonnees(courriel, telephone, finalite));
        return lecture.juste() ? Optional.of(contenu) : Optional.empty();
    }

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(Personne personne, Personne.Coordonnees coordonnees) {
        var valeurs = new HashMap<String, String>();
        valeurs.put("nom", personne.nom());
        valeurs.put("fonction", personne.fonction());
        valeurs.put("structure", Objects.requireNonNullElse(personne.structure(), AUCUNE));
        valeurs.put("courriel", coordonnees.courriel());
        valeurs.put("telephone", coordonnees.telephone());
        valeurs.put("finalite", coordonnees.finalite().isEmpty() ? FINALITE : coordonnees.finalite());
        if (personne.purgeChoisie()) {
            valeurs.put("purge-jour", String.valueOf(personne.purgeLe().getDayOfMonth()));
            valeurs.put("purge-mois", String.valueOf(personne.purgeLe().getMonthValue()));
            valeurs.put("purge-annee", String.valueOf(personne.purgeLe().getYear()));
        }
        return LectureDeFormulaire.de(valeurs);
    }

    List<Saisie> saisies(LectureDeFormulaire lecture) {
        var courriel = lecture.etiquette("courriel", "Courriel");
        var telephone = lecture.etiquette("telephone", "Téléphone");
        return List.of(
                ChampTexte.de(lecture.etiquette("nom", "Nom").estObligatoire(), lecture.valeur("nom")),
                ChampTexte.de(
                        lecture.etiquette("fonction", "Fonction")
                                .avecAide("Par exemple\u00a0: direction, accueil, élue au numérique."),
                        lecture.valeur("fonction")),
                new Liste(
                        lecture.etiquette("structure", "Structure").estObligatoire(),
                        options(),
                        lecture.valeur("structure")),
                new ChampTexte(courriel, lecture.valeur("courriel"), "email", null, "off", 254, false),
                new ChampTexte(telephone, lecture.valeur("telephone"), "tel", null, "off", 30, true),
                new ChampTexte(
                        lecture.etiquette("finalite", "À quoi servent ces coordonnées")
                                .avecAide("La personne peut le demander\u00a0: écrivez-le pour elle."),
                        lecture.valeur("finalite", FINALITE),
                        "text",
                        null,
                        "off",
                        FINALITE_MAX,
                        false),
                lecture.champDate(lecture.etiquette("purge", "Effacer le nom et les coordonnées le")
                        .avecAide("Laissez vide\u00a0: ce sera deux ans après sa dernière participation.")));
    }

    private List<Option> options() {
        return Stream.concat(
                        Stream.of(new Option(AUCUNE, "Aucune structure")),
                        structures.stream().map(s -> new Option(s.id(), s.nom())))
                .toList();
    }
}
