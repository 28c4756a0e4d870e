package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.territoire.NomSimplifie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the rows of an import among the structures and people of a démarche. What is there already is never replaced. */
@Component
class EcritureDImport {
    private final StructuresEnBase structures;
    private final PersonnesEnBase personnes;
    private final Acteurs acteurs;
    private final TerritoiresCites territoires;

    EcritureDImport(
            StructuresEnBase structures, PersonnesEnBase personnes, Acteurs acteurs, TerritoiresCites territoires) {
        this.structures = structures;
        this.personnes = personnes;
        this.acteurs = acteurs;
        this.territoires = territoires;
    }

    DeroulementDImport.Ecriture dans(Demarche demarche) {
        return new Dans(demarche.id(), territoires.annuaire(demarche.perimetre()));
    }

    private final class Dans implements DeroulementDImport.Ecriture {
        private final String demarche;
        private final TerritoiresCites.Annuaire annuaire;

        Dans(String demarche, TerritoiresCites.Annuaire annuaire) {
            this.demarche = demarche;
            this.annuaire = annuaire;
        }

        private List<String> territoires(LigneDActeur ligne) {
            return annuaire.lire(ligne.territoires()).ecrits().stream()
                    .limit(StructureDeDemarche.TERRITOIRES_MAX)
                    .toList();
        }

        @Override
        public String creerStructure(LigneDActeur ligne) {
            return structures.creer(
                    demarche,
                    new StructuresEnBase.Contenu(
                            ligne.structure(),
                            type(ligne),
                            territoires(ligne),
                            null,
                            oui(ligne.partenaire()),
                            false,
                            ligne.role()));
        }

        @Override
        public String creerPersonne(LigneDActeur ligne, @Nullable String structure) {
            return personnes.creer(
                    demarche,
                    new PersonnesEnBase.Contenu(
                            structure,
                            ligne.personne(),
                            ligne.fonction(),
                            null,
                            new Personne.Coordonnees(
                                    ligne.courriel(), ligne.telephone(), FormulaireDePersonne.FINALITE)));
        }

        @Override
        public List<String> completerStructure(String id, LigneDActeur ligne) {
            var avant = structures.trouver(demarche, id).orElseThrow();
            var rempli = new ArrayList<String>();
            var type = avant.type();
            if (type.equals(TypesDeStructures.AUTRE) && !type(ligne).equals(TypesDeStructures.AUTRE)) {
                type = type(ligne);
                rempli.add("structure.type");
            }
            var ou = avant.territoires();
            if (ou.isEmpty() && !territoires(ligne).isEmpty()) {
                ou = territoires(ligne);
                rempli.add("structure.territoires");
            }
            var role = avant.role();
            if (role.isEmpty() && !ligne.role().isEmpty()) {
                role = ligne.role();
                rempli.add("structure.role");
            }
            boolean partenaire = avant.partenaire() || oui(ligne.partenaire());
            if (partenaire && !avant.partenaire()) {
                rempli.add("structure.partenaire");
            }
            if (!rempli.isEmpty()) {
                structures.changer(
                        demarche,
                        id,
                        avant.version(),
                        new StructuresEnBase.Contenu(
                                avant.nom(), type, ou, avant.structureDeLieu(), partenaire, avant.itinerante(), role));
            }
            return rempli;
        }

        @Override
        public List<String> completerPersonne(String id, LigneDActeur ligne) {
            var avant = personnes.trouver(demarche, id).orElseThrow();
            var connues = acteurs.coordonnees(demarche, List.of(id))
                    .getOrDefault(id, new Personne.Coordonnees("", "", FormulaireDePersonne.FINALITE));
            var rempli = new ArrayList<String>();
            var fonction = complete(avant.fonction(), ligne.fonction(), "personne.fonction", rempli);
            var courriel = complete(connues.courriel(), ligne.courriel(), "personne.courriel", rempli);
            var telephone = complete(connues.telephone(), ligne.telephone(), "personne.telephone", rempli);
            if (!rempli.isEmpty()) {
                personnes.changer(
                        demarche,
                        id,
                        avant.version(),
                        new PersonnesEnBase.Contenu(
                                avant.structure(),
                                avant.nom(),
                                fonction,
                                avant.purgeChoisie() ? avant.purgeLe() : null,
                                new Personne.Coordonnees(courriel, telephone, connues.finalite())));
            }
            return rempli;
        }
    }

    private static String complete(String avant, String nouveau, String champ, List<String> rempli) {
        if (!avant.isEmpty() || nouveau.isEmpty()) {
            return avant;
        }
        rempli.add(champ);
        return nouveau;
    }

    /** What the column says, else what the name says. */
    private static String type(LigneDActeur ligne) {
        var types = TypesDeStructures.livres();
        var dit = types.deviner(ligne.type());
        return dit.equals(TypesDeStructures.AUTRE) ? types.deviner(ligne.structure()) : dit;
    }

    private static boolean oui(String cellule) {
        return List.of("oui", "o", "x", "1", "vrai", "true", "partenaire")
                .contains(NomSimplifie.de(cellule).mots());
    }
}
