package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.lieu.recherche.HorairesDesLieux;
import fr.maillage.presentation.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Places as lines of a list. */
@Component
class EcritureDesLignes {
    private static final int SERVICES = 4;

    private final EtatsDesLieux etats;

    EcritureDesLignes(EtatsDesLieux etats) {
        this.etats = etats;
    }

    LigneDeLieu ligne(Trouve trouve, boolean pro, Instant instant) {
        var lieu = trouve.lieu();
        var fiche = lieu.fiche();
        return new LigneDeLieu(
                lieu.id(),
                Adresses.lieu(lieu),
                lieu.nom().isEmpty() ? "Lieu sans nom" : lieu.nom(),
                type(fiche),
                ou(fiche),
                distance(trouve),
                etats.etat(lieu, instant),
                Telephones.ecrire(fiche.texteOuVide(Champ.TELEPHONE)),
                fiche.valeurs(Champ.SERVICES).stream()
                        .limit(pro ? Integer.MAX_VALUE : SERVICES)
                        .map(v -> mot(Champ.SERVICES, v, pro))
                        .toList(),
                marques(lieu, pro),
                fraicheur(lieu, instant));
    }

    static String mot(Champ champ, String valeur, boolean pro) {
        return Nomenclature.livree()
                .terme(champ, valeur)
                .map(t -> pro ? t.libelle() : t.simple())
                .orElse(valeur);
    }

    static String type(Fiche fiche) {
        return fiche.valeurs(Champ.TYPOLOGIE).stream()
                .filter(v -> !v.equals("Autre"))
                .map(v -> Nomenclature.livree().libelle(Champ.TYPOLOGIE, v))
                .collect(Collectors.joining(", "));
    }

    /** « 3 rue du Port, 55200 Commercy » */
    static String ou(Fiche fiche) {
        var commune = Stream.of(fiche.texteOuVide(Champ.CODE_POSTAL), fiche.texteOuVide(Champ.COMMUNE))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(fiche.texteOuVide(Champ.ADRESSE), commune)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String distance(Trouve trouve) {
        if (trouve.distance().isEmpty()) {
            return "";
        }
        double km = trouve.distance().getAsDouble();
        var dite = km < 0.1 ? "tout près" : "à\u00a0" + Formats.avecUnite(km, km < 10 ? 1 : 0, "km");
        var arret = trouve.arret();
        return arret == null || arret.commune().isEmpty() ? dite : dite + ", passe à " + arret.commune();
    }

    private static List<String> marques(Lieu lieu, boolean pro) {
        var marques = new ArrayList<String>();
        var fiche = lieu.fiche();
        fiche.valeurs(Champ.FRAIS_A_CHARGE).stream()
                .map(v -> mot(Champ.FRAIS_A_CHARGE, v, pro))
                .forEach(marques::add);
        if (lieu.itinerant()) {
            marques.add("Vient près de chez vous");
        }
        if (pro) {
            marques.addAll(fiche.valeurs(Champ.DISPOSITIF_PROGRAMMES_NATIONAUX));
        }
        if (lieu.aGeocoder()) {
            marques.add("Pas encore sur la carte");
        }
        return marques;
    }

    /** « À jour : 12 mars 2026 », with the national words. */
    static String fraicheur(Lieu lieu, Instant instant) {
        var jour = HorairesDesLieux.zone(lieu).heureLocale(instant).toLocalDate();
        var majLe = lieu.majLe();
        var mot = Fraicheur.de(majLe, jour).libelle();
        return majLe == null ? mot + "\u00a0: date inconnue" : mot + "\u00a0: " + Formats.date(majLe);
    }
}
