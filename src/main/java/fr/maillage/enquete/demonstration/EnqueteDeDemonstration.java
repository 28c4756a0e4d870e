package fr.maillage.enquete.demonstration;

import fr.maillage.demarche.ContenuDeDemonstration;
import fr.maillage.enquete.Destinataires;
import fr.maillage.enquete.questionnaire.Modeles;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.EnquetesEnBase;
import fr.maillage.enquete.registre.EnquetesEnBase.Reglages;
import fr.maillage.enquete.registre.PointsEnBase;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.enquete.registre.ReponsesEnBase.Envoi;
import fr.maillage.enquete.registre.ReponsesEnBase.Feuille;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds a survey of inhabitants to the démarche of the demonstration, with answers drawn by lot: they say nothing of the Meuse. */
@Component
@Order(40)
class EnqueteDeDemonstration implements ContenuDeDemonstration {
    private static final String AUTEUR = "demonstration";
    private static final String MENTION = " (données fictives)";
    private static final String AVERTISSEMENT =
            "Données fictives\u00a0: cette enquête n’a pas eu lieu, ses réponses sont tirées au sort pour montrer le site.\n";
    private static final int REPONSES = 240;

    /** Places of the workshops of the example, as points where people would have answered. */
    private static final List<String> POINTS =
            List.of("Mairie de Stenay", "France services de Revigny-sur-Ornain", "Marché de Commercy");

    private final EnquetesEnBase enquetes;
    private final EnquetesDuSite site;
    private final PointsEnBase points;
    private final ReponsesEnBase reponses;
    private final CommunesAuHasard communes;

    EnqueteDeDemonstration(
            EnquetesEnBase enquetes,
            EnquetesDuSite site,
            PointsEnBase points,
            ReponsesEnBase reponses,
            CommunesAuHasard communes) {
        this.enquetes = enquetes;
        this.site = site;
        this.points = points;
        this.reponses = reponses;
        this.communes = communes;
    }

    @Override
    public void ajouter(String demarche) {
        var questionnaire = questionnaire();
        var jour = site.aujourdhui();
        var id = enquetes.creer(demarche, questionnaire, new Reglages(null, null, jour.plusYears(1), "", ""), AUTEUR);
        var lieux = POINTS.stream().map(nom -> points.ajouter(id, nom)).toList();
        enquetes.ouvrir(id);
        var tirage = new ReponsesAuHasard(
                questionnaire, communes.de(enquetes.trouver(id).orElseThrow()));
        for (int i = 0; i < REPONSES; i++) {
            var point = i % 4 == 3 ? "" : lieux.get(i % lieux.size());
            var feuille = i % 3 == 0 ? new Feuille(String.valueOf(i / 3 + 1), AUTEUR) : null;
            reponses.garder(new Envoi(id, 1, point, jour, "demonstration-" + i, tirage.suivante(), feuille));
        }
        enquetes.clore(id);
    }

    private static Questionnaire questionnaire() {
        var modele = Modeles.pour(Destinataires.HABITANTS);
        return modele.intitule(modele.titre() + MENTION, AVERTISSEMENT + modele.introduction(), modele.destinataires());
    }
}
