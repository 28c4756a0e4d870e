package fr.maillage.couverture.permanence;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Implantation;
import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.ReponseDImplantation;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers a study: the question put to the siting engine, and its answer put back into communes and people. */
public final class CalculDEtude {
    /** The curve shows what each number of permanences up to this one gains. */
    private static final int COURBE = 10;

    private static final Duration DELAI = Duration.ofSeconds(8);
    private static final Duration DELAI_DE_LA_COURBE = Duration.ofSeconds(8);

    private final Couverture couverture;
    private final Territoires territoires;
    private final Etude etude;
    private final QuestionDEtude question;

    /**
     * @param bibliotheques codes of the communes where a library is known
     * @throws ImplantationRefusee when the question cannot be answered, with what to change, in French
     */
    public CalculDEtude(Couverture couverture, Perimetre perimetre, Etude etude, Set<String> bibliotheques) {
        this.couverture = couverture;
        this.territoires = couverture.fonds().territoires();
        this.etude = etude;
        this.question = new QuestionDEtude(couverture, perimetre, etude, bibliotheques);
    }

    /** @param jour of the places, ISO */
    public Resultat calculer(String jour) {
        var demande = question.demande(etude.objectif(), etude.nombre());
        var reponse = Implantation.resoudre(demande.avecDelai(DELAI));
        var choisies = reponse.numeros().stream().map(question::candidate).toList();
        var mesures = new MesuresDuTerritoire(couverture, question, etude.minutes());
        var acces = couverture.acces(etude.vue());
        var autre = couverture.acces(couverture.autre(etude.vue()));
        return new Resultat(
                permanences(reponse),
                new Resultat.Preuve(
                        QuestionDEtude.gain(reponse.valeur(), demande),
                        QuestionDEtude.gain(reponse.borne(), demande),
                        reponse.exact(),
                        reponse.secondes()),
                courbe(),
                mesures.avant(acces),
                mesures.apres(acces, choisies),
                mesures.avant(autre),
                mesures.apres(autre, choisies),
                reponse.horsDAtteinte().stream()
                        .map(question::client)
                        .map(this::code)
                        .toList(),
                jour);
    }

    private String code(int commune) {
        return territoires.commune(commune).code();
    }

    private List<Resultat.Permanence> permanences(ReponseDImplantation reponse) {
        var permanences = new ArrayList<Resultat.Permanence>();
        for (var retenu : reponse.sites()) {
            var proches = IntStream.range(0, reponse.affectation().size())
                    .filter(i -> reponse.affectation().get(i) == retenu.site())
                    .mapToObj(question::client)
                    .sorted(Comparator.comparingDouble(question::personnes).reversed())
                    .toList();
            permanences.add(new Resultat.Permanence(
                    code(question.candidate(retenu.site())),
                    retenu.impose(),
                    retenu.gain(),
                    proches.stream().mapToDouble(question::personnes).sum(),
                    proches.stream().map(this::code).toList()));
        }
        return permanences;
    }

    /** For « nobody beyond », the curve says how many people each number of permanences brings within reach. */
    private List<Resultat.Point> courbe() {
        var objectif = etude.objectif() == Etude.Objectif.TOUS ? Etude.Objectif.COUVERTURE : etude.objectif();
        var demande = question.demande(objectif, Math.max(1, etude.epinglees().size()))
                .avecDelai(DELAI_DE_LA_COURBE);
        return Implantation.courbe(demande, COURBE, () -> false).stream()
                .map(reponse -> new Resultat.Point(
                        reponse.nombre(),
                        QuestionDEtude.gain(reponse.valeur(), demande),
                        QuestionDEtude.gain(reponse.borne(), demande),
                        reponse.exact()))
                .toList();
    }
}
