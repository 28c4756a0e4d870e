package fr.maillage.enquete.registre;

import fr.maillage.demarche.Demarches;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.Enquetes;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.resultat.Depouillement;
import fr.maillage.enquete.resultat.Versions;
import fr.maillage.fragilite.Indices;
import fr.maillage.territoire.PerimetresEcrits;
import fr.maillage.territoire.Territoires;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Surveys for the rooms above, and their results for our own pages. */
@Component
public class EnquetesDuSite implements Enquetes {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final EnquetesEnBase enquetes;
    private final QuestionnairesEnBase questionnaires;
    private final PointsEnBase points;
    private final ReponsesEnBase reponses;
    private final Demarches demarches;
    private final PerimetresEcrits perimetres;
    private final Territoires territoires;
    private final Indices indices;
    private final Clock horloge;

    EnquetesDuSite(
            EnquetesEnBase enquetes,
            QuestionnairesEnBase questionnaires,
            PointsEnBase points,
            ReponsesEnBase reponses,
            Demarches demarches,
            PerimetresEcrits perimetres,
            Territoires territoires,
            Indices indices,
            Clock horloge) {
        this.enquetes = enquetes;
        this.questionnaires = questionnaires;
        this.points = points;
        this.reponses = reponses;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.territoires = territoires;
        this.indices = indices;
        this.horloge = horloge;
    }

    /** Today in France: the only time that is noted of an answer. */
    public LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), FRANCE);
    }

    @Override
    public List<Enquete> deLaDemarche(String demarche) {
        return enquetes.deLaDemarche(demarche).stream()
                .filter(e -> e.retireLe() == null)
                .toList();
    }

    @Override
    public Optional<Enquete> trouver(String id) {
        return enquetes.trouver(id);
    }

    @Override
    public Optional<ResultatsDEnquete> resultats(String id) {
        return enquetes.trouver(id).map(this::depouiller).map(Depouillement::resultats);
    }

    @Override
    public boolean closes(String demarche) {
        var etats =
                deLaDemarche(demarche).stream().map(e -> e.etat(aujourdhui())).collect(Collectors.toSet());
        return etats.contains(Enquete.Etat.CLOSE)
                && !etats.contains(Enquete.Etat.OUVERTE)
                && !etats.contains(Enquete.Etat.A_VENIR);
    }

    public Depouillement depouiller(Enquete enquete) {
        var noms = points.de(enquete.id()).stream()
                .collect(Collectors.toMap(PointsEnBase.Point::id, PointsEnBase.Point::nom));
        var indice = indices.indice(indices.parDefaut().id()).orElseThrow();
        return new Depouillement(
                new Versions(questionnaires.toutes(enquete.id())),
                reponses.de(enquete.id()),
                new ReperesDuTerritoire(territoires, indice, communes(enquete), noms));
    }

    /** Codes of the communes that the survey is about. */
    public Set<String> communes(Enquete enquete) {
        return demarches
                .trouver(enquete.demarche())
                .map(d -> perimetres.communes(d.perimetre()))
                .orElse(Set.of());
    }
}
