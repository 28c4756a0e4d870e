package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a census mean.
 *
 * @param nom short name of the mapping (« hinaura »)
 * @param source how the places say where they come from (« Hinaura »)
 * @param colonneSource column that names the source of each row; empty when the file has one source
 * @param licence as the producer writes it; may be empty
 * @param dates when a row was true: the first column that holds a date
 * @param date day of the file, for rows that say no date; null when unknown
 * @param identifiant columns that name a row for its source, joined; empty when it has no name
 * @param groupe columns whose values are the same on all rows of one place; empty when each row is a place
 * @param vides texts that stand for nothing (« -- », « MASQUÉ »)
 * @param ignorer rows to refuse, with the reason
 * @param reconnaitre columns that tell this layout; empty for a mapping that is never proposed
 * @param champs rules of each field, tried together: their values are put one after the other
 * @param adresseEnUneLigne rules for a text that holds address, postal code and commune
 * @param nomPropre true when names may hold a person's name, to be taken out
 * @param horaires null when the census says no hours
 * @param positionEcartee rows whose position is not that of a place
 * @param arrets null when places have no stops
 */
public record Correspondance(
        String nom,
        String source,
        String colonneSource,
        String licence,
        List<String> dates,
        @Nullable LocalDate date,
        List<String> identifiant,
        List<String> groupe,
        List<String> vides,
        List<Filtre> ignorer,
        List<String> reconnaitre,
        Map<Champ, List<Regle>> champs,
        List<Regle> adresseEnUneLigne,
        boolean nomPropre,
        @Nullable ColonnesDHoraires horaires,
        List<Filtre> positionEcartee,
        @Nullable Arrets arrets) {
    public Correspondance {
        dates = List.copyOf(dates);
        identifiant = List.copyOf(identifiant);
        groupe = List.copyOf(groupe);
        vides = List.copyOf(vides);
        ignorer = List.copyOf(ignorer);
        reconnaitre = List.copyOf(reconnaitre);
        var copie = new EnumMap<Champ, List<Regle>>(Champ.class);
        champs.forEach((champ, regles) -> copie.put(champ, List.copyOf(regles)));
        champs = java.util.Collections.unmodifiableMap(copie);
        adresseEnUneLigne = List.copyOf(adresseEnUneLigne);
        positionEcartee = List.copyOf(positionEcartee);
    }

    /** Rows for which a column says something, or nothing when {@code absent}. */
    public record Filtre(String colonne, boolean absent, Terme terme, String raison) {
        public boolean convient(Rangee rangee) {
            var texte = rangee.cellule(colonne);
            return texte.isEmpty() ? absent : !absent && terme.convient(texte);
        }
    }

    /**
     * Where hours are.
     *
     * @param textes columns of free text or of OSM hours, tried in order until one is understood
     * @param joursConnus columns that tell the days of hours without days
     * @param jours columns of each day, joined
     */
    public record ColonnesDHoraires(List<String> textes, List<String> joursConnus, Map<DayOfWeek, List<String>> jours) {
        public ColonnesDHoraires {
            textes = List.copyOf(textes);
            joursConnus = List.copyOf(joursConnus);
            jours = Map.copyOf(jours);
        }
    }

    /** Rules of the stops of a round, and of what says on which weeks it stops there. */
    public record Arrets(
            List<Regle> nom,
            List<Regle> adresse,
            List<Regle> commune,
            List<Regle> codeInsee,
            List<Regle> codePostal,
            List<Regle> latitude,
            List<Regle> longitude,
            List<Regle> recurrence,
            List<Regle> precisions) {
        /** By their keys in the text of a mapping, in order. */
        Map<String, List<Regle>> parCle() {
            var parCle = new LinkedHashMap<String, List<Regle>>();
            parCle.put("nom", nom);
            parCle.put("adresse", adresse);
            parCle.put("commune", commune);
            parCle.put("code_insee", codeInsee);
            parCle.put("code_postal", codePostal);
            parCle.put("latitude", latitude);
            parCle.put("longitude", longitude);
            parCle.put("recurrence", recurrence);
            parCle.put("precisions", precisions);
            return parCle;
        }
    }

    public List<Regle> regles(Champ champ) {
        return champs.getOrDefault(champ, List.of());
    }

    /** Every column that is used for something. */
    public Set<String> colonnesLues() {
        var lues = new LinkedHashSet<String>();
        champs.values().forEach(regles -> ajouter(regles, lues));
        ajouter(adresseEnUneLigne, lues);
        lues.addAll(dates);
        lues.addAll(identifiant);
        lues.addAll(groupe);
        if (!colonneSource.isEmpty()) {
            lues.add(colonneSource);
        }
        ignorer.forEach(f -> lues.add(f.colonne()));
        positionEcartee.forEach(f -> lues.add(f.colonne()));
        if (horaires != null) {
            lues.addAll(horaires.textes());
            lues.addAll(horaires.joursConnus());
            horaires.jours().values().forEach(lues::addAll);
        }
        if (arrets != null) {
            arrets.parCle().values().forEach(regles -> ajouter(regles, lues));
        }
        return lues;
    }

    private static void ajouter(List<Regle> regles, Collection<String> lues) {
        regles.forEach(regle -> lues.addAll(regle.colonnes()));
    }
}
