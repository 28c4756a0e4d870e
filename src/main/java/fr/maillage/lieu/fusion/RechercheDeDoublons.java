package fr.maillage.lieu.fusion;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Paire;
import fr.maillage.lieu.Paires;
import fr.maillage.lieu.rapprochement.Candidat;
import fr.maillage.lieu.rapprochement.Comparaison;
import fr.maillage.lieu.rapprochement.Empreinte;
import fr.maillage.lieu.rapprochement.EmpreinteDUneFiche;
import fr.maillage.lieu.rapprochement.Preuve;
import fr.maillage.lieu.rapprochement.Rapprochement;
import fr.maillage.lieu.travail.Avancement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Looks for places that may be one among those given, and notes the pairs. */
@Component
public class RechercheDeDoublons {
    private static final int PAR_LIEU = 20;

    private final Paires paires;
    private final Rapprochement rapprochement;

    RechercheDeDoublons(Paires paires, Rapprochement rapprochement) {
        this.paires = paires;
        this.rapprochement = rapprochement;
    }

    /**
     * Notes nothing until all places were compared: a search that is stopped leaves the pairs as they were.
     *
     * @return how many pairs were found, those already decided included
     */
    public int chercher(Collection<Lieu> lieux, Avancement avancement) {
        var catalogue = rapprochement.catalogue();
        var empreintes = lieux.stream().map(RechercheDeDoublons::empreinte).toList();
        empreintes.forEach(catalogue::ajouter);
        var trouvees = new ArrayList<Paire>();
        int faits = 0;
        for (var empreinte : empreintes) {
            avancement.dire(faits++, empreintes.size());
            for (Candidat candidat : catalogue.candidats(empreinte, PAR_LIEU)) {
                if (empreinte.id().compareTo(candidat.fiche().id()) < 0) {
                    trouvees.add(paire(empreinte, candidat));
                }
            }
        }
        avancement.dire(faits, empreintes.size());
        paires.noter(trouvees);
        return trouvees.size();
    }

    private static Paire paire(Empreinte empreinte, Candidat candidat) {
        Comparaison comparaison = candidat.comparaison();
        return Paire.de(
                empreinte.id(),
                candidat.fiche().id(),
                comparaison.score(),
                comparaison.preuves().stream().map(Preuve::phrase).toList());
    }

    /** Its commune in force goes before the code that its source wrote. */
    private static Empreinte empreinte(Lieu lieu) {
        return lieu.communeActuelle() == null
                ? EmpreinteDUneFiche.de(lieu.source(), lieu.id(), lieu.fiche(), lieu.itinerant())
                : EmpreinteDUneFiche.de(
                        lieu.source(), lieu.id(), lieu.fiche(), lieu.communeActuelle(), lieu.itinerant());
    }

    /** A place that may be the one asked about. */
    public record Ressemblant(Lieu lieu, List<String> preuves) {}

    /** Best first. Compares within the commune of the place, as far as it is known. */
    public List<Ressemblant> ressemblants(Lieu lieu, Collection<Lieu> connus, int limite) {
        var catalogue = rapprochement.catalogue();
        var parId = new HashMap<String, Lieu>();
        for (var connu : connus) {
            boolean ailleurs = lieu.communeActuelle() != null
                    && connu.communeActuelle() != null
                    && !connu.communeActuelle().equals(lieu.communeActuelle());
            if (!ailleurs && !connu.id().equals(lieu.id())) {
                parId.put(connu.id(), connu);
                catalogue.ajouter(empreinte(connu));
            }
        }
        return catalogue.candidats(empreinte(lieu), limite).stream()
                .map(c -> new Ressemblant(
                        Objects.requireNonNull(parId.get(c.fiche().id())),
                        c.comparaison().preuves().stream().map(Preuve::phrase).toList()))
                .toList();
    }

    /** Public so that pages explain a pair that nobody looked for. */
    public List<String> preuves(Lieu un, Lieu autre) {
        return rapprochement.score(empreinte(un), empreinte(autre)).preuves().stream()
                .map(Preuve::phrase)
                .toList();
    }
}
