package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Trajets;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import java.util.stream.Stream;

/** What the reader may choose: the service, when a commune is served, how minutes are counted, whether rounds count, which index says fragile. */
public record FormulaireDeVue(
        Liste service, Liste servi, Liste modele, Liste itinerance, Liste indice, boolean lecture) {
    static FormulaireDeVue de(Couverture couverture, Demande demande) {
        var vue = demande.vue();
        var services = Stream.concat(
                        Stream.of(new Option("", "Tous les services")),
                        Couverture.services().stream().map(t -> new Option(t.valeur(), t.libelle())))
                .toList();
        var durees = couverture.fonds().besoin().seuils().stream()
                .map(s -> new Option(Demande.minutes(s), Demande.minutes(s) + "\u00a0minutes"))
                .toList();
        var modeles = couverture.fonds().trajets().stream()
                .map(FormulaireDeVue::option)
                .toList();
        return new FormulaireDeVue(
                new Liste(Etiquette.de("service", "Service cherché"), services, vue.service()),
                new Liste(Etiquette.de("servi", "Une commune est servie à"), durees, Demande.minutes(demande.servi())),
                new Liste(Etiquette.de("modele", "Compter les minutes avec"), modeles, vue.modele()),
                new Liste(
                        Etiquette.de("itinerance", "Bus et permanences itinérantes"),
                        List.of(new Option("oui", "Les compter"), new Option("non", "Sans eux")),
                        vue.avecItinerance() ? "oui" : "non"),
                new Liste(
                        Etiquette.de("indice", "Mesurer la fragilité avec"),
                        couverture.fonds().indices().modeles().stream()
                                .map(m -> new Option(m.id(), m.nom()))
                                .toList(),
                        vue.indice()),
                demande.lecture());
    }

    private static Option option(Trajets trajets) {
        return new Option(trajets.id(), trajets.nom());
    }
}
