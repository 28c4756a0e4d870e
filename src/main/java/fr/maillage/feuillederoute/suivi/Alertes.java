package fr.maillage.feuillederoute.suivi;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeFrein;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Fonction;
import fr.maillage.feuillederoute.modele.Mesure;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.feuillederoute.suivi.Alerte.Nature;
import fr.maillage.presentation.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is late, blocked, silent or without anybody, on a day. */
public final class Alertes {
    /** Days ahead that an end or a step is announced. */
    public static final int PROCHE = 30;

    /** Days after which a fiche under way that nobody changed is silent. */
    public static final int SILENCE = 90;

    private static final Set<Statut> CLOS = Set.of(Statut.REALISE, Statut.ABANDONNE);
    private static final Comparator<Alerte> ORDRE = Comparator.comparing(Alerte::nature)
            .thenComparing(Alerte::echeance, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(a -> a.element().id());

    private final Contenu contenu;
    private final LocalDate jour;
    private final Map<String, LocalDate> changements;
    private final List<Alerte> alertes = new ArrayList<>();

    private Alertes(Contenu contenu, LocalDate jour, Map<String, LocalDate> changements) {
        this.contenu = contenu;
        this.jour = jour;
        this.changements = changements;
    }

    /**
     * @param changements last day that each element was changed, by identifier; one that is missing is not called silent
     * @return the pressing ones first, then by date
     */
    public static List<Alerte> de(Contenu contenu, LocalDate jour, Map<String, LocalDate> changements) {
        var alertes = new Alertes(contenu, jour, changements);
        contenu.fiches().forEach(alertes::voir);
        alertes.alertes.sort(ORDRE);
        return List.copyOf(alertes.alertes);
    }

    /** Finished or given up: nothing is awaited any more. */
    public static boolean clos(Fiche fiche) {
        return CLOS.contains(fiche.suivi().statut());
    }

    private void voir(Fiche fiche) {
        if (clos(fiche)) {
            return;
        }
        if (fiche.suivi().statut() == Statut.BLOQUE) {
            var motif = fiche.suivi().blocage();
            ajouter(Nature.BLOQUE, fiche, motif.isEmpty() ? "La raison n’est pas écrite." : motif, null);
        }
        if (fiche instanceof Action action) {
            calendrier(action);
            cibles(action);
        }
        for (var frein : fiche.freins().freins()) {
            boolean ouvert = frein.etat() == EtatDeFrein.A_LEVER || frein.etat() == EtatDeFrein.EN_COURS;
            if (ouvert && passee(frein.echeance())) {
                ajouter(Nature.FREIN_EN_RETARD, fiche, frein.enonce(), frein.echeance());
            }
        }
        var change = changements.get(fiche.id());
        if (fiche.suivi().statut() == Statut.EN_COURS
                && change != null
                && change.plusDays(SILENCE).isBefore(jour)) {
            ajouter(Nature.SANS_NOUVELLE, fiche, "Rien n’a changé depuis le " + Formats.date(change) + ".", null);
        }
        if (!pilotee(fiche)) {
            ajouter(Nature.SANS_PILOTE, fiche, "Personne n’est désigné pour piloter ou coordonner.", null);
        }
    }

    /** An action is led by who leads its chantier, unless it says otherwise. */
    private boolean pilotee(Fiche fiche) {
        return fiche.gouvernance().responsables().stream()
                        .anyMatch(r -> r.fonction() == Fonction.PILOTE || r.fonction() == Fonction.COORDONNE)
                || fiche instanceof Action action
                        && action.parents().stream()
                                .flatMap(p -> contenu.element(p).stream())
                                .anyMatch(p -> p instanceof Fiche chantier && pilotee(chantier));
    }

    private void calendrier(Action action) {
        var fin = action.calendrier().fin();
        if (passee(fin) || action.suivi().statut() == Statut.EN_RETARD) {
            var detail = fin == null ? "Déclarée en retard." : "La date de fin est passée.";
            ajouter(Nature.ACTION_EN_RETARD, action, detail, fin);
        } else if (proche(fin)) {
            ajouter(Nature.ECHEANCE_PROCHE, action, "Fin prévue.", fin);
        }
        for (var etape : action.calendrier().etapes()) {
            if (!etape.faite() && passee(etape.echeance())) {
                ajouter(Nature.ETAPE_EN_RETARD, action, etape.nom(), etape.echeance());
            } else if (!etape.faite() && proche(etape.echeance())) {
                ajouter(Nature.ECHEANCE_PROCHE, action, etape.nom(), etape.echeance());
            }
        }
    }

    private void cibles(Action action) {
        for (var indicateur : action.mesure().indicateurs()) {
            if (passee(indicateur.echeance()) && !atteinte(indicateur, action.mesure())) {
                ajouter(Nature.CIBLE_DEPASSEE, action, indicateur.nom(), indicateur.echeance());
            }
        }
    }

    /** A target below the start is reached from above: « moins de 10 % ». Without a target, or a value, nothing is missed for sure: told. */
    static boolean atteinte(Mesure.Indicateur indicateur, Mesure mesure) {
        var cible = indicateur.cible();
        if (cible == null) {
            return true;
        }
        boolean baisse = indicateur.depart() != null && indicateur.depart().compareTo(cible) > 0;
        return derniere(indicateur, mesure)
                .map(v -> baisse ? v.compareTo(cible) <= 0 : v.compareTo(cible) >= 0)
                .orElse(false);
    }

    /** Its value at the latest date. */
    static Optional<BigDecimal> derniere(Mesure.Indicateur indicateur, Mesure mesure) {
        return mesure.releves().stream()
                .filter(r -> r.indicateur().equalsIgnoreCase(indicateur.nom()) && r.valeur() != null)
                .max(Comparator.comparing(Mesure.Releve::le, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(r -> Objects.requireNonNull(r.valeur()));
    }

    private boolean passee(@Nullable LocalDate echeance) {
        return echeance != null && echeance.isBefore(jour);
    }

    private boolean proche(@Nullable LocalDate echeance) {
        return echeance != null && !echeance.isBefore(jour) && !echeance.isAfter(jour.plusDays(PROCHE));
    }

    private void ajouter(Nature nature, Fiche fiche, String detail, @Nullable LocalDate echeance) {
        alertes.add(new Alerte(nature, fiche, detail, echeance));
    }
}
