package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.demarche.instance.GenreDInstance;
import fr.maillage.demarche.instance.Instance;
import fr.maillage.demarche.instance.Instance.Membre;
import fr.maillage.demarche.instance.registre.InstancesEnBase.Contenu;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and shows the form of a body and its members. */
@Component
class FormulaireDInstance {
    private static final List<Option> GENRES = GenreDInstance.tous().stream()
            .map(g -> new Option(g.id(), g.complet()))
            .toList();

    private final Acteurs acteurs;
    private final NomsDActeurs noms;

    FormulaireDInstance(Acteurs acteurs, NomsDActeurs noms) {
        this.acteurs = acteurs;
        this.noms = noms;
    }

    /** A new body of this kind, to be filled. */
    LectureDeFormulaire nouvelle(GenreDInstance genre) {
        return LectureDeFormulaire.de(Map.of(
                "nom",
                genre.id().equals("autre") ? "" : genre.nom(),
                "genre",
                genre.id(),
                "mission",
                genre.mission(),
                Rangee.NOMBRE,
                String.valueOf(2 * Rangee.EN_PLUS)));
    }

    /** As it stands, to be changed. */
    LectureDeFormulaire de(Instance instance) {
        var cites = noms.desMembres(instance.demarche(), instance.membres());
        var valeurs = new HashMap<String, String>(Map.of(
                "nom",
                instance.nom(),
                "genre",
                instance.genre(),
                "mission",
                instance.mission(),
                Rangee.NOMBRE,
                String.valueOf(instance.membres().size() + Rangee.EN_PLUS)));
        for (int i = 0; i < instance.membres().size(); i++) {
            var membre = instance.membres().get(i);
            valeurs.put("structure-" + i, cites.structure(membre.structure()));
            valeurs.put("personne-" + i, membre.personne() == null ? NomsDActeurs.AUCUNE : membre.personne());
            valeurs.put("role-" + i, membre.role());
        }
        return LectureDeFormulaire.de(valeurs);
    }

    static int rangees(LectureDeFormulaire lecture, int maximum) {
        return lecture.entier(Rangee.NOMBRE, 0, maximum, "").orElse(Rangee.EN_PLUS);
    }

    /** Empty when something is wrong: it is then told beside the fields. A structure that is new to the démarche is created. */
    Optional<Contenu> lire(String demarche, LectureDeFormulaire lecture) {
        var nom = lecture.texteExige("nom", Instance.NOM_MAX, "Donnez un nom à l’instance.");
        var genre = lecture.parmi("genre", GENRES, "Choisissez le genre de l’instance.");
        var mission = lecture.texte("mission", Instance.MISSION_MAX);
        var personnes = noms.personnes(demarche, "");
        int rangees = rangees(lecture, Instance.MEMBRES_MAX);
        for (int i = 0; i < rangees; i++) {
            var structure = lecture.texte("structure-" + i, StructureDeDemarche.NOM_MAX);
            var role = lecture.texte("role-" + i, Instance.ROLE_MAX);
            var personne = lecture.valeur("personne-" + i, NomsDActeurs.AUCUNE);
            if (structure.isEmpty() && (!role.isEmpty() || !personne.equals(NomsDActeurs.AUCUNE))) {
                lecture.refuser("structure-" + i, "Dites de quelle structure il s’agit.");
            }
            if (!structure.isEmpty() && !lecture.valeur("personne-" + i).isEmpty()) {
                lecture.parmi(
                        "personne-" + i,
                        personnes,
                        "Cette personne n’est plus dans la démarche. Choisissez-en une autre.");
            }
        }
        if (!lecture.juste() || genre.isEmpty()) {
            return Optional.empty();
        }
        var membres = new ArrayList<Membre>();
        for (int i = 0; i < rangees; i++) {
            var structure = lecture.valeur("structure-" + i);
            if (!structure.isEmpty()) {
                var personne = lecture.valeur("personne-" + i, NomsDActeurs.AUCUNE);
                membres.add(new Membre(
                        acteurs.structureNommee(demarche, structure),
                        personne.equals(NomsDActeurs.AUCUNE) || personne.isEmpty() ? null : personne,
                        lecture.valeur("role-" + i)));
            }
        }
        return Optional.of(new Contenu(nom, genre.get(), mission, membres));
    }

    static List<Saisie> saisies(LectureDeFormulaire lecture) {
        return List.of(
                ChampTexte.de(lecture.etiquette("nom", "Nom").estObligatoire(), lecture.valeur("nom")),
                new Liste(lecture.etiquette("genre", "Genre"), GENRES, lecture.valeur("genre", "autre")),
                new ZoneDeTexte(
                        lecture.etiquette("mission", "Ce qu’elle fait"),
                        lecture.valeur("mission"),
                        3,
                        Instance.MISSION_MAX));
    }

    List<Rangee> membres(String demarche, LectureDeFormulaire lecture) {
        var personnes = noms.personnes(demarche, "Sans nom");
        var rangees = new ArrayList<Rangee>();
        for (int i = 0; i < rangees(lecture, Instance.MEMBRES_MAX); i++) {
            rangees.add(new Rangee(
                    "Membre " + (i + 1),
                    List.of(
                            ChampTexte.de(
                                    lecture.etiquette("structure-" + i, "Structure"), lecture.valeur("structure-" + i)),
                            new Liste(
                                    lecture.etiquette("personne-" + i, "Qui la représente"),
                                    personnes,
                                    lecture.valeur("personne-" + i, NomsDActeurs.AUCUNE)),
                            ChampTexte.de(lecture.etiquette("role-" + i, "Rôle"), lecture.valeur("role-" + i)))));
        }
        return rangees;
    }

    List<String> structures(String demarche) {
        return noms.structures(demarche);
    }
}
