package fr.maillage.lieu.campagne;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.lieu.moderation.Ressort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a campaign « confirmez vos informations » writes to. */
@Service
@Transactional(readOnly = true)
public class Destinataires {
    private final FileDesLieux file;
    private final Droits droits;
    private final Contacts contacts;
    private final Envois envois;
    private final LettresDeCampagne lettres;

    Destinataires(FileDesLieux file, Droits droits, Contacts contacts, Envois envois, LettresDeCampagne lettres) {
        this.file = file;
        this.droits = droits;
        this.contacts = contacts;
        this.envois = envois;
        this.lettres = lettres;
    }

    /**
     * What a campaign would send now.
     *
     * @param parAdresse places by address, not yet written to
     * @param sansAdresse places that no letter can reach
     * @param arretees places whose address asked not to be written to
     */
    public record Selection(Map<String, List<Lieu>> parAdresse, List<Lieu> sansAdresse, List<Lieu> arretees) {}

    /** Places of the campaign not yet written to, and those whose unreachable address was mended since. */
    public Selection selection(Campagne campagne) {
        var communes = droits.communes(campagne.perimetre());
        var ecrits =
                envois.tous(campagne.id()).stream().collect(Collectors.toMap(Envois.Envoi::lieu, Function.identity()));
        var injoignables = lettres.remise(campagne.id()).injoignables().keySet();
        var voulus = new ArrayList<Lieu>();
        for (var lieu : file.duRessort(new Ressort.Territoire(communes, ""), EnumSet.of(Etat.PUBLIE, Etat.FERME))) {
            var envoi = ecrits.get(lieu.id());
            if (envoi == null
                    ? voulu(campagne, lieu)
                    : injoignables.contains(envoi.courriel()) && change(lieu, envoi)) {
                voulus.add(lieu);
            }
        }
        return trier(voulus);
    }

    private boolean voulu(Campagne campagne, Lieu lieu) {
        return campagne.fraicheur().isEmpty()
                || Filtre.cle(file.fraicheur(lieu)).equals(campagne.fraicheur());
    }

    private static boolean change(Lieu lieu, Envois.Envoi envoi) {
        return AdresseDeContact.de(lieu)
                .filter(adresse -> !adresse.equals(envoi.courriel()))
                .isPresent();
    }

    /** The places that a letter reaches, by address. */
    public Map<String, List<Lieu>> joignables(Collection<Lieu> choisis) {
        return trier(choisis).parAdresse();
    }

    private Selection trier(Collection<Lieu> lieux) {
        var arretes = contacts.arretes();
        var parAdresse = new TreeMap<String, List<Lieu>>();
        var sansAdresse = new ArrayList<Lieu>();
        var arretees = new ArrayList<Lieu>();
        for (var lieu : lieux) {
            var adresse = AdresseDeContact.de(lieu);
            if (adresse.isEmpty()) {
                sansAdresse.add(lieu);
            } else if (arretes.contains(adresse.get())) {
                arretees.add(lieu);
            } else {
                parAdresse
                        .computeIfAbsent(adresse.get(), a -> new ArrayList<>())
                        .add(lieu);
            }
        }
        return new Selection(parAdresse, sansAdresse, arretees);
    }
}
