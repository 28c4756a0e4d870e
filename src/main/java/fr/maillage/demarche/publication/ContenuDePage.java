package fr.maillage.demarche.publication;

import fr.maillage.demarche.RendezVous;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Writes what a public page shows, for who fills it without a form. */
@Service
public class ContenuDePage {
    private final VitrinesEnBase vitrines;
    private final ActualitesEnBase actualites;
    private final DatesEnBase dates;
    private final ChiffresCitesEnBase chiffres;

    ContenuDePage(
            VitrinesEnBase vitrines, ActualitesEnBase actualites, DatesEnBase dates, ChiffresCitesEnBase chiffres) {
        this.vitrines = vitrines;
        this.actualites = actualites;
        this.dates = dates;
        this.chiffres = chiffres;
    }

    /** The service that answers, when nothing was written yet. */
    public void contact(String demarche, String service, String adresse) {
        vitrines.ecrire(demarche, 0, new Vitrine(service, adresse, "", "", false, 0));
    }

    /** A news item that the public reads. */
    public void actualite(String demarche, String titre, LocalDate jour, String texte) {
        actualites.creer(demarche, new ActualitesEnBase.Contenu(titre, jour, texte, true));
    }

    public void date(String demarche, RendezVous quoi) {
        dates.creer(demarche, quoi);
    }

    /** @param source who published it, where and when */
    public void chiffreCite(String demarche, String valeur, String libelle, String source) {
        chiffres.creer(demarche, new ChiffresCitesEnBase.Contenu(valeur, libelle, source));
    }
}
