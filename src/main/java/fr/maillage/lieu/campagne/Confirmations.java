package fr.maillage.lieu.campagne;

import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.Lettre;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Declarations;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.LiensSansCompte;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.lieu.moderation.Ressort;
import fr.maillage.presentation.AdresseDuSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Confirmez vos informations »: one letter an address, with a link for each of its places; what came of it. */
@Service
@Transactional
public class Confirmations {
    /** Letters put in the outbox at once: the sender paces itself, and sees what it does. */
    public static final int PAR_ENVOI = 200;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration AVANT_RELANCE = Duration.ofDays(7);

    private final JdbcClient base;
    private final FileDesLieux file;
    private final Droits droits;
    private final Lieux lieux;
    private final LiensSansCompte liens;
    private final Declarations declarations;
    private final Contacts contacts;
    private final Courrier courrier;
    private final AdresseDuSite site;
    private final Clock horloge;

    Confirmations(
            JdbcClient base,
            FileDesLieux file,
            Droits droits,
            Lieux lieux,
            LiensSansCompte liens,
            Declarations declarations,
            Contacts contacts,
            Courrier courrier,
            AdresseDuSite site,
            Clock horloge) {
        this.base = base;
        this.file = file;
        this.droits = droits;
        this.lieux = lieux;
        this.liens = liens;
        this.declarations = declarations;
        this.contacts = contacts;
        this.courrier = courrier;
        this.site = site;
        this.horloge = horloge;
    }

    /** What became of a place asked to confirm. */
    public enum Issue {
        CONFIRME("Confirmé"),
        CORRIGE("Corrigé"),
        FERME("Fermeture signalée"),
        SILENCIEUX("Sans réponse");

        private final String libelle;

