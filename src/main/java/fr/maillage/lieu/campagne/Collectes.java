package fr.maillage.lieu.campagne;

import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.Territoires;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collections: invitations, reminders, and what came of them. */
@Service
@Transactional
public class Collectes {
    /** Letters put in the outbox at once. */
    public static final int PAR_ENVOI = 200;

    private static final Duration AVANT_RELANCE = Duration.ofDays(7);

    private final Attendus attendus;
    private final ReponsesDeCollecte reponses;
    private final Territoires territoires;
    private final Contacts contacts;
    private final LettresDeCampagne lettres;
    private final AdresseDuSite site;
    private final Clock horloge;

    Collectes(
            Attendus attendus,
            ReponsesDeCollecte reponses,
            Territoires territoires,
            Contacts contacts,
            LettresDeCampagne lettres,
            AdresseDuSite site,
            Clock horloge) {
        this.attendus = attendus;
        this.reponses = reponses;
        this.territoires = territoires;
        this.contacts = contacts;
        this.lettres = lettres;
        this.site = site;
        this.horloge = horloge;
    }

    /** Invites those not yet invited. @return letters put in the outbox */
    public int inviter(Campagne campagne) {
        return ecrire(
                campagne,
                attendus.tous(campagne.id()).stream()
                        .filter(a -> a.inviteLe() == null)
                        .toList(),
                attendus::noterInvitation);
    }

    /** Reminds the silent ones that a letter reached a week ago or more. @return letters put in the outbox */
    public int relancer(Campagne campagne) {
        var limite = horloge.instant().minus(AVANT_RELANCE);
        var repondus = avancement(campagne).repondus();
        var injoignables = lettres.remise(campagne.id()).injoignables();
        return ecrire(
                campagne,
                attendus.tous(campagne.id()).stream()
                        .filter(a -> a.inviteLe() != null && a.inviteLe().isBefore(limite))
                        .filter(a -> a.relanceLe() == null || a.relanceLe().isBefore(limite))
                        .filter(a -> !repondus.contains(a.code()) && !injoignables.containsKey(a.courriel()))
                        .toList(),
                attendus::noterRelance);
    }

    private int ecrire(Campagne campagne, List<Attendu> aEcrire, Consumer<String> noter) {
        var arretes = contacts.arretes();
        int ecrites = 0;
        for (var attendu : aEcrire) {
            if (attendu.courriel().isEmpty() || arretes.contains(attendu.courriel())) {
                continue;
            }
            if (ecrites == PAR_ENVOI) {
                break;
            }
            noter.accept(attendu.code());
            lettres.deposer(
                    campagne,
                    attendu.courriel(),
                    attendu.nom(),
                    "",
                    site.absolue("/campagnes/" + campagne.id() + "/invitation/" + attendu.code()));
            ecrites++;
        }
        return ecrites;
    }

    /** Where the collection stands now. */
    @Transactional(readOnly = true)
    public Avancement avancement(Campagne campagne) {
        return Avancement.de(
                campagne,
                attendus.tous(campagne.id()),
                reponses.declares(campagne),
                reponses.reconnus(campagne),
                this::epci);
    }

    private String epci(String commune) {
        return territoires
                .commune(commune)
                .map(Commune::epci)
                .flatMap(territoires::epci)
                .map(Epci::nom)
                .orElse("Hors intercommunalité");
    }
}
