package fr.maillage.couverture.permanence.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.permanence.Etude;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The form of a new study. */
public record FormulaireDEtude(
        EnTete enTete,
        ResumeErreurs resume,
        ChampTexte nom,
        Liste territoire,
        Choix objectif,
        ChampTexte minutes,
        ChampTexte nombre,
        Liste service,
        Choix itinerance,
        Liste modele,
        ChampTexte habitants,
        Choix bibliotheque,
        ZoneDeTexte choisies) {
    static FormulaireDEtude de(Couverture couverture, List<Option> territoires, SaisieDEtude saisie) {
        var nom = ChampTexte.de(
                etiquette(saisie, "nom", "Nom de l’étude")
                        .avecAide(
                                "Pour la retrouver. Laissé vide, le nom dit le territoire et le nombre de permanences."),
                saisie.valeur("nom", ""));
        var territoire = new Liste(
                etiquette(saisie, "territoire", "Territoire").estObligatoire(),
                territoires,
                saisie.valeur(
                        "territoire",
                        territoires.size() == 1 ? territoires.getFirst().valeur() : ""));
        var objectif = new Choix(
                etiquette(saisie, "objectif", "Ce que les permanences doivent permettre")
                        .estObligatoire(),
                Arrays.stream(Etude.Objectif.values())
                        .map(o -> new Option(o.name().toLowerCase(Locale.ROOT), o.libelle()))
                        .toList(),
                Set.of(saisie.valeur("objectif", "couverture")),
                false);
        var minutes = ChampTexte.de(
                        etiquette(saisie, "minutes", "Un lieu est à portée à … minutes ou moins")
                                .estObligatoire(),
                        saisie.valeur("minutes", saisie.valeur("servi", "15")))
                .numerique(3);
        var nombre = ChampTexte.de(
                        etiquette(saisie, "nombre", "Nombre de permanences à ajouter")
                                .avecAide(
                                        "De 1 à " + Etude.NOMBRE_MAX
                                                + ". La page de résultat montre aussi ce que donnerait chaque nombre de 1 à 10.")
                                .estObligatoire(),
                        saisie.valeur("nombre", "3"))
                .numerique(2);
        var service = new Liste(
                etiquette(saisie, "service", "Service des lieux existants")
                        .avecAide("Seuls les lieux qui disent proposer ce service comptent comme existants."),
                Stream.concat(
                                Stream.of(new Option("", "Tous les services")),
                                Couverture.services().stream().map(t -> new Option(t.valeur(), t.libelle())))
                        .toList(),
                saisie.valeur("service", ""));
        var itinerance = new Choix(
                etiquette(saisie, "itinerance", "Bus et permanences itinérantes"),
                List.of(new Option("oui", "Les compter parmi les lieux existants"), new Option("non", "Sans eux")),
                Set.of(saisie.valeur("itinerance", "oui")),
                false);
        var modele = new Liste(
                etiquette(saisie, "modele", "Compter les minutes avec"),
                couverture.fonds().trajets().stream()
                        .map(t -> new Option(t.id(), t.nom()))
                        .toList(),
                saisie.valeur("modele", couverture.vueParDefaut().modele()));
        var habitants = ChampTexte.de(
                        etiquette(saisie, "habitants", "Communes d’au moins … habitants")
                                .avecAide(
                                        "0 pour toutes les communes habitées\u00a0: chacune a une mairie qui peut accueillir une permanence."),
                        saisie.valeur("habitants", "0"))
                .numerique(7);
        var bibliotheque = new Choix(
                etiquette(saisie, "bibliotheque", "Équipement"),
                List.of(new Option("oui", "Seulement les communes où une bibliothèque est parmi les lieux connus")),
                saisie.valeur("bibliotheque", "").equals("oui") ? Set.of("oui") : Set.of(),
                true);
        var choisies = new ZoneDeTexte(
                etiquette(saisie, "choisies", "Communes choisies à la main")
                        .avecAide("Une par ligne, par son nom ou son code INSEE. Laissez vide pour ne pas limiter."),
                saisie.valeur("choisies", ""),
                5,
                20_000);
        return new FormulaireDEtude(
                AccesAuxEtudes.enTete("Chercher où ajouter une permanence", AccesAuxEtudes.LISTE),
                ResumeErreurs.de(List.of(nom, territoire, objectif, minutes, nombre, service, habitants, choisies)),
                nom,
                territoire,
                objectif,
                minutes,
                nombre,
                service,
                itinerance,
                modele,
                habitants,
                bibliotheque,
                choisies);
    }

    private static Etiquette etiquette(SaisieDEtude saisie, String nom, String libelle) {
        return Etiquette.de(nom, libelle).avecErreur(saisie.erreur(nom));
    }
}
