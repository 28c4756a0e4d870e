package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.version.Moments.Moment;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the pages of the map show. */
public final class PagesDeRessources {
    private PagesDeRessources() {}

    /** @param evolution what changed since the moment asked for; empty when none was */
    public record Ensemble(
            EnTete enTete,
            String feuille,
            String chemin,
            Demande demande,
            CarteDEnsemble carte,
            Dessin dessin,
            Moment moment,
            List<Option> moments,
            Optional<Comparee> evolution,
            List<Defi> defis,
            int aActiver,
            boolean vide) {
        public Taille taille() {
            return demande.taille(carte.colonnes().size());
        }

        public String adresse(Taille taille) {
            return demande.adresse(chemin, Optional.of(taille));
        }

        public String fichier(String extension) {
            return demande.adresse(chemin + "." + extension, Optional.empty());
        }
    }

    public record Comparee(Moment depuis, Evolution evolution) {}

    public record UneFiche(
            EnTete enTete,
            String feuille,
            String chemin,
            Demande demande,
            CarteDeFiche carte,
            Dessin large,
            Dessin etroit,
            Moment moment,
            List<Option> moments,
            Optional<Comparee> evolution) {
        public Taille taille() {
            return demande.taille(1);
        }

        public String adresse(Taille taille) {
            return demande.adresse(chemin, Optional.of(taille));
        }

        public String fichier(String extension) {
            return demande.adresse(chemin + "." + extension, Optional.empty());
        }
    }

    /**
     * @param geste what was just done, and can be undone; empty when nothing was
     * @param avis what just happened; may be empty
     */
    public record AActiver(
            EnTete enTete,
            String feuille,
            String chemin,
            Activation activation,
            List<List<Ressource>> doublons,
            OptionalLong geste,
            String avis) {}

    public record AReprendre(
            EnTete enTete,
            String feuille,
            String chemin,
            Reprise reprise,
            Reprise.Source source,
            String recherche,
            String avis,
            OptionalLong geste) {}
}
