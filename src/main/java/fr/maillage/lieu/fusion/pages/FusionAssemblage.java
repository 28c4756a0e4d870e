package fr.maillage.lieu.fusion.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fusions.Cote;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.fusion.RechercheDeDoublons;
import fr.maillage.lieu.moderation.Lecture;
import fr.maillage.lieu.moderation.pages.EnTeteDeGestion;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts two places side by side. */
@Component
class FusionAssemblage {
    private static final List<Champ> POSITION = List.of(Champ.LATITUDE, Champ.LONGITUDE, Champ.PRECISION_POSITION);

    private final RechercheDeDoublons recherche;

    FusionAssemblage(RechercheDeDoublons recherche) {
        this.recherche = recherche;
    }

    FusionPage page(Lieu survivant, Lieu absorbe, Map<Champ, Cote> choix, String refus, String retour) {
        var lignes = new ArrayList<FusionPage.Ligne>();
        var identiques = new ArrayList<FusionPage.Identique>();
        for (var champ : Champ.values()) {
            if (champ == Champ.LONGITUDE || champ == Champ.PRECISION_POSITION) {
                continue;
            }
            var gauche = valeur(champ, survivant);
            var droite = valeur(champ, absorbe);
            if (gauche.isEmpty() && droite.isEmpty()) {
                continue;
            }
            if (gauche.equals(droite)) {
                identiques.add(new FusionPage.Identique(libelle(champ), gauche));
            } else {
                lignes.add(ligne(champ, survivant, absorbe, choix.getOrDefault(champ, Cote.SURVIVANT)));
            }
        }
        return new FusionPage(
                EnTeteDeGestion.de(
                        "Fusionner deux lieux",
                        EnTeteDeGestion.LIEUX,
                        EnTeteDeGestion.lieu(survivant.id(), survivant.nom())),
                refus,
                place(survivant),
                place(absorbe),
                recherche.preuves(survivant, absorbe),
                lignes,
                identiques,
                new Lien(
                        "Garder plutôt l’autre lieu",
                        "/gestion/lieux/" + absorbe.id() + "/fusionner?avec=" + survivant.id() + suite(retour)),
                new Lien(
                        "Ne pas fusionner",
                        retour.isEmpty() ? "/gestion/lieux/" + survivant.id() : "/gestion/doublons"));
    }

    private static String suite(String retour) {
        return retour.isEmpty() ? "" : "&depuis=doublons";
    }

    private static FusionPage.Place place(Lieu lieu) {
        return new FusionPage.Place(
                lieu.id(),
                lieu.version(),
                lieu.nom(),
                lieu.etat().libelle(),
                lieu.majLe() == null ? "date inconnue" : Formats.date(lieu.majLe()),
                lieu.source());
    }

    private static String libelle(Champ champ) {
        return champ == Champ.LATITUDE ? "Position" : champ.libelle();
    }

    private static String valeur(Champ champ, Lieu lieu) {
        var champs = champ == Champ.LATITUDE ? POSITION : List.of(champ);
        return champs.stream()
                .flatMap(c -> Lecture.valeurs(c, lieu.fiche()).stream())
                .collect(Collectors.joining(" · "));
    }

    private static FusionPage.Ligne ligne(Champ champ, Lieu survivant, Lieu absorbe, Cote retenu) {
        var choix = Arrays.stream(Cote.values())
                .filter(cote -> cote != Cote.LES_DEUX || deux(champ, survivant, absorbe))
                .map(cote -> new FusionPage.Choix(
                        cote.name().toLowerCase(Locale.ROOT), libelle(cote, champ, survivant, absorbe), cote == retenu))
                .toList();
        return new FusionPage.Ligne(
                champ.cle(),
                libelle(champ),
                valeur(champ, survivant),
                origine(champ, survivant),
                valeur(champ, absorbe),
                origine(champ, absorbe),
                choix);
    }

    private static boolean deux(Champ champ, Lieu survivant, Lieu absorbe) {
        return champ.multiple()
                && !survivant.fiche().valeurs(champ).isEmpty()
                && !absorbe.fiche().valeurs(champ).isEmpty();
    }

    private static String libelle(Cote cote, Champ champ, Lieu survivant, Lieu absorbe) {
        return switch (cote) {
            case SURVIVANT -> survivant.fiche().valeurs(champ).isEmpty() ? "Laisser vide" : "Celui de gauche";
            case ABSORBE -> absorbe.fiche().valeurs(champ).isEmpty() ? "Laisser vide" : "Celui de droite";
            case LES_DEUX -> "Les deux ensemble";
        };
    }

    private static String origine(Champ champ, Lieu lieu) {
        var provenance = lieu.provenances().get(champ);
        if (provenance == null) {
            return "";
        }
        return provenance.source() + ", " + (provenance.le() == null ? "date inconnue" : Formats.date(provenance.le()));
    }
}
