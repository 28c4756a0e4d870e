package fr.maillage.atelier;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Workshops in the hands of an account: those of its démarches. */
@Component
public class AccesAuxAteliers {
    private final Ateliers ateliers;
    private final AccesAuxDemarches demarches;
    private final PerimetresEcrits perimetres;

    AccesAuxAteliers(Ateliers ateliers, AccesAuxDemarches demarches, PerimetresEcrits perimetres) {
        this.ateliers = ateliers;
        this.demarches = demarches;
        this.perimetres = perimetres;
    }

    /** A workshop with its démarche, which every page of it names. */
    public record Ouvert(Atelier atelier, Demarche demarche) {
        /** The head of a page of the workshop. */
        public EnTete enTete(String titre, Lien... parents) {
            var fil = Stream.concat(
                            Stream.of(new Lien("Ateliers", liste(demarche)), new Lien(atelier.nom(), atelier.chemin())),
                            Stream.of(parents))
                    .toArray(Lien[]::new);
            return AccesAuxDemarches.enTete(demarche, titre, fil)
                    .avecSurtitre(demarche.demonstration() ? atelier.nom() + " · démonstration" : atelier.nom())
                    .avecStyle("atelier.css");
        }
    }

    /** @throws Refus 404 for one out of the account's perimeter, as for one that does not exist; 403 for who runs no programme */
    public Ouvert trouver(String id) {
        demarches.compte();
        var atelier = ateliers.trouver(id)
                .orElseThrow(() -> Refus.introuvable("Cet atelier n’existe pas, ou n’est pas dans votre périmètre."));
        return new Ouvert(atelier, demarches.trouver(atelier.demarche()));
    }

    /** Address of the workshops of a démarche. */
    public static String liste(Demarche demarche) {
        return demarche.chemin() + "/ateliers";
    }

    /** Territories that a workshop of this démarche may be about: its EPCI first, then the whole. */
    public List<Option> territoires(Demarche demarche) {
        var dedans = perimetres.dans(demarche.perimetre());
        return Stream.concat(
                        dedans.stream().filter(o -> !o.valeur().equals(demarche.perimetre())),
                        Stream.of(new Option(demarche.perimetre(), perimetres.nom(demarche.perimetre()))))
                .toList();
    }

    /** « CC du Pays de Revigny-sur-Ornain », even when its communes are no longer known. */
    public String nomDuTerritoire(Atelier atelier) {
        return perimetres.nom(atelier.perimetre());
    }

    /** Empty when its communes are no longer known. */
    public Optional<Perimetre> perimetre(Atelier atelier) {
        return perimetres.perimetre(atelier.perimetre());
    }
}
