package fr.maillage.lieu.publication.pages;

import fr.maillage.compte.Limiteur;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.publication.DonneesCourantes;
import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.ReglagesDePublication;
import fr.maillage.lieu.publication.schema.RefusDePublication;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Territoires;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Pourquoi mon lieu n’est pas sur la carte ». */
@Controller
class PourquoiController {
    private static final int SAISIE_MAX = 120;
    private static final int LETTRES_MIN = 3;
    private static final int PAR_MINUTE = 40;

    private final Lieux lieux;
    private final Devenirs devenirs;
    private final DonneesCourantes courantes;
    private final Territoires territoires;
    private final ReglagesDePublication reglages;
    private final Limiteur limiteur;

    PourquoiController(
            Lieux lieux,
            Devenirs devenirs,
            DonneesCourantes courantes,
            Territoires territoires,
            ReglagesDePublication reglages,
            Limiteur limiteur) {
        this.lieux = lieux;
        this.devenirs = devenirs;
        this.courantes = courantes;
        this.territoires = territoires;
        this.reglages = reglages;
        this.limiteur = limiteur;
    }

    @GetMapping("/lieux/pourquoi")
    ModelAndView page(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String commune,
            HttpServletRequest requete) {
        var cherche = borne(nom);
        var ou = borne(commune);
        if (cherche.isEmpty() && ou.isEmpty()) {
            return page(cherche, ou, null, List.of());
        }
        if (!limiteur.autoriser("lieu.pourquoi", requete.getRemoteAddr(), PAR_MINUTE, Duration.ofMinutes(1))) {
            throw Refus.tropSouvent("Trop de recherches en peu de temps. Attendez une minute, puis recommencez.");
        }
        var parIdentifiant =
                cherche.matches("[0-9a-z]{8}") ? devenirs.parIdentifiant(cherche) : java.util.Optional.<Lieu>empty();
        if (parIdentifiant.isPresent()) {
            return page(cherche, ou, null, List.of(parIdentifiant.get()));
        }
        if (NomSimplifie.de(cherche).mots().length() < LETTRES_MIN) {
            return page(cherche, ou, "Écrivez au moins trois lettres du nom du lieu.", List.of());
        }
        return page(cherche, ou, null, devenirs.chercher(cherche, ou));
    }

    private static String borne(String texte) {
        var net = texte.strip();
        return net.length() > SAISIE_MAX ? net.substring(0, SAISIE_MAX) : net;
    }

    private ModelAndView page(String nom, String commune, @Nullable String erreur, List<Lieu> trouves) {
        var montres = trouves.stream()
                .limit(Devenirs.MAXIMUM)
                .map(l -> Devenir.de(l, raisons(l)))
                .toList();
        return new ModelAndView(
                "lieu/publication/pourquoi",
                "page",
                new PagePourquoi(
                        ChampTexte.de(
                                Etiquette.de("nom", "Nom du lieu")
                                        .avecAide(
                                                "Une partie du nom suffit. Vous pouvez aussi écrire l’identifiant du lieu.")
                                        .avecErreur(erreur),
                                nom),
                        ChampTexte.de(Etiquette.de("commune", "Commune (facultatif)"), commune),
                        erreur == null && !(nom.isEmpty() && commune.isEmpty()),
                        montres,
                        trouves.size() > Devenirs.MAXIMUM));
    }

    /** Worked out for these places alone: the page must tell what the last writing did, without waiting for the catalogue. */
    private List<RefusDePublication> raisons(Lieu lieu) {
        if (lieu.etat() != Etat.PUBLIE) {
            return List.of();
        }
        return DonneesOuvertes.de(
                        List.of(lieu), lieux::structures, territoires, reglages.pivotAbsent(), courantes.jour())
                .ecartees()
                .stream()
                .flatMap(e -> e.raisons().stream())
                .toList();
    }
}
