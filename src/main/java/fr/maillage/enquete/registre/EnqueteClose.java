package fr.maillage.enquete.registre;

import fr.maillage.demarche.Constat;
import fr.maillage.demarche.Controle;
import fr.maillage.demarche.Controles;
import fr.maillage.demarche.Demarche;
import fr.maillage.enquete.Enquete;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What surveys tell the gates of steps: whether people were asked, whether they answered. */
@Component
@Order(30)
class EnqueteClose implements Controles {
    private final EnquetesDuSite enquetes;
    private final ReponsesEnBase reponses;

    EnqueteClose(EnquetesDuSite enquetes, ReponsesEnBase reponses) {
        this.enquetes = enquetes;
        this.reponses = reponses;
    }

    @Override
    public List<Controle> tous() {
        return List.of(
                new Controle("enquete-close", "Une enquête est close", "", (d, sujet, minimum) -> closes(d, minimum)),
                new Controle(
                        "enquete-reponses",
                        "Assez de personnes ont répondu aux enquêtes",
                        "",
                        (d, sujet, minimum) -> repondu(d, minimum)));
    }

    private Constat closes(Demarche demarche, int minimum) {
        long closes = enquetes.deLaDemarche(demarche.id()).stream()
                .filter(e -> e.etat(enquetes.aujourdhui()) == Enquete.Etat.CLOSE)
                .count();
        return new Constat(
                closes >= minimum,
                Formats.compte(closes, "enquête close", "enquêtes closes") + " sur "
                        + Formats.compte(minimum, "attendue", "attendues"));
    }

    private Constat repondu(Demarche demarche, int minimum) {
        long recues = enquetes.deLaDemarche(demarche.id()).stream()
                .mapToLong(e -> reponses.nombre(e.id()))
                .sum();
        return new Constat(
                recues >= minimum,
                Formats.compte(recues, "réponse", "réponses") + " sur "
                        + Formats.compte(minimum, "attendue", "attendues"));
    }
}
