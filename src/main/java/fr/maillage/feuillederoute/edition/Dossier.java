package fr.maillage.feuillederoute.edition;

import fr.maillage.demarche.Demarche;
import fr.maillage.document.Bloc;
import fr.maillage.document.Intitule;
import fr.maillage.document.Texte;
import fr.maillage.document.Theme;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.lecture.Noms;
import fr.maillage.feuillederoute.modele.Contenu;
import java.time.LocalDate;
import java.util.List;

/**
 * What a document of a roadmap is written from.
 *
 * @param territoire its name, as read
 * @param etat « État au 24 novembre 2026 », « V2, validée le 12 mars 2027 »
 * @param jour written in the properties of the file
 * @param contenu already {@link VersionPublique} when {@code publique}
 * @param noms of what the content cites
 * @param publique for everybody; else for those who work on the roadmap
 */
public record Dossier(
        FeuilleDeRoute feuille,
        Demarche demarche,
        String territoire,
        String etat,
        LocalDate jour,
        Contenu contenu,
        Noms noms,
        Theme theme,
        boolean publique) {
    Intitule intitule(String titre, String sousTitre) {
        return new Intitule(titre, sousTitre, etat, demarche.porteur(), jour);
    }

    /** What every document says before anything else. */
    List<Bloc> avis() {
        return demarche.demonstration()
                ? List.of(new Bloc.Encart(
                        Bloc.Encart.Nature.ATTENTION,
                        "Démonstration",
                        List.of(Texte.de(Demarche.AVIS_DE_DEMONSTRATION))))
                : List.of();
    }
}
