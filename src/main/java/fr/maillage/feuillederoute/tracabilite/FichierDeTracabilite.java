package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.EcritureDeTable.Variante;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The thread and the orphans as one table: a line per need, idea, figure and orphan, and per thing that answers it. */
final class FichierDeTracabilite {
    private static final String AUCUNE = "sans réponse";

    private FichierDeTracabilite() {}

    static CharSequence csv(
            Tracabilite trace, List<LiensRompus.Rompu> rompus, ZonesSansFiche zones, UnaryOperator<String> communes) {
        var lignes = new ArrayList<List<Object>>();
        for (var suite : trace.besoins()) {
            var b = suite.besoin();
            lignes.addAll(lignes("Besoin", b.id(), b.texte(), suite.atelier(), b.voix(), suite.reponses()));
        }
        for (var suite : trace.idees()) {
            var i = suite.idee();
            lignes.addAll(lignes("Idée", i.id(), i.texte(), suite.atelier(), i.voix(), suite.suites()));
        }
        trace.chiffres().forEach(c -> lignes.addAll(lignes("Chiffre", "", c.texte(), c.source(), "", c.elements())));
        trace.sansSource()
                .forEach(f -> lignes.add(
                        List.of("Fiche sans besoin ni chiffre", f.id(), f.intitule(), "", "", "", statut(f))));
        trace.enjeuxSansChantier()
                .forEach(e -> lignes.add(List.of("Enjeu sans chantier", e.id(), e.intitule(), "", "", "", "")));
        for (var zone : zones.zones()) {
            zone.forEach(c -> lignes.add(
                    List.of("Commune de zone blanche sans fiche", c, communes.apply(c), "", "", AUCUNE, "")));
        }
        rompus.forEach(r -> lignes.add(List.of(
                "Lien vers un élément retiré", r.element().id(), r.element().intitule(), r.ou(), "", r.cite(), "")));
        var texte = new StringBuilder();
        new EcritureDeTable(List.of("Genre", "Référence", "Texte", "Source", "Voix", "Réponse", "Statut"), 0)
                .csv(texte, lignes, Variante.TABLEUR);
        return texte;
    }

    private static List<List<Object>> lignes(
            String genre, String id, String texte, String source, Object voix, List<Element> reponses) {
        return reponses.isEmpty()
                ? List.of(List.of(genre, id, texte, source, voix, AUCUNE, ""))
                : reponses.stream()
                        .map(e -> List.of(genre, id, texte, source, voix, e.intitule(), statut(e)))
                        .toList();
    }

    private static String statut(Element element) {
        return element instanceof Fiche fiche ? fiche.suivi().statut().libelle() : "";
    }
}
