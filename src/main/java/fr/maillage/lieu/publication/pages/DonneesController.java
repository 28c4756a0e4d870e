package fr.maillage.lieu.publication.pages;

import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.publication.DonneesCourantes;
import fr.maillage.lieu.publication.api.Envoi;
import fr.maillage.lieu.publication.fichier.Format;
import fr.maillage.lieu.publication.garde.Publications;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Habillage;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * « Données ouvertes et API », and the files. {@code lieux.csv} is the last accepted publication, which is dated and does not change until the
 * next one; the other files, like the API, are made from the places as they are now.
 */
@Controller
class DonneesController {
    private final DonneesCourantes courantes;
    private final Publications publications;
    private final Habillage habillage;
    private final AdresseDuSite adresse;

    DonneesController(
            DonneesCourantes courantes, Publications publications, Habillage habillage, AdresseDuSite adresse) {
        this.courantes = courantes;
        this.publications = publications;
        this.habillage = habillage;
        this.adresse = adresse;
    }

    @GetMapping("/donnees")
    ModelAndView page() {
        var donnees = courantes.donnees();
        var fichiers = new ArrayList<PageDonnees.Telechargement>();
        for (var format : Format.tous()) {
            if (format != Format.CSV) {
                fichiers.add(new PageDonnees.Telechargement(
                        format.libelle(),
                        "/donnees/" + format.nom(),
                        format.sorte() + ", "
                                + Poids.de(courantes.fichier(format).taille())));
            }
        }
        var fraicheurs = new EnumMap<Fraicheur, Integer>(Fraicheur.class);
        donnees.publiees()
                .forEach(p -> fraicheurs.merge(Fraicheur.de(p.lieu().majLe(), donnees.jour()), 1, Integer::sum));
        int sansPosition = (int) donnees.publiees().stream()
                .filter(p -> p.ligne().valeur("latitude").isEmpty())
                .count();
        return new ModelAndView(
                "lieu/publication/donnees",
                "page",
                new PageDonnees(
                        donnees.publiees().size(),
                        sansPosition,
                        donnees.ecartees().size(),
                        fraicheurs,
                        publications.derniere().orElse(null),
                        fichiers,
                        habillage.nom() == null ? "" : habillage.nom(),
                        donnees.jour(),
                        adresse.absolue("/api/v1/lieux"),
                        adresse.absolue("/donnees")));
    }

    @GetMapping("/donnees/{nom:[a-z-]+\\.(?:csv|json|geojson)}")
    @CrossOrigin
    void fichier(@PathVariable String nom, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        var format = Format.deNom(nom)
                .orElseThrow(
                        () -> Refus.introuvable("Aucun fichier ne porte ce nom. La page /donnees les montre tous."));
        if (format == Format.CSV) {
            var derniere = publications
                    .derniere()
                    .orElseThrow(() -> Refus.introuvable("Aucun fichier daté n’a encore été publié."
                            + " Les lieux d’aujourd’hui sont à l’adresse /api/v1/lieux.csv."));
            publication(derniere.numero(), requete, reponse);
            return;
        }
        Envoi.ouvrir(reponse);
        if (Envoi.dejaRecu(requete, reponse, courantes.donnees(), format.name())) {
            return;
        }
        piece(reponse, courantes.jour() + "-" + format.nom());
        Envoi.envoyer(requete, reponse, format.type(), courantes.fichier(format));
    }

    /** A dated publication, as long as its file is kept. */
    @GetMapping("/donnees/publications/{numero:\\d{1,12}}.csv")
    @CrossOrigin
    void publication(@PathVariable long numero, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        var publication = publications
                .trouver(numero)
                .filter(p -> p.gardee())
                .orElseThrow(() -> Refus.introuvable("Ce fichier n’est plus gardé, ou n’a jamais existé."
                        + " Le dernier est à l’adresse /donnees/lieux.csv."));
        Envoi.ouvrir(reponse);
        if (Envoi.dejaRecu(requete, reponse, publication.empreinte(), publication.le())) {
            return;
        }
        piece(reponse, publication.nom());
        Envoi.envoyer(
                requete,
                reponse,
                Format.CSV.type(),
                publications.fichier(numero).orElseThrow());
    }

    private static void piece(HttpServletResponse reponse, String nom) {
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(nom).build().toString());
    }
}
