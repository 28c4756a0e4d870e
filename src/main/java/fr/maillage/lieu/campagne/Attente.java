package fr.maillage.lieu.campagne;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Ressort;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Territoires;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the list of the bodies that a collection expects. */
@Service
@Transactional
public class Attente {
    private static final int NOM_MAX = 200;

    private final Attendus attendus;
    private final FileDesLieux file;
    private final Droits droits;
    private final Rattachement rattachement;
    private final Territoires territoires;

    Attente(Attendus attendus, FileDesLieux file, Droits droits, Rattachement rattachement, Territoires territoires) {
        this.attendus = attendus;
        this.file = file;
        this.droits = droits;
        this.rattachement = rattachement;
        this.territoires = territoires;
    }

    /** Adds the bodies of a pasted list; one already there stays as it is. @return how many are new */
    public int attendre(Campagne campagne, List<LectureDAttendus.Ligne> lignes) {
        var duTerritoire = communesParNom(campagne);
        int ajoutes = 0;
        for (var ligne : lignes) {
            var commune = duTerritoire.get(NomSimplifie.de(ligne.commune()).mots());
            if (commune == null) {
                commune = rattachement
                        .commune("", "", ligne.commune())
                        .map(Commune::code)
                        .orElse(null);
            }
            ajoutes += attendus.ajouter(campagne, ligne, commune, null);
        }
        return ajoutes;
    }

    /** « Verdun » in a list about Meuse is that of Meuse, though Ariège has one too. */
    private Map<String, String> communesParNom(Campagne campagne) {
        var parNom = new HashMap<String, String>();
        for (var code : droits.communes(campagne.perimetre())) {
            territoires
                    .commune(code)
                    .ifPresent(c -> parNom.put(NomSimplifie.de(c.nom()).mots(), code));
        }
        return parNom;
    }

    /** Adds the places already known of the perimeter. @return how many are new */
    public int attendreLesConnus(Campagne campagne) {
        int ajoutes = 0;
        for (var lieu : connus(campagne)) {
            var ligne = new LectureDAttendus.Ligne(
                    lieu.nom().length() > NOM_MAX ? lieu.nom().substring(0, NOM_MAX) : lieu.nom(),
                    lieu.fiche().texteOuVide(Champ.COMMUNE),
                    AdresseDeContact.de(lieu).orElse(""),
                    lieu.fiche().texteOuVide(Champ.PIVOT).replace(" ", ""));
            if (!ligne.nom().isEmpty()) {
                ajoutes += attendus.ajouter(campagne, ligne, lieu.communeActuelle(), lieu.id());
            }
        }
        return ajoutes;
    }

    private List<Lieu> connus(Campagne campagne) {
        var ressort = new Ressort.Territoire(droits.communes(campagne.perimetre()), "");
        return file.duRessort(ressort, EnumSet.of(Etat.PUBLIE, Etat.FERME, Etat.A_REVOIR));
    }
}
