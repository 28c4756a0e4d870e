package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Demonstration;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.Structure;
import fr.maillage.lieu.horaires.JoursFeries;
import fr.maillage.lieu.horaires.Semaine;
import fr.maillage.lieu.recherche.HorairesDesLieux;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.territoire.Coordonnees;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of a place together. */
@Component
class AssemblageDuLieu {
    private static final int VENUES = 3;

    /** A holiday is told this many days before. */
    private static final int FERIES_ANNONCES = 10;

    private final LecturePublique lecture;
    private final HorairesDesLieux horaires;
    private final EtatsDesLieux etats;
    private final CarteDeLieux carte;
    private final Demonstration demonstration;

    AssemblageDuLieu(
            LecturePublique lecture,
            HorairesDesLieux horaires,
            EtatsDesLieux etats,
            CarteDeLieux carte,
            Demonstration demonstration) {
        this.lecture = lecture;
        this.horaires = horaires;
        this.etats = etats;
        this.carte = carte;
        this.demonstration = demonstration;
    }

    /** @param adresseComplete of the page, for the printed sheet */
    PageLieu page(Lieu lieu, String adresseComplete, Instant instant) {
        var fiche = lieu.fiche();
        var moment = HorairesDesLieux.zone(lieu).heureLocale(instant);
        var jour = moment.toLocalDate();
        var semaine = horaires.lire(lieu).map(Semaine::de);
        return new PageLieu(
                enTete(lieu),
                lieu.id(),
                etats.etat(lieu, instant),
                fiche.texteOuVide(Champ.PRESENTATION_RESUME),
                paragraphes(fiche.texteOuVide(Champ.PRESENTATION_DETAIL)),
                structure(lieu),
                avis(lieu, jour),
                semaine,
                jour.getDayOfWeek().getValue() - 1,
                lieu.passages().stream().map(p -> arret(lieu, p, moment)).toList(),
                ContactsDuLieu.de(fiche),
                RubriquesDuLieu.de(fiche),
                adresse(lieu),
                position(lieu),
                carte.unLieu(lieu),
                itineraire(lieu),
                fiche.texte(Champ.FICHE_ACCES_LIBRE)
                        .map(ContactsDuLieu::lien)
                        .filter(l -> !l.isEmpty())
                        .map(l -> new Lien("Accessibilité du lieu, sur Acceslibre", l)),
                EcritureDesLignes.fraicheur(lieu, instant),
                lieu.source(),
                OriginesDuLieu.de(lieu),
                adresseComplete);
    }

    private static EnTete enTete(Lieu lieu) {
        var surtitre = Stream.of(
                        EcritureDesLignes.type(lieu.fiche()), lieu.fiche().texteOuVide(Champ.COMMUNE))
                .filter(t -> !t.isEmpty())
                .toList();
        var enTete = EnTete.de(lieu.nom().isEmpty() ? "Lieu sans nom" : lieu.nom(), Rubrique.LIEUX)
                .sous(new Lien("Trouver un lieu", Adresses.LISTE))
                .avecStyle("carte.css")
                .avecStyle("lieux.css");
        return surtitre.isEmpty() ? enTete : enTete.avecSurtitre(String.join("\u00a0· ", surtitre));
    }

    private static List<String> paragraphes(String texte) {
        return Stream.of(texte.split("\n"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** The structure, unless it is named like the place. */
    private String structure(Lieu lieu) {
        return lecture.structure(lieu)
                .map(Structure::nom)
                .filter(nom -> !nom.equalsIgnoreCase(lieu.nom()))
                .orElse("");
    }

    private List<String> avis(Lieu lieu, LocalDate jour) {
        var avis = new ArrayList<String>();
        lecture.avis().ifPresent(avis::add);
        if (demonstration.concerne(lieu.id())) {
            avis.add(Demonstration.AVIS_D_UN_LIEU);
        }
        var fermeture = lieu.fermeture();
        if (fermeture != null && EtatsDesLieux.annoncer(fermeture, jour)) {
            avis.add("Ce lieu est fermé " + EtatsDesLieux.dates(fermeture)
                    + (fermeture.motif().isEmpty() ? "." : "\u00a0: " + fermeture.motif() + "."));
        }
        var departement = HorairesDesLieux.zone(lieu).departement();
        jour.datesUntil(jour.plusDays(FERIES_ANNONCES))
                .filter(d -> JoursFeries.de(d.getYear(), departement).containsKey(d))
                .forEach(d -> avis.add("Le " + Formats.date(d) + " est férié ("
                        + JoursFeries.de(d.getYear(), departement).get(d)
                        + ")\u00a0: appelez avant de venir."));
        return avis;
    }

    private PageLieu.Arret arret(Lieu lieu, Passage passage, LocalDateTime moment) {
        var ou = Stream.of(passage.adresse(), passage.commune())
                .filter(t -> !t.isEmpty())
                .toList();
        var dites = horaires.lire(passage.horaires())
                .map(h -> Semaine.de(h).lignes())
                .orElse(List.of());
        return new PageLieu.Arret(
                passage.nom().isEmpty() ? passage.commune() : passage.nom(),
                String.join(", ", ou),
                dites,
                etats.venues(lieu, passage, moment)
                        .limit(VENUES)
                        .map(v -> v.presence().enClair())
                        .toList(),
                passage.precisions());
    }

    private static List<String> adresse(Lieu lieu) {
        var fiche = lieu.fiche();
        var commune = (fiche.texteOuVide(Champ.CODE_POSTAL) + " " + fiche.texteOuVide(Champ.COMMUNE)).strip();
        return Stream.of(fiche.texteOuVide(Champ.ADRESSE), fiche.texteOuVide(Champ.COMPLEMENT_ADRESSE), commune)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static String position(Lieu lieu) {
        if (lieu.aGeocoder()) {
            return "Ce lieu n’est pas encore sur la carte\u00a0: son adresse doit être précisée.";
        }
        return lieu.fiche()
                .texte(Champ.PRECISION_POSITION)
                .flatMap(PrecisionPosition::deCle)
                .map(PrecisionPosition::libelle)
                .orElse("Position donnée par la source");
    }

    private static Optional<Lien> itineraire(Lieu lieu) {
        return lieu.fiche()
                .position()
                .map(p -> new Lien(
                        "Calculer un itinéraire, sur openstreetmap.org",
                        "https://www.openstreetmap.org/directions?to=" + ecrire(p)));
    }

    private static String ecrire(Coordonnees p) {
        return p.latitude() + "%2C" + p.longitude();
    }
}
