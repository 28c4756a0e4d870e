package fr.maillage.presentation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know of a page. Start from {@link #de} and add what the page has.
 *
 * @param titre the h1, and the start of the tab's title
 * @param rubrique the navigation entry that the page belongs to
 * @param fil pages between the home page and this one, this one left out
 * @param surtitre short line above the h1 (« Intercommunalité · Meuse »), null when none
 * @param description one sentence for search engines, null when none
 * @param styles further style sheets, by their path under {@code static/} (see {@link Ressources})
 * @param modules JavaScript modules that improve the page, by their path under {@code static/}
 */
public record EnTete(
        String titre,
        Rubrique rubrique,
        List<Lien> fil,
        @Nullable String surtitre,
        @Nullable String description,
        List<String> styles,
        List<String> modules) {

    public EnTete {
        fil = List.copyOf(fil);
        styles = List.copyOf(styles);
        modules = List.copyOf(modules);
    }

    public static EnTete de(String titre, Rubrique rubrique) {
        return new EnTete(titre, rubrique, List.of(), null, null, List.of(), List.of());
    }

    public EnTete sous(Lien... parents) {
        return new EnTete(titre, rubrique, List.of(parents), surtitre, description, styles, modules);
    }

    public EnTete avecSurtitre(String ligne) {
        return new EnTete(titre, rubrique, fil, ligne, description, styles, modules);
    }

    public EnTete avecDescription(String phrase) {
        return new EnTete(titre, rubrique, fil, surtitre, phrase, styles, modules);
    }

    public EnTete avecStyle(String chemin) {
        return new EnTete(titre, rubrique, fil, surtitre, description, plus(styles, chemin), modules);
    }

    public EnTete avecModule(String chemin) {
        return new EnTete(titre, rubrique, fil, surtitre, description, styles, plus(modules, chemin));
    }

    /** What a page with a zoomable map of territories loads (see {@link CarteSvg}). */
    public EnTete avecCarte() {
        return avecZoom().avecModule("carte.js");
    }

    /** What any zoomable map needs; the script of the page comes after. */
    public EnTete avecZoom() {
        return avecStyle("webjars/leaflet/1.9.4/dist/leaflet.css")
                .avecStyle("carte.css")
                .avecModule("webjars/leaflet/1.9.4/dist/leaflet.js")
                .avecModule("zoom.js");
    }

    /** The home page has no breadcrumb. */
    public boolean accueil() {
        return rubrique == Rubrique.ACCUEIL;
    }

    private static List<String> plus(List<String> debut, String fin) {
        return Stream.concat(debut.stream(), Stream.of(fin)).toList();
    }
}
