package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which records are worth comparing: those of one commune, those within about a kilometre (a commune may be wrong), those that
 * share a telephone, an e-mail or a national identifier anywhere. What is not compared: places of two communes, a kilometre or
 * more apart or not located, without a contact or an identifier in common.
 *
 * <p>Blocks are bounded. A commune with more records than {@link #GRANDE_COMMUNE} is cut by words of names and roads; a value
 * borne by more than {@link #VALEUR_PARTAGEE} records is a switchboard and brings nobody together.
 */
final class Blocs {
    static final int GRANDE_COMMUNE = 400;
    static final int VALEUR_PARTAGEE = 40;

    private final Map<String, BlocDeCommune> communes = new HashMap<>();
    private final Map<Long, List<Fiche>> mailles = new HashMap<>();
    private final Map<String, List<Fiche>> telephones = new HashMap<>();
    private final Map<String, List<Fiche>> courriels = new HashMap<>();
    private final Map<Map.Entry<String, String>, List<Fiche>> identifiants = new HashMap<>();
    private int passage;
    private int depuis;

    void ajouter(Fiche fiche) {
        Traits traits = fiche.traits();
        String commune = commune(traits);
        if (!commune.isEmpty()) {
            communes.computeIfAbsent(commune, cle -> new BlocDeCommune()).ajouter(fiche);
        }
        traits.contacts().telephones().forEach(valeur -> ajouter(telephones, valeur, fiche));
        traits.contacts().courriels().forEach(valeur -> ajouter(courriels, valeur, fiche));
        traits.empreinte().identifiants().entrySet().forEach(cle -> ajouter(identifiants, cle, fiche));
        if (traits.empreinte().situee()) {
            ajouter(mailles, Maille.de(traits.empreinte()), fiche);
        }
    }

    void retirer(Fiche fiche) {
        Traits traits = fiche.traits();
        String commune = commune(traits);
        communes.computeIfPresent(commune, (cle, bloc) -> bloc.retirer(fiche) ? bloc : null);
        traits.contacts().telephones().forEach(valeur -> retirer(telephones, valeur, fiche));
        traits.contacts().courriels().forEach(valeur -> retirer(courriels, valeur, fiche));
        traits.empreinte().identifiants().entrySet().forEach(cle -> retirer(identifiants, cle, fiche));
        if (traits.empreinte().situee()) {
            retirer(mailles, Maille.de(traits.empreinte()), fiche);
        }
    }

    private static <C> void ajouter(Map<C, List<Fiche>> blocs, C cle, Fiche fiche) {
        blocs.computeIfAbsent(cle, c -> new ArrayList<>(2)).add(fiche);
    }

    private static <C> void retirer(Map<C, List<Fiche>> blocs, C cle, Fiche fiche) {
        blocs.computeIfPresent(cle, (c, bloc) -> bloc.remove(fiche) && bloc.isEmpty() ? null : bloc);
    }

    /**
     * Each record worth comparing, once.
     *
     * @param apres those that came after this one only, by {@link Fiche#rang}; -1 for all
     */
    void voisines(Traits traits, int apres, Consumer<Fiche> chacune) {
        passage++;
        depuis = apres;
        BlocDeCommune commune = communes.get(commune(traits));
        if (commune != null) {
            commune.voisines(traits, bloc -> prendre(bloc, chacune));
        }
        traits.contacts().telephones().forEach(valeur -> prendre(telephones, valeur, VALEUR_PARTAGEE, chacune));
        traits.contacts().courriels().forEach(valeur -> prendre(courriels, valeur, VALEUR_PARTAGEE, chacune));
        traits.empreinte()
                .identifiants()
                .entrySet()
                .forEach(cle -> prendre(identifiants, cle, VALEUR_PARTAGEE, chacune));
        if (traits.empreinte().situee()) {
            for (long maille : Maille.autour(traits.empreinte())) {
                prendre(mailles, maille, GRANDE_COMMUNE, chacune);
            }
        }
    }

    private <C> void prendre(Map<C, List<Fiche>> blocs, C cle, int limite, Consumer<Fiche> chacune) {
        List<Fiche> bloc = blocs.get(cle);
        if (bloc != null && bloc.size() <= limite) {
            prendre(bloc, chacune);
        }
    }

    private void prendre(List<Fiche> bloc, Consumer<Fiche> chacune) {
        for (int i = bloc.size() - 1; i >= 0; i--) {
            Fiche fiche = bloc.get(i);
            if (fiche.rang() <= depuis) {
                return; // a block is in the order of arrival
            }
            if (fiche.vue(passage)) {
                chacune.accept(fiche);
            }
        }
    }

    /** The commune's code, else its postal code and name; empty when nothing is known. */
    private static String commune(Traits traits) {
        if (!traits.commune().isEmpty()) {
            return traits.commune();
        }
        String postal = traits.empreinte().codePostal();
        return postal.isEmpty() && traits.nomDeCommune().vide() ? "" : postal + " " + traits.nomDeCommune();
    }
}
