package fr.maillage.demarche.instance.pages;

import fr.maillage.compte.Compte;
import fr.maillage.demarche.instance.Instance;
import fr.maillage.demarche.instance.Tache;
import fr.maillage.demarche.instance.registre.InstancesEnBase;
import fr.maillage.demarche.instance.registre.TachesEnBase.Contenu;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and shows the form of a task. */
@Component
class FormulaireDeTache {
    private static final String MOI = "moi";
    private static final String AUTRE_COMPTE = "compte";
    private static final List<Option> ETATS = Arrays.stream(Tache.Etat.values())
            .map(e -> new Option(e.name(), e.libelle()))
            .toList();

    private final NomsDActeurs noms;
    private final InstancesEnBase instances;

    FormulaireDeTache(NomsDActeurs noms, InstancesEnBase instances) {
        this.noms = noms;
        this.instances = instances;
    }

    LectureDeFormulaire nouvelle(String instance) {
        return LectureDeFormulaire.de(instance.isEmpty() ? Map.of() : Map.of("instance", instance));
    }

    LectureDeFormulaire de(Tache tache, Compte compte) {
        var responsable = tache.responsable();
        var cites = noms.desResponsables(tache.demarche(), List.of(responsable));
        var valeurs = new HashMap<String, String>(Map.of(
                "titre", tache.titre(),
                "etat", tache.etat().name(),
                "instance", tache.instance() == null ? NomsDActeurs.AUCUNE : tache.instance(),
                "structure-0",
                        responsable.structure() == null
                                ? responsable.texte()
                                : cites.structure(responsable.structure()),
                "personne", qui(responsable, compte)));
        var echeance = tache.echeance();
        if (echeance != null) {
            valeurs.put("echeance-jour", String.valueOf(echeance.getDayOfMonth()));
            valeurs.put("echeance-mois", String.valueOf(echeance.getMonthValue()));
            valeurs.put("echeance-annee", String.valueOf(echeance.getYear()));
        }
        return LectureDeFormulaire.de(valeurs);
    }

    private static String qui(Tache.Responsable responsable, Compte compte) {
        if (responsable.compte() != null) {
            return responsable.compte().equals(compte.id()) ? MOI : AUTRE_COMPTE;
        }
        return responsable.personne() == null ? NomsDActeurs.AUCUNE : responsable.personne();
    }

    /** @param avant the task that is changed; null for a new one */
    private List<Option> personnes(String demarche, Compte compte, @Nullable Tache avant) {
        var options = new ArrayList<>(noms.personnes(demarche, "Sans nom"));
        options.add(1, new Option(MOI, "Moi (" + compte.nom() + ")"));
        if (avant != null) {
            var responsable = avant.responsable();
            var cites = noms.desResponsables(demarche, List.of(responsable));
            var actuel = qui(responsable, compte);
            if (options.stream().noneMatch(o -> o.valeur().equals(actuel))) {
                options.add(new Option(actuel, noms.responsable(cites, responsable)));
            }
        }
        return options;
    }

    private List<Option> instances(String demarche) {
        var options = new ArrayList<>(List.of(new Option(NomsDActeurs.AUCUNE, "Aucune en particulier")));
        for (Instance instance : instances.toutes(demarche)) {
            options.add(new Option(instance.id(), instance.nom()));
        }
        return options;
    }

    /** Empty when something is wrong: it is then told beside the fields. */
    Optional<Contenu> lire(String demarche, Compte compte, @Nullable Tache avant, LectureDeFormulaire lecture) {
        var titre = lecture.texteExige("titre", Tache.TITRE_MAX, "Dites ce qu’il y a à faire.");
        var structure = lecture.texte("structure-0", Tache.RESPONSABLE_MAX);
        var qui = lecture.valeur("personne").isEmpty()
                ? Optional.of(NomsDActeurs.AUCUNE)
                : lecture.parmi(
                        "personne", personnes(demarche, compte, avant), "Cette personne n’est plus dans la démarche.");
        var instance = lecture.valeur("instance").isEmpty()
                ? Optional.of(NomsDActeurs.AUCUNE)
                : lecture.parmi("instance", instances(demarche), "Cette instance n’est plus dans la démarche.");
        var echeance = lecture.date("echeance");
        var etat = lecture.valeur("etat").isEmpty()
                ? Optional.of(Tache.Etat.A_FAIRE.name())
                : lecture.parmi("etat", ETATS, "Choisissez l’état de la tâche.");
        if (!lecture.juste()) {
            return Optional.empty();
        }
        return Optional.of(new Contenu(
                titre,
                instance.filter(i -> !i.equals(NomsDActeurs.AUCUNE)).orElse(null),
                responsable(demarche, compte, avant, structure, qui.orElse(NomsDActeurs.AUCUNE)),
                echeance.orElse(null),
                etat.map(Tache.Etat::valueOf).orElse(Tache.Etat.A_FAIRE)));
    }

    private Tache.Responsable responsable(
            String demarche, Compte compte, @Nullable Tache avant, String structure, String qui) {
        var connue = noms.structureConnue(demarche, structure);
        var texte = connue.isPresent() ? "" : structure;
        return switch (qui) {
            case NomsDActeurs.AUCUNE -> new Tache.Responsable(connue.orElse(null), null, null, texte);
            case MOI -> new Tache.Responsable(connue.orElse(null), null, compte.id(), texte);
            case AUTRE_COMPTE ->
                new Tache.Responsable(
                        connue.orElse(null),
                        null,
                        avant == null ? null : avant.responsable().compte(),
                        texte);
            default -> new Tache.Responsable(connue.orElse(null), qui, null, texte);
        };
    }

    List<Saisie> saisies(String demarche, Compte compte, @Nullable Tache avant, LectureDeFormulaire lecture) {
        return List.of(
                ChampTexte.de(
                        lecture.etiquette("titre", "Ce qu’il y a à faire").estObligatoire(), lecture.valeur("titre")),
                ChampTexte.de(
                        lecture.etiquette("structure-0", "Structure ou service qui s’en charge"),
                        lecture.valeur("structure-0")),
                new Liste(
                        lecture.etiquette("personne", "Qui"),
                        personnes(demarche, compte, avant),
                        lecture.valeur("personne", NomsDActeurs.AUCUNE)),
                lecture.champDate(lecture.etiquette("echeance", "Pour le")),
                new Liste(lecture.etiquette("etat", "État"), ETATS, lecture.valeur("etat", Tache.Etat.A_FAIRE.name())),
                new Liste(
                        lecture.etiquette("instance", "Demandée par"),
                        instances(demarche),
                        lecture.valeur("instance", NomsDActeurs.AUCUNE)));
    }
}
