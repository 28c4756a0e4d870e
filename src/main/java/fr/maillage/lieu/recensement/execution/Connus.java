package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.rapprochement.Catalogue;
import fr.maillage.lieu.rapprochement.Comparaison;
import fr.maillage.lieu.rapprochement.Decision;
import fr.maillage.lieu.rapprochement.EmpreinteDUneFiche;
import fr.maillage.lieu.rapprochement.Rapprochement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The places that an import knows: those recorded before, and those that it makes. */
final class Connus {
    private static final int VOISINS = 4;

    private final Map<String, Lieu> lieux = new HashMap<>();
    /** Names of places in the catalogue: in the order they came, so that a trial and its import break ties alike, whatever identifiers are drawn. */
    private final Map<String, String> numeros = new HashMap<>();

    private final Map<String, String> parNumero = new HashMap<>();
    private final Map<Alias, String> alias;
    private final Catalogue catalogue;

    Connus(Collection<Lieu> existants, Map<Alias, String> alias, Rapprochement rapprochement) {
        this.alias = new HashMap<>(alias);
        this.catalogue = rapprochement.catalogue();
        existants.forEach(this::poser);
    }

    void poser(Lieu lieu) {
        lieux.put(lieu.id(), lieu);
        var numero = numeros.computeIfAbsent(lieu.id(), id -> "%09d".formatted(numeros.size()));
        parNumero.put(numero, lieu.id());
        catalogue.ajouter(EmpreinteDUneFiche.de(lieu.source(), numero, lieu.fiche(), lieu.itinerant()));
    }

    void nommer(Alias nom, String lieu) {
        alias.put(nom, lieu);
    }

    Lieu lieu(String id) {
        return Objects.requireNonNull(lieux.get(id));
    }

    /** The place that a source names so, archived ones included; empty when it names none. */
    Optional<String> nomme(Alias nom) {
        return Optional.ofNullable(alias.get(nom));
    }

    @Nullable
    Lieu connu(String id) {
        return lieux.get(id);
    }

    /** A known place that is, or may be, the one told. */
    record Voisin(String lieu, Comparaison comparaison, boolean sur) {}

    /**
     * Best first. Two rows of one source that have different names are two places for it: unless they repeat one another, a person decides.
     */
    List<Voisin> voisins(Candidat candidat) {
        var empreinte =
                EmpreinteDUneFiche.de(candidat.alias().source(), "candidat", candidat.fiche(), candidat.itinerant());
        var voisins = new ArrayList<Voisin>();
        for (var proche : catalogue.candidats(empreinte, VOISINS)) {
            var lieu = lieu(Objects.requireNonNull(parNumero.get(proche.fiche().id())));
            var comparaison = proche.comparaison();
            boolean automatique = comparaison.decision() == Decision.AUTOMATIQUE;
            if (sources(lieu).contains(candidat.alias().source())) {
                boolean repete =
                        Interpretation.empreinte(lieu.fiche()).equals(Interpretation.empreinte(candidat.fiche()));
                if (automatique || repete) {
                    voisins.add(new Voisin(lieu.id(), comparaison, automatique && repete));
                }
            } else {
                voisins.add(new Voisin(lieu.id(), comparaison, automatique));
            }
        }
        return voisins;
    }

    private static Set<String> sources(Lieu lieu) {
        return lieu.provenances().values().stream().map(Provenance::source).collect(Collectors.toSet());
    }
}
