package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressources;
import fr.maillage.feuillederoute.modele.Ressources.Lien;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What gestures on the map make of fiches and resources. Pure: writes nothing. */
final class Liaison {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Liaison() {}

    /** The fiche with other lines. */
    static Fiche avec(Fiche fiche, List<Lien> liens) {
        var arbre = Json.arbre(fiche);
        arbre.set("ressources", MAPPER.valueToTree(new Ressources(liens)));
        return (Fiche) Json.lire(fiche.genre(), arbre);
    }

    /** The fiche whose line of this key is in this state since this day; empty when it has no such line, or when it is so already. */
    static Optional<Fiche> changer(Fiche fiche, String cle, EtatDeLien etat, LocalDate jour) {
        boolean change =
                fiche.ressources().liens().stream().anyMatch(l -> l.cle().equals(cle) && l.etat() != etat);
        return change
                ? Optional.of(avec(
                        fiche,
                        fiche.ressources().liens().stream()
                                .map(l -> l.cle().equals(cle)
                                        ? new Lien(l.cle(), l.ressource(), etat, jour, l.note())
                                        : l)
                                .toList()))
                : Optional.empty();
    }

    /**
     * What changes when a resource stands for another too: fiches cite it instead, each once, by its strongest line; it takes from the other what it
     * lacks. The other has yet to be taken out.
     */
    static List<Element> reunir(Contenu contenu, Ressource gardee, Ressource absorbee) {
        var ecrits = new ArrayList<Element>();
        var completee = completer(gardee, absorbee);
        if (!completee.equals(gardee)) {
            ecrits.add(completee);
        }
        for (var fiche : contenu.fiches()) {
            if (fiche.ressources().liens().stream().anyMatch(l -> l.ressource().equals(absorbee.id()))) {
                ecrits.add(avec(fiche, reunis(fiche.ressources().liens(), gardee.id(), absorbee.id())));
            }
        }
        return ecrits;
    }

    private static List<Lien> reunis(List<Lien> liens, String gardee, String absorbee) {
        Map<String, Lien> reunis = new LinkedHashMap<>();
        for (var lien : liens) {
            boolean concerne =
                    lien.ressource().equals(absorbee) || lien.ressource().equals(gardee);
            reunis.merge(
                    concerne ? "ressource:" + gardee : "cle:" + lien.cle(),
                    concerne ? new Lien(lien.cle(), gardee, lien.etat(), lien.depuis(), lien.note()) : lien,
                    Liaison::reunir);
        }
        return List.copyOf(reunis.values());
    }

    private static Lien reunir(Lien un, Lien autre) {
        var fort = Attache.FORCE.compare(autre.etat(), un.etat()) < 0 ? autre : un;
        return new Lien(un.cle(), un.ressource(), fort.etat(), fort.depuis(), joindre(un.note(), autre.note(), 2000));
    }

    private static Ressource completer(Ressource gardee, Ressource absorbee) {
        var a = gardee.presentation();
        var b = absorbee.presentation();
        return new Ressource(
                gardee.id(),
                gardee.rang(),
                new Ressource.Presentation(
                        a.famille(),
                        a.nom(),
                        joindre(a.description(), b.description(), 20_000),
                        a.structure().isEmpty() ? b.structure() : a.structure(),
                        a.lieu().isEmpty() ? b.lieu() : a.lieu()));
    }

    /** Both texts, once when they are the same; the first alone when both would not hold. */
    private static String joindre(String un, String autre, int maximum) {
        if (autre.isBlank() || un.contains(autre)) {
            return un;
        }
        return un.isBlank() ? autre : un.length() + autre.length() + 1 > maximum ? un : un + "\n" + autre;
    }
}
