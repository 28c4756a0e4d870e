package fr.maillage.feuillederoute.origine;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Idee;
import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.Syntheses;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.presentation.Formats;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The needs and ideas of the workshops of a démarche. */
@Component
public class ParolesDAtelier {
    private final Syntheses syntheses;

    ParolesDAtelier(Syntheses syntheses) {
        this.syntheses = syntheses;
    }

    /** Workshop by workshop, needs before ideas. */
    public List<Parole> de(String demarche) {
        return syntheses.deLaDemarche(demarche).stream()
                .flatMap(ParolesDAtelier::de)
                .toList();
    }

    private static Stream<Parole> de(Synthese synthese) {
        var source = source(synthese.atelier());
        return Stream.concat(
                synthese.besoins().map(b -> de(b, source)), synthese.idees().map(i -> de(i, source)));
    }

    private static Parole de(Besoin besoin, String source) {
        var texte = besoin.verbatim() ? "«\u00a0" + besoin.texte() + "\u00a0»" : besoin.texte();
        return new Parole(GenreDOrigine.BESOIN, besoin.id(), texte, source, besoin.famille(), besoin.voix());
    }

    private static Parole de(Idee idee, String source) {
        return new Parole(GenreDOrigine.IDEE, idee.id(), idee.texte(), source, idee.famille(), idee.voix());
    }

    private static String source(Atelier atelier) {
        var jour = atelier.jour();
        return jour == null ? atelier.nom() : atelier.nom() + ", " + Formats.date(jour);
    }
}
