package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.publication.DonneesCourantes;
import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.fichier.EcritureDesComplements;
import fr.maillage.lieu.publication.fichier.EcritureNationale;
import fr.maillage.lieu.publication.schema.SchemaNational;
import fr.maillage.territoire.Territoires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The places of open data, live: the list with its filters, and each place. */
@Controller
@CrossOrigin(exposedHeaders = {"Content-Range", "Link", "ETag"})
class LieuxApiController {
    private final DonneesCourantes courantes;
    private final Territoires territoires;
    private final Lieux lieux;

    LieuxApiController(DonneesCourantes courantes, Territoires territoires, Lieux lieux) {
        this.courantes = courantes;
        this.territoires = territoires;
        this.lieux = lieux;
    }

    @GetMapping({"/api/v1/lieux", "/api/v1/lieux.json", "/api/v1/lieux.csv", "/api/v1/lieux.geojson"})
    void liste(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Envoi.ouvrir(reponse);
        var format = FormatDeReponse.de(requete);
        boolean compter = String.valueOf(requete.getHeader("Prefer")).contains("count=exact");
        var demande = LectureDeRequete.lire(requete.getParameterMap(), territoires, format.fichier(), compter);
        var donnees = courantes.donnees();
        reponse.addHeader(HttpHeaders.VARY, "Prefer");
        if (Envoi.dejaRecu(requete, reponse, donnees, format.name().toLowerCase(Locale.ROOT))) {
            return;
        }
        var page = demande.executer(donnees.publiees());
        Pagination.ecrire(requete, reponse, demande, page);
        Envoi.envoyer(reponse, format.type(), sortie -> {
            switch (format) {
                case JSON -> EcritureNationale.json(demande.champs(), page.lieux(), sortie);
                case CSV -> EcritureNationale.csv(demande.champs(), page.lieux(), sortie);
                case GEOJSON -> EcritureNationale.geojson(demande.champs(), page.lieux(), sortie);
            }
        });
    }

    @GetMapping("/api/v1/lieux/{id}")
    void lieu(@PathVariable String id, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        var lieu = trouver(id, "", reponse);
        if (lieu != null && !dejaRecu(requete, reponse, lieu)) {
            Envoi.envoyer(
                    reponse,
                    MediaType.APPLICATION_JSON_VALUE,
                    sortie -> EcritureNationale.objet(SchemaNational.livre().champs(), lieu.ligne(), sortie));
        }
    }

    @GetMapping("/api/v1/lieux/{id}/passages")
    void passages(@PathVariable String id, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        var lieu = trouver(id, "/passages", reponse);
        if (lieu != null && !dejaRecu(requete, reponse, lieu)) {
            Envoi.envoyer(
                    reponse,
                    MediaType.APPLICATION_JSON_VALUE,
                    sortie -> EcritureDesComplements.passages(lieu.lieu().passages(), sortie));
        }
    }

    private boolean dejaRecu(HttpServletRequest requete, HttpServletResponse reponse, Publiee lieu) {
        return Envoi.dejaRecu(
                requete,
                reponse,
                lieu.id() + "-" + lieu.lieu().version() + "-" + courantes.jour(),
                lieu.lieu().modifieLe());
    }

    /** Null when the place was merged into another: the answer then leads there. */
    private @Nullable Publiee trouver(String id, String suite, HttpServletResponse reponse) {
        Envoi.ouvrir(reponse);
        var donnees = courantes.donnees();
        var trouve = donnees.publiee(id);
        if (trouve.isPresent()) {
            return trouve.get();
        }
        donnees.ecartees().stream()
                .filter(e -> e.lieu().id().equals(id))
                .findFirst()
                .ifPresent(ecartee -> {
                    throw DemandeRefusee.introuvable("Ce lieu existe, mais il n’est pas dans les données ouvertes. "
                            + ecartee.raisons().stream()
                                    .map(r -> r.raison().libelle())
                                    .collect(Collectors.joining(" ")));
                });
        var survivant = id.matches("[0-9a-z]{8}")
                ? lieux.trouver(id).map(l -> l.absorbePar()).orElse(null)
                : null;
        if (survivant == null) {
            throw DemandeRefusee.introuvable(
                    "Aucun lieu publié ne porte cet identifiant. /lieux/pourquoi dit ce qu’est devenu un lieu.");
        }
        reponse.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        reponse.setHeader(HttpHeaders.LOCATION, "/api/v1/lieux/" + survivant + suite);
        return null;
    }
}
