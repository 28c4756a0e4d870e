package fr.maillage.demarche.methode;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.CompteursDeDemarche;
import fr.maillage.demarche.Constat;
import fr.maillage.demarche.Controle;
import fr.maillage.demarche.Controles;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Checks on what the démarche has gathered: structures, interviews, workshops. */
@Component
@Order(30)
class ControlesDesCompteurs implements Controles {
    private final Acteurs acteurs;
    private final CompteursDeDemarche compteurs;

    ControlesDesCompteurs(Acteurs acteurs, CompteursDeDemarche compteurs) {
        this.acteurs = acteurs;
        this.compteurs = compteurs;
    }

    @Override
    public List<Controle> tous() {
        return List.of(
                new Controle(
                        "structures",
                        "Assez de structures sont connues de la démarche",
                        "",
                        (demarche, sujet, minimum) -> constat(
                                acteurs.structures(demarche.id()).size(),
                                minimum,
                                "structure connue",
                                "structures connues")),
                new Controle(
                        "entretiens",
                        "Assez d’entretiens sont notés",
                        "",
                        (demarche, sujet, minimum) -> constat(
                                compteurs.compteurs(demarche.id()).entretiens(),
                                minimum,
                                "entretien noté",
                                "entretiens notés")),
                new Controle(
                        "atelier-tenu",
                        "Des ateliers ont eu lieu",
                        "",
                        (demarche, sujet, minimum) -> constat(
                                compteurs.compteurs(demarche.id()).ateliers(),
                                minimum,
                                "atelier tenu",
                                "ateliers tenus")));
    }

    private static Constat constat(int nombre, int minimum, String un, String plusieurs) {
        return new Constat(
                nombre >= minimum, Formats.compte(nombre, un, plusieurs) + " sur " + Formats.entier(minimum));
    }
}
