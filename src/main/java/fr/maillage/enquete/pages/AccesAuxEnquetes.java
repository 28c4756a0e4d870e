package fr.maillage.enquete.pages;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.registre.EnquetesEnBase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Surveys in the hands of an account: those of its démarches. */
@Component
class AccesAuxEnquetes {
    static final String RACINE = AccesAuxDemarches.RACINE + "/{demarche:[0-9a-z]{8}}/enquetes";
    static final String UNE = RACINE + "/{id:[0-9a-z]{8}}";

    private final AccesAuxDemarches demarches;
    private final EnquetesEnBase enquetes;

    AccesAuxEnquetes(AccesAuxDemarches demarches, EnquetesEnBase enquetes) {
        this.demarches = demarches;
        this.enquetes = enquetes;
    }

    /** A survey that the account may work on, and its démarche. */
    record Ouverte(Demarche demarche, Enquete enquete) {
        String chemin() {
            return enquete.chemin();
        }

        /** The head of one of its pages. */
        EnTete enTete(String titre, Lien... parents) {
            var fil = Stream.concat(Stream.of(new Lien(enquete.titre(), enquete.chemin())), Stream.of(parents))
                    .toArray(Lien[]::new);
            return AccesAuxEnquetes.enTete(demarche, titre, fil);
        }
    }

    static EnTete enTete(Demarche demarche, String titre, Lien... parents) {
        var fil = Stream.concat(Stream.of(new Lien("Enquêtes", demarche.chemin() + "/enquetes")), Stream.of(parents))
                .toArray(Lien[]::new);
        return AccesAuxDemarches.enTete(demarche, titre, fil).avecStyle("enquete.css");
    }

    Demarche demarche(String id) {
        return demarches.trouver(id);
    }

    String compte() {
        return demarches.compte().id();
    }

    /** @throws Refus 404 when it is not in the account's perimeter, as when it does not exist */
    Ouverte trouver(String demarche, String id) {
        var trouvee = demarches.trouver(demarche);
        return enquetes.trouver(id)
                .filter(e -> e.demarche().equals(demarche))
                .map(e -> new Ouverte(trouvee, e))
                .orElseThrow(() -> Refus.introuvable("Cette enquête n’existe pas dans cette démarche."));
    }
}
