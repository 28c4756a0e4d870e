package fr.maillage.lieu.publication.garde;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.NomDeFichier;
import fr.maillage.lieu.publication.ReglagesDePublication;
import fr.maillage.lieu.publication.fichier.EcritureDesEcartes;
import fr.maillage.lieu.publication.fichier.Fichier;
import fr.maillage.lieu.publication.fichier.Format;
import fr.maillage.territoire.Territoires;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the dated file that others harvest, when it passes every check. */
@Service
public class Publieur {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Lieux lieux;
    private final Territoires territoires;
    private final Publications publications;
    private final ReglagesDePublication reglages;
    private final Clock horloge;
    private final String territoire;

    Publieur(
            Lieux lieux,
            Territoires territoires,
            Publications publications,
            ReglagesDePublication reglages,
            Clock horloge,
            @Value("${maillage.territoire}") String territoire) {
        this.lieux = lieux;
        this.territoires = territoires;
        this.publications = publications;
        this.reglages = reglages;
        this.horloge = horloge;
        this.territoire = territoire;
    }

    /** What would be published now, from the database itself. */
    @Transactional(readOnly = true)
    public DonneesOuvertes apercu() {
        return DonneesOuvertes.de(
                lieux.dansEtats(EnumSet.of(Etat.PUBLIE)),
                lieux::structures,
                territoires,
                reglages.pivotAbsent(),
                jour());
    }

    /**
     * @param par identifier of the account, or {@link Publication#AUTOMATIQUE}
     * @param confirmee true to publish whatever the volume
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Issue publier(String par, boolean confirmee) {
        publications.verrouiller();
        var source = lieux.dansEtats(EnumSet.of(Etat.PUBLIE));
        var donnees = DonneesOuvertes.de(source, lieux::structures, territoires, reglages.pivotAbsent(), jour());
        var fichier = Fichier.de(Format.CSV, donnees, reglages.producteur());
        var ecarts = Controle.ecarts(source, donnees, fichier);
        if (!ecarts.isEmpty()) {
            return new Issue.Incoherente(ecarts);
        }
        var derniere = publications.derniere();
        int volume = donnees.publiees().size();
        if (derniere.isPresent()) {
            if (derniere.get().empreinte().equals(fichier.empreinte())) {
                return new Issue.Identique(derniere.get());
            }
            if (!confirmee && Controle.chute(volume, derniere.get().volume())) {
                return new Issue.Chute(volume, derniere.get().volume());
            }
        }
        boolean chute =
                derniere.isPresent() && Controle.chute(volume, derniere.get().volume());
        return new Issue.Acceptee(publications.ajouter(
                new Publication(
                        0,
                        horloge.instant(),
                        volume,
                        donnees.ecartees().size(),
                        donnees.raisons(),
                        donnees.avertissements(),
                        fichier.empreinte(),
                        par,
                        chute,
                        NomDeFichier.national(jour(), reglages.producteur(), territoire),
                        fichier.taille(),
                        true),
                fichier,
                Fichier.de(sortie -> EcritureDesEcartes.csv(donnees, sortie))));
    }

    private LocalDate jour() {
        return LocalDate.now(horloge.withZone(FRANCE));
    }
}
