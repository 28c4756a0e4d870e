package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.courrier.Lettre;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.suivi.Alerte;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The letter that tells what waits: the pressing things, by nature, with their addresses. No name of a person. */
final class LettreDeRappel {
    private static final int MONTREES = 15;

    private LettreDeRappel() {}

    /** @param site whole addresses of pages */
    static Lettre ecrire(String destinataire, FeuilleDeRoute feuille, List<Alerte> alertes, AdresseDuSite site) {
        Map<Alerte.Nature, List<Alerte>> parNature = new EnumMap<>(Alerte.Nature.class);
        alertes.forEach(a ->
                parNature.computeIfAbsent(a.nature(), n -> new ArrayList<>()).add(a));
        var texte = new StringBuilder("Bonjour,\n\nVoici ce qui attend dans « " + feuille.nom() + " ».\n");
        parNature.forEach((nature, liste) -> {
            texte.append('\n')
                    .append(Formats.compte(liste.size(), nature.singulier(), nature.pluriel()))
                    .append('\n');
            liste.stream()
                    .limit(MONTREES)
                    .forEach(a -> texte.append("- ")
                            .append(a.element().titre())
                            .append(" : ")
                            .append(a.detail())
                            .append(a.echeance() == null ? "" : " (" + Formats.date(a.echeance()) + ")")
                            .append("\n  ")
                            .append(site.absolue(
                                    feuille.chemin() + "/" + a.element().id()))
                            .append('\n'));
            if (liste.size() > MONTREES) {
                texte.append("- et ").append(liste.size() - MONTREES).append(" autres\n");
            }
        });
        texte.append("\nTout le suivi : ")
                .append(site.absolue(feuille.chemin() + "/suivi"))
                .append("\nNe plus recevoir ce rappel : ")
                .append(site.absolue(feuille.chemin() + "/suivi/rappels"))
                .append('\n');
        var objet = "Feuille de route : " + Formats.compte(alertes.size(), "point attend", "points attendent");
        return new Lettre(destinataire, objet, texte.toString());
    }
}
