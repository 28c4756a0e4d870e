package fr.maillage.lieu.pages;

import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.horaires.Ouverture;
import fr.maillage.lieu.horaires.Presence;
import fr.maillage.lieu.recherche.HorairesDesLieux;
import fr.maillage.presentation.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether one may come now, and when else. */
@Component
class EtatsDesLieux {
    /** How far the next visits of a bus are looked for, days. */
    private static final int JOURS = 62;

    private final HorairesDesLieux horaires;

    EtatsDesLieux(HorairesDesLieux horaires) {
        this.horaires = horaires;
    }

    /** A day when the offer is at a stop. */
    record Venue(Passage passage, Presence presence) {
        /** « mardi 1er décembre : 9 h – 12 h, à Vaubecourt » */
        String enClair() {
            return passage.commune().isEmpty()
                    ? presence.enClair()
                    : presence.enClair() + ", à\u00a0" + passage.commune();
        }
    }

    EtatDuLieu etat(Lieu lieu, Instant instant) {
        var zone = HorairesDesLieux.zone(lieu);
        var moment = zone.heureLocale(instant);
        if (lieu.ferme(moment.toLocalDate())) {
            return new EtatDuLieu("ferme", fermeture(lieu));
        }
        if (!lieu.passages().isEmpty()) {
            var venues = venues(lieu, moment, 1);
            return venues.isEmpty()
                    ? new EtatDuLieu("inconnu", "Jours de passage à confirmer\u00a0: appelez avant de venir")
                    : new EtatDuLieu(
                            horaires.ouverture(lieu, moment) == Ouverture.OUVERT ? "ouvert" : "passage",
                            "Prochain passage\u00a0: " + venues.getFirst().enClair());
        }
        return horaires.lire(lieu)
                .map(h -> h.etatA(moment, zone))
                .map(e -> new EtatDuLieu(
                        switch (e.ouverture()) {
                            case OUVERT -> "ouvert";
                            case FERME -> "ferme";
                            case INCONNU -> "inconnu";
                        },
                        e.enClair()))
                .orElseGet(() -> new EtatDuLieu("inconnu", "Horaires inconnus\u00a0: appelez avant de venir"));
    }

    /** « Fermé du 3 au … », from the dates that are known. */
    private static String fermeture(Lieu lieu) {
        var fermeture = lieu.fermeture();
        if (fermeture == null) {
            return "Fermé pour le moment";
        }
        return "Fermé " + dates(fermeture) + (fermeture.motif().isEmpty() ? "" : " (" + fermeture.motif() + ")");
    }

    static String dates(Fermeture fermeture) {
        var fin = fermeture.fin();
        return fin == null
                ? "depuis le " + Formats.date(fermeture.debut())
                : "du " + Formats.date(fermeture.debut()) + " au " + Formats.date(fin);
    }

    /** A closing that is near enough to be told: under way or to come. */
    static boolean annoncer(Fermeture fermeture, LocalDate jour) {
        var fin = fermeture.fin();
        return fin == null || !fin.isBefore(jour);
    }

    /** The next visits of the round, all stops together. */
    List<Venue> venues(Lieu lieu, LocalDateTime moment, int nombre) {
        return lieu.passages().stream()
                .flatMap(p -> venues(lieu, p, moment))
                .sorted(Comparator.comparing(v -> v.presence().jour()))
                .limit(nombre)
                .toList();
    }

    /** Those to come, and the one under way. */
    Stream<Venue> venues(Lieu lieu, Passage passage, LocalDateTime moment) {
        var jour = moment.toLocalDate();
        int minute = moment.getHour() * 60 + moment.getMinute();
        return horaires
                .lire(passage.horaires())
                .map(h -> h.presences(jour, jour.plusDays(JOURS), HorairesDesLieux.zone(lieu)))
                .orElse(List.of())
                .stream()
                .filter(p -> p.jour().isAfter(jour) || p.creneaux().stream().anyMatch(c -> c.fin() > minute))
                .map(presence -> new Venue(passage, presence));
    }
}
