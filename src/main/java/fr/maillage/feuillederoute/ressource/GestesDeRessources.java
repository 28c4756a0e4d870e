package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.registre.Contenus;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.presentation.Hasard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gestures on the map. Each reads the roadmap once nobody else can write it, and changes only what it is about: nothing of another is lost. */
@Service
@Transactional
public class GestesDeRessources {
    private final JdbcClient base;
    private final Contenus contenus;
    private final ElementsEnBase elements;

    GestesDeRessources(JdbcClient base, Contenus contenus, ElementsEnBase elements) {
        this.base = base;
        this.contenus = contenus;
        this.elements = elements;
    }

    private Contenu seul(FeuilleDeRoute feuille) {
        base.sql("select 1 from feuillederoute.feuille where id = :id for update")
                .param("id", feuille.id())
                .query(Integer.class)
                .single();
        return contenus.maintenant(feuille.id());
    }

    /**
     * Turns a line solid, as of a day.
     *
     * @return the gesture; empty when this line is gone, or solid already
     */
    public OptionalLong activer(FeuilleDeRoute feuille, String fiche, String cle, LocalDate jour, String compte) {
        if (!(seul(feuille).parId().get(fiche) instanceof Fiche lue)) {
            return OptionalLong.empty();
        }
        return Liaison.changer(lue, cle, EtatDeLien.PLEIN, jour).stream()
                .mapToLong(change -> elements.ecrire(
                        feuille.id(),
                        "Lien rendu opérant\u00a0: " + change.intitule(),
                        compte,
                        List.of(new Ecriture.Poser(change))))
                .findFirst();
    }

    /**
     * Makes one of two resources.
     *
     * @return the gesture; empty when one is gone, or when they are the same
     */
    public OptionalLong reunir(FeuilleDeRoute feuille, String gardee, String absorbee, String compte) {
        var contenu = seul(feuille);
        if (gardee.equals(absorbee)
                || !(contenu.parId().get(gardee) instanceof Ressource une)
                || !(contenu.parId().get(absorbee) instanceof Ressource autre)) {
            return OptionalLong.empty();
        }
        var ecritures = new ArrayList<Ecriture>();
        Liaison.reunir(contenu, une, autre).forEach(e -> ecritures.add(new Ecriture.Poser(e)));
        ecritures.add(new Ecriture.Retirer(absorbee));
        return OptionalLong.of(elements.ecrire(
                feuille.id(), "Ressources réunies\u00a0: " + une.titre() + " et " + autre.titre(), compte, ecritures));
    }

    /**
     * Adds resources, except those whose structure or place is there already.
     *
     * @param nouvelles of which only the presentation counts
     * @return the gesture; empty when there is nothing to add
     */
    public OptionalLong ajouter(FeuilleDeRoute feuille, List<Ressource.Presentation> nouvelles, String compte) {
        var contenu = seul(feuille);
        int rang = contenu.ressources().stream().mapToInt(Element::rang).max().orElse(0);
        var ecritures = new ArrayList<Ecriture>();
        for (var nouvelle : nouvelles) {
            if (Reprise.connue(contenu, nouvelle).isEmpty()) {
                rang++;
                ecritures.add(new Ecriture.Poser(new Ressource(Hasard.identifiant(), rang, nouvelle)));
            }
        }
        return ecritures.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(elements.ecrire(
                        feuille.id(),
                        ecritures.size() == 1 ? "Ressource ajoutée" : ecritures.size() + " ressources ajoutées",
                        compte,
                        ecritures));
    }
}
