package fr.maillage.lieu.publication.pages;

import fr.maillage.lieu.EcritureDeFiltres;
import fr.maillage.lieu.ExportsProposes;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.LectureDeFiltres;
import fr.maillage.lieu.RechercheDeLieux;
import fr.maillage.lieu.publication.DonneesCourantes;
import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.api.Envoi;
import fr.maillage.lieu.publication.fichier.EcritureNationale;
import fr.maillage.lieu.publication.fichier.Format;
import fr.maillage.lieu.publication.schema.SchemaNational;
import fr.maillage.presentation.Lien;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The places that a search gives, as files, in the order of the search. Those that open data leave out are not there. */
@Controller
class ExportsDeLaListe implements ExportsProposes {
    private final RechercheDeLieux recherche;
    private final DonneesCourantes courantes;
    private final Clock horloge;

    ExportsDeLaListe(RechercheDeLieux recherche, DonneesCourantes courantes, Clock horloge) {
        this.recherche = recherche;
        this.courantes = courantes;
        this.horloge = horloge;
    }

    @Override
    public List<Lien> de(Filtres filtres) {
        var requete = EcritureDeFiltres.requete(filtres);
        var suite = requete.isEmpty() ? "" : "?" + requete;
        return List.of(
                new Lien("Tableau CSV (schéma national)", "/lieux.csv" + suite),
                new Lien("GeoJSON, pour un logiciel de cartographie", "/lieux.geojson" + suite));
    }

    @GetMapping("/lieux.csv")
    void csv(@RequestParam MultiValueMap<String, String> parametres, HttpServletResponse reponse) throws IOException {
        envoyer(parametres, reponse, Format.CSV);
    }

    @GetMapping("/lieux.geojson")
    void geojson(@RequestParam MultiValueMap<String, String> parametres, HttpServletResponse reponse)
            throws IOException {
        envoyer(parametres, reponse, Format.GEOJSON);
    }

    private void envoyer(MultiValueMap<String, String> parametres, HttpServletResponse reponse, Format format)
            throws IOException {
        var donnees = courantes.donnees();
        var lieux =
                recherche.chercher(LectureDeFiltres.lire(parametres).filtres(), horloge.instant()).trouves().stream()
                        .map(t -> donnees.publiee(t.lieu().id()))
                        .flatMap(Optional<Publiee>::stream)
                        .toList();
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("lieux-" + courantes.jour() + "." + format.extension())
                        .build()
                        .toString());
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var champs = SchemaNational.livre().champs();
        Envoi.envoyer(reponse, format.type(), sortie -> {
            if (format == Format.CSV) {
                EcritureNationale.csv(champs, lieux, sortie);
            } else {
                EcritureNationale.geojson(champs, lieux, sortie);
            }
        });
    }
}
