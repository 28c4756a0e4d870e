package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.lecture.Lisible;
import fr.maillage.feuillederoute.lecture.NomsCites;
import fr.maillage.feuillederoute.modele.Fusion;
import fr.maillage.feuillederoute.pages.Redaction.Demande;
import fr.maillage.feuillederoute.pages.Redaction.Issue.ADemander;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page where somebody chooses between their words and those of the other. */
@Component
class AssemblageDeFusion {
    private final FeuillesDeRoute feuilles;
    private final NomsCites noms;
    private final Gestes gestes;

    AssemblageDeFusion(FeuillesDeRoute feuilles, NomsCites noms, Gestes gestes) {
        this.feuilles = feuilles;
        this.noms = noms;
        this.gestes = gestes;
    }

    /** @param fiche address of the fiche, under which the section is sent again */
    ModelAndView page(FeuilleDeRoute feuille, EnTete enTete, String fiche, Demande demande, ADemander issue) {
        var actuel = issue.actuel();
        var base = demande.base().element();
        var lisible = new Lisible(
                noms.pour(feuille, feuilles.contenu(feuille), List.of(base, actuel.element(), demande.mien())));
        var heurts = issue.fusion().heurts().stream()
                .map(h -> heurt(lisible, demande, h))
                .toList();
        return new ModelAndView(
                "feuillederoute/fusion",
                "page",
                new PageDeFusion(
                        enTete,
                        fiche + "/modifier/" + demande.section().cle(),
                        gestes.nom(actuel.par()) + ", le " + Formats.moment(actuel.le()),
                        actuel.retire(),
                        saisis(demande, actuel.version()),
                        Redaction.libelles(base, issue.fusion().repris()),
                        heurts,
                        issue.manque(),
                        fiche));
    }

    private static PageDeFusion.Heurt heurt(Lisible lisible, Demande demande, Fusion.Heurt heurt) {
        var champ = demande.section().champ(heurt.champ().champ());
        var nom = Redaction.nom(heurt.champ());
        return new PageDeFusion.Heurt(
                nom,
                champ.libelle(),
                lisible.valeur(champ, heurt.base()),
                lisible.valeur(champ, heurt.leur()),
                lisible.valeur(champ, heurt.mien()),
                demande.reponses().getOrDefault(nom, ""));
    }

    private static Map<String, String> saisis(Demande demande, int vue) {
        var saisis = new TreeMap<String, String>();
        demande.reponses().forEach((nom, valeur) -> {
            if (nom.startsWith("f-")) {
                saisis.put(nom, valeur);
            }
        });
        saisis.put("version", Integer.toString(demande.base().version()));
        saisis.put("vue", Integer.toString(vue));
        return saisis;
    }
}