        Issue(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** @param lieu asked @param relances reminders sent */
    public record Envoi(String lieu, String courriel, Instant envoyeLe, int relances, Instant dernier) {}

    /**
     * What a campaign would send now.
     *
     * @param parAdresse places by address, not yet written to
     * @param sansAdresse places that no letter can reach
     * @param arretees places whose address asked not to be written to
     */
    public record Selection(Map<String, List<Lieu>> parAdresse, List<Lieu> sansAdresse, List<Lieu> arretees) {}

    @Transactional(readOnly = true)
    public Selection selection(Campagne campagne) {
        var communes = droits.communes(campagne.perimetre());
        var dejaEcrits = envois(campagne.id()).stream().map(Envoi::lieu).collect(Collectors.toSet());
        var arretes = contacts.arretes();
        var parAdresse = new TreeMap<String, List<Lieu>>();
        var sansAdresse = new java.util.ArrayList<Lieu>();
        var arretees = new java.util.ArrayList<Lieu>();
        for (var lieu : file.duRessort(new Ressort.Territoire(communes, ""), EnumSet.of(Etat.PUBLIE, Etat.FERME))) {
            boolean voulu = campagne.fraicheur().isEmpty()
                    || Filtre.cle(file.fraicheur(lieu)).equals(campagne.fraicheur());
            if (!voulu || dejaEcrits.contains(lieu.id())) {
                continue;
            }
            var adresse = AdresseDeContact.de(lieu);
            if (adresse.isEmpty()) {
                sansAdresse.add(lieu);
            } else if (arretes.contains(adresse.get())) {
                arretees.add(lieu);
            } else {
                parAdresse
                        .computeIfAbsent(adresse.get(), a -> new java.util.ArrayList<>())
                        .add(lieu);
            }
        }
        return new Selection(parAdresse, sansAdresse, arretees);
    }

    /** Puts the next letters in the outbox. @return how many */
    public int envoyer(Campagne campagne) {
        int ecrites = 0;
        for (var entree : selection(campagne).parAdresse().entrySet()) {
            if (ecrites == PAR_ENVOI) {
                break;
            }
            for (var lieu : entree.getValue()) {
                base.sql(
                                "insert into lieu.campagne_envoi (campagne, lieu, courriel) values (:campagne, :lieu, :courriel)")
                        .param("campagne", campagne.id())
                        .param("lieu", lieu.id())
                        .param("courriel", entree.getKey())
                        .update();
            }
            ecrire(campagne, entree.getKey(), entree.getValue());
            ecrites++;
        }
        return ecrites;
    }

    /** One more letter to the addresses whose places are silent, a week after the last one. @return how many */
    public int relancer(Campagne campagne) {
        var issues = issues(campagne);
        var arretes = contacts.arretes();
        var limite = horloge.instant().minus(AVANT_RELANCE);
        var parAdresse = envois(campagne.id()).stream()
                .filter(e ->
                        issues.get(e.lieu()) == Issue.SILENCIEUX && e.dernier().isBefore(limite))
                .filter(e -> !arretes.contains(e.courriel()))
                .collect(Collectors.groupingBy(Envoi::courriel, TreeMap::new, Collectors.toList()));
        int ecrites = 0;
        for (var entree : parAdresse.entrySet()) {
            if (ecrites == PAR_ENVOI) {
                break;
            }
            var ids = entree.getValue().stream().map(Envoi::lieu).toList();
            base.sql("""
                            update lieu.campagne_envoi set relances = relances + 1, relance_le = now()
                            where campagne = :campagne and lieu = any(:lieux)
                            """)
                    .param("campagne", campagne.id())
                    .param("lieux", ids.toArray(String[]::new))
                    .update();
            ecrire(campagne, entree.getKey(), lieux.trouverTous(ids));
            ecrites++;
        }
        return ecrites;
    }

    private void ecrire(Campagne campagne, String adresse, List<Lieu> siens) {
        var fin = campagne.fermeLe().plusDays(1).atStartOfDay(PARIS).toInstant();
        var duree = Duration.between(horloge.instant(), fin);
        var lignes = siens.stream()
                .map(lieu -> "– " + lieu.nom() + " (" + lieu.fiche().texteOuVide(Champ.COMMUNE) + ") : "
                        + liens.creer(
                                lieu.id(),
                                LiensSansCompte.Usage.CONFIRMER,
                                duree.isPositive() ? duree : Duration.ofDays(1),
                                campagne.id()))
                .collect(Collectors.joining("\n"));
        var arret = site.absolue("/courriers/arret/" + contacts.jeton(adresse));
        courrier.deposer(new Lettre(adresse, campagne.objet(), Redaction.lettre(campagne, "", lignes, "", arret)));
    }

    /** The letter that the first address would receive, its secret links left out. */
    @Transactional(readOnly = true)
    public String apercu(Campagne campagne, Selection selection) {
        var lieux = selection.parAdresse().values().stream()
                .findFirst()
                .map(siens -> siens.stream()
                        .map(l ->
                                "– " + l.nom() + " (" + l.fiche().texteOuVide(Champ.COMMUNE) + ") : [lien de ce lieu]")
                        .collect(Collectors.joining("\n")))
                .orElse("– [nom du lieu] ([commune]) : [lien de ce lieu]");
        return Redaction.lettre(campagne, "", lieux, "", "[lien pour ne plus recevoir ces lettres]");
    }

    @Transactional(readOnly = true)
    public List<Envoi> envois(String campagne) {
        return base.sql("select * from lieu.campagne_envoi where campagne = :campagne order by lieu")
                .param("campagne", campagne)
                .query((ligne, rang) -> {
                    var envoye =
                            ligne.getObject("envoye_le", OffsetDateTime.class).toInstant();
                    var relance = ligne.getObject("relance_le", OffsetDateTime.class);
                    return new Envoi(
                            ligne.getString("lieu"),
                            ligne.getString("courriel"),
                            envoye,
                            ligne.getInt("relances"),
                            relance == null ? envoye : relance.toInstant());
                })
                .list();
    }

    /** What became of each place written to. */
    @Transactional(readOnly = true)
    public Map<String, Issue> issues(Campagne campagne) {
        return envois(campagne.id()).stream().collect(Collectors.toMap(Envoi::lieu, this::issue));
    }

    private Issue issue(Envoi envoi) {
        var recues = declarations.duLieu(envoi.lieu()).stream()
                .filter(d -> d.envoyeeLe() != null && !d.envoyeeLe().isBefore(envoi.envoyeLe()))
                .map(Declaration::genre)
                .collect(Collectors.toSet());
        var genres = base.sql("select distinct genre from lieu.version where lieu = :lieu and le >= :depuis")
                .param("lieu", envoi.lieu())
                .param("depuis", OffsetDateTime.ofInstant(envoi.envoyeLe(), java.time.ZoneOffset.UTC))
                .query(String.class)
                .set();
        if (recues.contains(Declaration.Genre.FERMETURE)) {
            return Issue.FERME;
        }
        if (recues.contains(Declaration.Genre.CORRECTION) || genres.contains("correction")) {
            return Issue.CORRIGE;
        }
        return genres.contains("confirmation") ? Issue.CONFIRME : Issue.SILENCIEUX;
    }

    /** Counts by outcome, all of them present. */
    public static Map<Issue, Long> compter(Map<String, Issue> issues) {
        var comptes = new EnumMap<Issue, Long>(Issue.class);
        for (var issue : Issue.values()) {
            comptes.put(issue, issues.values().stream().filter(i -> i == issue).count());
        }
        return comptes;
    }

    /** Today in Paris. */
    public LocalDate aujourdhui() {
        return LocalDate.now(horloge.withZone(PARIS));
    }

    /** The places named, by identifier. */
    @Transactional(readOnly = true)
    public Map<String, Lieu> lieux(Set<String> ids) {
        return lieux.trouverTous(ids).stream().collect(Collectors.toMap(Lieu::id, Function.identity()));
    }
}
