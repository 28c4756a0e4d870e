package fr.maillage.lieu.horaires;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one date, as slots that do not overlap, in order. A later rule for the same date replaces the earlier ones, a rule
 * after a comma adds to them, one after {@code ||} fills what they leave closed.
 */
final class Journee {
    static final int MINUTES = 24 * 60;
    static final String FIN_NON_PRECISEE = "heure de fermeture non précisée";
    static final String JOUR_FERIE = "jour férié\u00a0: appelez avant de venir";

    /**
     * @param fin in minutes from the midnight that starts the day, up to two days
     * @param dit whether hours are written, rather than deduced for the whole day
     */
    record Creneau(
            int debut, int fin, Ouverture etat, @Nullable String precision, boolean dit) {
        Creneau avec(int debut, int fin) {
            return new Creneau(debut, fin, etat, precision, dit);
        }
    }

    private List<Creneau> creneaux = new ArrayList<>();

    private Journee() {}

    /** @param feriesDits false when the hours never speak of public holidays: nobody then knows whether the door is open on one */
    static List<Creneau> de(List<Regle> regles, LocalDate date, Quand.Calendrier calendrier, boolean feriesDits) {
        var journee = new Journee();
        var ferieTu = !feriesDits && calendrier.ferie().test(date);
        @Nullable Regle precedente = null;
        for (var regle : regles) {
            if (regle.quand().contient(date, calendrier)) {
                journee.appliquer(regle, remplace(regle, precedente), ferieTu);
            }
            precedente = regle;
        }
        return journee.creneaux;
    }

    /** Without days of its own, a rule completes the one before it when that one names days: {@code Mo 09:00-12:00; 14:00-17:00}. */
    private static boolean remplace(Regle regle, @Nullable Regle precedente) {
        return regle.lien() == Regle.Lien.NORMALE
                && (!regle.quand().toujours()
                        || (precedente != null && precedente.quand().toujours()));
    }

    private void appliquer(Regle regle, boolean remplace, boolean ferieTu) {
        if (regle.etat() == Ouverture.FERME) {
            if (regle.plages().isEmpty()) {
                creneaux.clear();
            }
            regle.plages().forEach(plage -> retirer(plage.debut(), plage.fin()));
            return;
        }
        if (remplace) {
            creneaux.clear();
        }
        var doute = ferieTu
                && regle.etat() == Ouverture.OUVERT
                && !regle.quand().datee()
                && !regle.quand().toujours();
        for (var creneau : creneaux(regle)) {
            poser(
                    doute && creneau.etat() == Ouverture.OUVERT
                            ? new Creneau(creneau.debut, creneau.fin, Ouverture.INCONNU, JOUR_FERIE, creneau.dit)
                            : creneau,
                    regle.lien() == Regle.Lien.REPLI);
        }
    }

    private static List<Creneau> creneaux(Regle regle) {
        var mot = regle.precision();
        if (regle.plages().isEmpty()) {
            return List.of(new Creneau(0, MINUTES, regle.etat(), mot, false));
        }
        // 00:00-00:00 beside real hours is an empty box of a form; alone, nobody knows what it means.
        var pleines =
                regle.plages().stream().filter(plage -> !plage.sansDuree()).toList();
        if (pleines.isEmpty()) {
            return List.of(new Creneau(0, MINUTES, Ouverture.INCONNU, mot, false));
        }
        var creneaux = new ArrayList<Creneau>();
        for (var plage : pleines) {
            if (plage.solaire()) {
                creneaux.add(new Creneau(0, MINUTES, Ouverture.INCONNU, mot, false));
                continue;
            }
            if (plage.fin() > plage.debut()) {
                creneaux.add(new Creneau(plage.debut(), plage.fin(), regle.etat(), mot, true));
            }
            if (plage.finOuverte() && plage.fin() < MINUTES) {
                var precision = mot == null ? FIN_NON_PRECISEE : mot;
                creneaux.add(new Creneau(plage.fin(), MINUTES, Ouverture.INCONNU, precision, true));
            }
        }
        return creneaux;
    }

    private void poser(Creneau creneau, boolean seulementAuxTrous) {
        var morceaux = List.of(creneau);
        if (seulementAuxTrous) {
            for (var deja : creneaux) {
                morceaux = morceaux.stream()
                        .flatMap(m -> sans(m, deja.debut, deja.fin).stream())
                        .toList();
            }
        } else {
            retirer(creneau.debut, creneau.fin);
        }
        creneaux.addAll(morceaux);
        creneaux.sort(Comparator.comparingInt(Creneau::debut));
    }

    private void retirer(int debut, int fin) {
        creneaux = new ArrayList<>(
                creneaux.stream().flatMap(c -> sans(c, debut, fin).stream()).toList());
    }

    private static List<Creneau> sans(Creneau creneau, int debut, int fin) {
        if (fin <= creneau.debut || debut >= creneau.fin) {
            return List.of(creneau);
        }
        var restes = new ArrayList<Creneau>();
        if (debut > creneau.debut) {
            restes.add(creneau.avec(creneau.debut, debut));
        }
        if (fin < creneau.fin) {
            restes.add(creneau.avec(fin, creneau.fin));
        }
        return restes;
    }

    /** The slot that covers a minute, if any. */
    static Optional<Creneau> a(List<Creneau> creneaux, int minute) {
        return creneaux.stream()
                .filter(c -> minute >= c.debut && minute < c.fin)
                .findFirst();
    }
}
