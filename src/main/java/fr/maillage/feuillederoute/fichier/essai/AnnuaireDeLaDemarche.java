package fr.maillage.feuillederoute.fichier.essai;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Personne;
import fr.maillage.feuillederoute.fichier.Annuaire;
import fr.maillage.territoire.NomSimplifie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The structures and people of a démarche. While a file is tried, people that it names and nobody knows are listed; once it is written, they are made. */
final class AnnuaireDeLaDemarche implements Annuaire {
    private static final String PLUSIEURS = "";

    private final Acteurs acteurs;
    private final String demarche;
    private final boolean ecriture;
    private final Map<String, String> structures = new HashMap<>();
    private final Map<String, String> personnes = new HashMap<>();
    private final List<String> nouvelles = new ArrayList<>();

    AnnuaireDeLaDemarche(Acteurs acteurs, String demarche, boolean ecriture) {
        this.acteurs = acteurs;
        this.demarche = demarche;
        this.ecriture = ecriture;
        acteurs.structures(demarche).forEach(s -> structures.merge(cle(s.nom()), s.id(), (a, b) -> PLUSIEURS));
        acteurs.personnes(demarche).forEach(p -> personnes.merge(cle(p.nom()), p.id(), (a, b) -> PLUSIEURS));
    }

    private static String cle(String nom) {
        return NomSimplifie.de(nom).mots();
    }

    @Override
    public String structure(String nom) {
        return structures.getOrDefault(cle(nom), "");
    }

    @Override
    public String personne(String nom) {
        var cle = cle(nom);
        if (cle.isEmpty() || nom.length() > Personne.NOM_MAX) {
            return "";
        }
        return personnes.computeIfAbsent(cle, inconnue -> {
            nouvelles.add(nom);
            return ecriture ? acteurs.personneNommee(demarche, nom) : "nouvelle" + nouvelles.size();
        });
    }

    /** Names that the démarche did not know. */
    List<String> nouvelles() {
        return List.copyOf(nouvelles);
    }
}
