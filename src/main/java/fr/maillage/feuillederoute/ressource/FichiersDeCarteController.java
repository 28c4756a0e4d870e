package fr.maillage.feuillederoute.ressource;

import fr.maillage.demarche.Demarche;
import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Image;
import fr.maillage.document.Intitule;
import fr.maillage.document.Texte;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.version.Moments;
import fr.maillage.feuillederoute.version.Moments.Moment;
import fr.maillage.feuillederoute.version.Tirage;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.EcritureDeTable.Variante;
import fr.maillage.presentation.Telechargement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The maps of resources as files: SVG, PDF with the list, and CSV. */
@Controller
class FichiersDeCarteController {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final AccesAuxFeuilles acces;
    private final Moments moments;
    private final Tirage tirage;

    FichiersDeCarteController(AccesAuxFeuilles acces, Moments moments, Tirage tirage) {
        this.acces = acces;
        this.moments = moments;
        this.tirage = tirage;
    }

    private static String titre(Ouverte ouverte, Moment moment) {
        return "Carte des ressources · " + ouverte.feuille().nom() + (moment.present() ? "" : " · " + moment.libelle());
    }

    @GetMapping(RessourcesController.RESSOURCES + ".svg")
    ResponseEntity<byte[]> dessin(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var demande = Demande.de(parametres);
        var moment = moments.lire(ouverte.feuille(), demande.quand());
        var carte = CarteDEnsemble.de(moment.contenu(), demande.filtre());
        return svg(new DessinDEnsemble(carte).dessiner(titre(ouverte, moment)), "ressources-" + id);
    }

    @GetMapping(RessourcesController.FICHE + ".svg")
    ResponseEntity<byte[]> dessinDeFiche(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> parametres) {
        var demande = Demande.de(parametres);
        var contenu = moments.lire(acces.trouver(id).feuille(), demande.quand()).contenu();
        var carte = CarteDeFiche.de(contenu, RessourcesController.fiche(contenu, element), demande.sansLien());
        return svg(new DessinDeFiche(carte, r -> "").large(), "ressources-" + id + "-" + element);
    }

    private static ResponseEntity<byte[]> svg(String dessin, String nom) {
        return Tirage.fichier(SVG, nom + ".svg", dessin.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(RessourcesController.RESSOURCES + ".pdf")
    ResponseEntity<byte[]> document(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var demande = Demande.de(parametres);
        var moment = moments.lire(ouverte.feuille(), demande.quand());
        var carte = CarteDEnsemble.de(moment.contenu(), demande.filtre());
        var blocs = new ArrayList<Bloc>();
        var dessin = new DessinDEnsemble(carte).dessiner(titre(ouverte, moment));
        blocs.add(
                Bloc.Figure.entiere(Image.svg(dessin, "La carte en grille. La liste qui suit dit la même chose."), ""));
        blocs.add(new Bloc.Titre(1, "Les colonnes"));
        blocs.add(Bloc.Liste.de(carte.colonnes().stream()
                .map(f -> DessinDEnsemble.repere(carte, f) + "\u00a0: " + f.titre() + " (sans lien opérant\u00a0: "
                        + carte.manques(f) + ")")
                .toList()));
        for (var groupe : carte.groupes()) {
            blocs.add(new Bloc.Titre(1, groupe.famille().libelle()));
            blocs.add(Bloc.Liste.de(groupe.ressources().stream()
                    .map(r -> r.titre() + "\u00a0: " + carte.enMots(r))
                    .toList()));
        }
        return tirage.imprimer(document(ouverte, titre(ouverte, moment), blocs), "ressources-" + id, "pdf");
    }

    @GetMapping(RessourcesController.FICHE + ".pdf")
    ResponseEntity<byte[]> documentDeFiche(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var demande = Demande.de(parametres);
        var moment = moments.lire(ouverte.feuille(), demande.quand());
        var carte = CarteDeFiche.de(
                moment.contenu(), RessourcesController.fiche(moment.contenu(), element), demande.sansLien());
        var blocs = new ArrayList<Bloc>();
        blocs.add(Bloc.Figure.entiere(
                Image.svg(new DessinDeFiche(carte, r -> "").large(), DessinDeFiche.alternative(carte)), ""));
        for (var groupe : carte.familles()) {
            blocs.add(new Bloc.Titre(1, groupe.famille().libelle()));
            blocs.add(
                    groupe.noeuds().isEmpty()
                            ? Bloc.Paragraphe.de("Aucune ressource citée.")
                            : Bloc.Liste.de(groupe.noeuds().stream()
                                    .map(n -> n.nom() + "\u00a0: " + MotsDeLien.trait(n.etat()))
                                    .toList()));
        }
        return tirage.imprimer(
                document(ouverte, "Carte des ressources · " + carte.fiche().intitule(), blocs),
                "ressources-" + id + "-" + element,
                "pdf");
    }

    private static DocumentTexte document(Ouverte ouverte, String titre, List<Bloc> blocs) {
        if (ouverte.demarche().demonstration()) {
            blocs.add(
                    0,
                    new Bloc.Encart(
                            Bloc.Encart.Nature.ATTENTION,
                            "Démonstration",
                            List.of(Texte.de(Demarche.AVIS_DE_DEMONSTRATION))));
        }
        return new DocumentTexte(
                new Intitule(titre, ouverte.demarche().nom(), "", "", LocalDate.now(FRANCE)), Tirage.theme(), blocs);
    }

    @GetMapping(RessourcesController.RESSOURCES + ".csv")
    ResponseEntity<byte[]> liste(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var demande = Demande.de(parametres);
        var carte = CarteDEnsemble.de(
                moments.lire(ouverte.feuille(), demande.quand()).contenu(), demande.filtre());
        var lignes = new ArrayList<List<Object>>();
        for (var groupe : carte.groupes()) {
            for (var ressource : groupe.ressources()) {
                for (var fiche : carte.colonnes()) {
                    lignes.add(List.of(
                            groupe.famille().libelle(),
                            ressource.titre(),
                            fiche.intitule(),
                            carte.etat(ressource, fiche).libelle()));
                }
            }
        }
        var texte = new StringBuilder();
        new EcritureDeTable(List.of("Famille", "Ressource", "Fiche", "Lien"), 0).csv(texte, lignes, Variante.TABLEUR);
        return Telechargement.reponse(Telechargement.CSV, "ressources-" + id + ".csv", texte);
    }
}
