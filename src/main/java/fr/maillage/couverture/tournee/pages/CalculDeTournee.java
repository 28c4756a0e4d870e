package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Arret;
import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Probleme;
import fr.maillage.couverture.tournee.Recherche;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Scenario.Calcul;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.Coordonnees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs a search while the reader waits: a few seconds, one at a time. */
@Component
class CalculDeTournee {
    /** Told on the form. */
    static final int SECONDES = 3;

    private static final int ATTENTE = 30;
    private static final long GRAINE = 1;

    private final Semaphore tour = new Semaphore(1);

    /**
     * @param actuelle the present round; null for none
     * @param gardes identifiers of stops that must stay
     * @param exclus identifiers of stops that must not be chosen
     * @throws Refus when others have been waiting for their turn too long
     */
    Scenarios.Etat calculer(
            Reglages reglages,
            Coordonnees base,
            Terrains.Fond fond,
            @Nullable Plan actuelle,
            Plan courant,
            Collection<String> gardes,
            Set<String> exclus) {
        var probleme = new Probleme(
                reglages.bus(base),
                fond.terrain(),
                candidats(fond, actuelle, courant, exclus),
                gardes(reglages, actuelle, courant, gardes, exclus));
        var proposition = attendre(probleme);
        return new Scenarios.Etat(
                reglages,
                proposition.plan(),
                new Calcul(
                        proposition.personnes(),
                        proposition.borne(),
                        proposition.glouton(),
                        proposition.essais(),
                        List.copyOf(gardes),
                        List.copyOf(exclus),
                        proposition.sansPlace()));
    }

    private fr.maillage.couverture.tournee.Proposition attendre(Probleme probleme) {
        boolean obtenu = false;
        try {
            obtenu = tour.tryAcquire(ATTENTE, TimeUnit.SECONDS);
            if (!obtenu) {
                throw Refus.tropSouvent("Plusieurs tournées se calculent en même temps. Rien n’a été changé."
                        + " Recommencez dans une minute.");
            }
            return Recherche.proposer(probleme, GRAINE, Recherche.Limites.millisecondes(SECONDES * 1000L));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a search", e);
        } finally {
            if (obtenu) {
                tour.release();
            }
        }
    }

    /** Communes, and the stops already known, which stand at their exact place. */
    private static List<Arret> candidats(
            Terrains.Fond fond, @Nullable Plan actuelle, Plan courant, Set<String> exclus) {
        var parId = new LinkedHashMap<String, Arret>();
        if (actuelle != null) {
            actuelle.arrets().forEach(a -> parId.put(a.id(), a));
        }
        courant.arrets().forEach(a -> parId.put(a.id(), a));
        for (var candidat : fond.candidats()) {
            if (parId.size() == Probleme.CANDIDATS_MAX) {
                break;
            }
            parId.putIfAbsent(candidat.id(), candidat);
        }
        exclus.forEach(parId::remove);
        return new ArrayList<>(parId.values());
    }

    private static List<Probleme.Garde> gardes(
            Reglages reglages, @Nullable Plan actuelle, Plan courant, Collection<String> gardes, Set<String> exclus) {
        Map<String, Probleme.Garde> voulues = new LinkedHashMap<>();
        for (var plan : actuelle == null ? List.of(courant) : List.of(courant, actuelle)) {
            for (var etape : plan.etapes()) {
                if (gardes.contains(etape.arret()) && !exclus.contains(etape.arret())) {
                    int semaine = (etape.semaines().first() - 1) % reglages.semaines() + 1;
                    voulues.putIfAbsent(etape.arret(), new Probleme.Garde(etape.arret(), etape.jour(), semaine));
                }
            }
        }
        return List.copyOf(voulues.values());
    }
}
