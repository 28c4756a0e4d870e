package fr.maillage.demarche.acteur;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Personne;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.Telechargement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Structures and people as files that a spreadsheet opens, and that the import reads back. Contact data only when asked for. */
@Controller
class FichiersDActeursController {
    private static final List<String> DE_STRUCTURE = List.of("Structure", "Type", "Territoires", "Partenaire", "Rôle");
    private static final List<String> DE_PERSONNE = List.of("Structure", "Nom", "Fonction");

    private final AccesAuxDemarches acces;
    private final Acteurs acteurs;
    private final TerritoiresCites territoires;
    private final Journal journal;

    FichiersDActeursController(
            AccesAuxDemarches acces, Acteurs acteurs, TerritoiresCites territoires, Journal journal) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.territoires = territoires;
        this.journal = journal;
    }

    @GetMapping(StructuresController.RACINE + "/structures.csv")
    ResponseEntity<byte[]> structures(@PathVariable String id) {
        acces.trouver(id);
        var lignes = acteurs.structures(id).stream()
                .map(s -> List.of(
                        s.nom(),
                        TypesDeStructures.livres().libelle(s.type()),
                        s.territoires().stream().map(territoires::nom).collect(Collectors.joining(" | ")),
                        s.partenaire(),
                        s.role()))
                .toList();
        return fichier("structures.csv", DE_STRUCTURE, lignes);
    }

    /** @param coordonnees « oui » adds e-mail, telephone and purpose; the journal keeps that it was asked */
    @GetMapping(StructuresController.RACINE + "/personnes.csv")
    ResponseEntity<byte[]> personnes(@PathVariable String id, @RequestParam(defaultValue = "") String coordonnees) {
        acces.trouver(id);
        boolean avec = coordonnees.equals("oui");
        var noms = new HashMap<String, String>();
        acteurs.structures(id).forEach(s -> noms.put(s.id(), s.nom()));
        var personnes = acteurs.personnes(id);
        var contacts = avec
                ? acteurs.coordonnees(id, personnes.stream().map(Personne::id).toList())
                : new HashMap<String, Personne.Coordonnees>();
        var lignes = new ArrayList<List<?>>();
        for (var personne : personnes) {
            var ligne = new ArrayList<Object>(List.of(
                    personne.structure() == null ? "" : noms.getOrDefault(personne.structure(), ""),
                    personne.nom(),
                    personne.fonction()));
            if (avec) {
                var contact = contacts.getOrDefault(personne.id(), new Personne.Coordonnees("", "", ""));
                ligne.addAll(List.of(contact.courriel(), contact.telephone(), contact.finalite()));
            }
            ligne.add(personne.purgeLe().toString());
            lignes.add(ligne);
        }
        if (avec) {
            journal.noter("demarche.coordonnees.exporter", id, "");
        }
        var colonnes = Stream.of(
                        DE_PERSONNE,
                        avec ? List.of("Courriel", "Téléphone", "Finalité") : List.<String>of(),
                        List.of("À effacer le"))
                .flatMap(List::stream)
                .toList();
        return fichier(avec ? "personnes-avec-coordonnees.csv" : "personnes.csv", colonnes, lignes);
    }

    private static ResponseEntity<byte[]> fichier(
            String nom, List<String> colonnes, Iterable<? extends List<?>> lignes) {
        var texte = new StringBuilder();
        new EcritureDeTable(colonnes, 0).csv(texte, lignes, EcritureDeTable.Variante.TABLEUR);
        return Telechargement.reponse(Telechargement.CSV, nom, texte);
    }
}
