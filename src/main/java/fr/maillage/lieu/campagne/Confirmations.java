package fr.maillage.lieu.campagne;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.LiensSansCompte;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.presentation.Formats;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Confirmez vos informations »: one letter an address, with a link for each of its places. */
@Service
@Transactional
public class Confirmations {
    /** Letters put in the outbox at once: the sender paces itself, and sees what it does. */
    public static final int PAR_ENVOI = 200;

    /** Value of {@link Campagne#fraicheur()} for places chosen one by one: nobody else is ever written to. */
    private static final String CHOISIS = "choisis";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration AVANT_RELANCE = Duration.ofDays(7);
    private static final int DUREE_D_UNE_DEMANDE = 30;

    private final Campagnes campagnes;
    private final Destinataires destinataires;
    private final Envois envois;
    private final LettresDeCampagne lettres;
    private final Lieux lieux;
    private final LiensSansCompte liens;
    private final Contacts contacts;
    private final Clock horloge;

    Confirmations(
            Campagnes campagnes,
            Destinataires destinataires,
            Envois envois,
            LettresDeCampagne lettres,
            Lieux lieux,
            LiensSansCompte liens,
            Contacts contacts,
            Clock horloge) {
        this.campagnes = campagnes;
        this.destinataires = destinataires;
        this.envois = envois;
        this.lettres = lettres;
        this.lieux = lieux;
        this.liens = liens;
        this.contacts = contacts;
        this.horloge = horloge;
    }

    /**
     * Asks some places, chosen one by one, with the ordinary letter: a campaign of its own, so that answers are counted.
     *
     * @param perimetre of the account that asks
     * @return the campaign; places without an address, or whose address said stop, are left out
     */
    public Campagne demander(List<Lieu> choisis, String perimetre, String auteur) {
        var jour = aujourdhui();
        var campagne = new Campagne(
                Campagnes.nouvelId(),
                Campagne.Genre.CONFIRMATION,
                "Demande de confirmation du " + Formats.date(jour),
                perimetre,
                CHOISIS,
                "",
                Redaction.OBJET_CONFIRMATION,
                Redaction.LETTRE_CONFIRMATION,
                jour,
                jour.plusDays(DUREE_D_UNE_DEMANDE),
                false,
                null,
                auteur);
        campagnes.creer(campagne);
        destinataires.joignables(choisis).forEach((adresse, siens) -> demander(campagne, adresse, siens));
        return campagne;
    }

    private void demander(Campagne campagne, String adresse, List<Lieu> siens) {
        siens.forEach(lieu -> envois.noter(campagne.id(), lieu.id(), adresse));
        ecrire(campagne, adresse, siens);
    }

    /** Puts the next letters in the outbox. @return how many */
    public int envoyer(Campagne campagne) {
        int ecrites = 0;
        for (var entree : destinataires.selection(campagne).parAdresse().entrySet()) {
            if (ecrites == PAR_ENVOI) {
                break;
            }
            demander(campagne, entree.getKey(), entree.getValue());
            ecrites++;
        }
        return ecrites;
    }

    /** One more letter to the reachable addresses whose places are silent, a week after the last one. @return how many */
    public int relancer(Campagne campagne) {
        var issues = envois.issues(campagne.id());
        var arretes = contacts.arretes();
        var injoignables = lettres.remise(campagne.id()).injoignables();
        var limite = horloge.instant().minus(AVANT_RELANCE);
        var parAdresse = envois.tous(campagne.id()).stream()
                .filter(e ->
                        issues.get(e.lieu()) == Issue.SILENCIEUX && e.dernier().isBefore(limite))
                .filter(e -> !arretes.contains(e.courriel()) && !injoignables.containsKey(e.courriel()))
                .collect(Collectors.groupingBy(Envois.Envoi::courriel, TreeMap::new, Collectors.toList()));
        int ecrites = 0;
        for (var entree : parAdresse.entrySet()) {
            if (ecrites == PAR_ENVOI) {
                break;
            }
            var ids = entree.getValue().stream().map(Envois.Envoi::lieu).toList();
            envois.noterRelance(campagne.id(), ids);
            ecrire(campagne, entree.getKey(), lieux.trouverTous(ids));
            ecrites++;
        }
        return ecrites;
    }

    private void ecrire(Campagne campagne, String adresse, List<Lieu> siens) {
        var fin = campagne.fermeLe().plusDays(1).atStartOfDay(PARIS).toInstant();
        var reste = Duration.between(horloge.instant(), fin);
        var duree = reste.isPositive() ? reste : Duration.ofDays(1);
        lettres.deposer(
                campagne,
                adresse,
                "",
                lignes(siens, l -> liens.creer(l.id(), LiensSansCompte.Usage.CONFIRMER, duree, campagne.id())),
                "");
    }

    private static String lignes(List<Lieu> lieux, Function<Lieu, String> lien) {
        return lieux.stream()
                .map(l -> "– " + l.nom() + " (" + l.fiche().texteOuVide(Champ.COMMUNE) + ") : " + lien.apply(l))
                .collect(Collectors.joining("\n"));
    }

    /** The letter that the first address would receive, its secret links left out. */
    public static String apercu(Campagne campagne, Destinataires.Selection selection) {
        var lieux = selection.parAdresse().values().stream()
                .findFirst()
                .map(siens -> lignes(siens, l -> "[lien de ce lieu]"))
                .orElse("– [nom du lieu] ([commune]) : [lien de ce lieu]");
        return Redaction.lettre(campagne, "", lieux, "", "[lien pour ne plus recevoir ces lettres]");
    }

    /** Today in Paris. */
    public LocalDate aujourdhui() {
        return LocalDate.now(horloge.withZone(PARIS));
    }
}
