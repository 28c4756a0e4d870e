package fr.maillage.lieu.campagne;

import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.Lettre;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Ressort;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Territoires;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collections: who is expected, their invitations, what they answered. */
@Service
@Transactional
public class Collectes {
    /** Letters put in the outbox at once. */
    public static final int PAR_ENVOI = 200;

    private static final int LONGUEUR_DU_CODE = 16;
    private static final Duration AVANT_RELANCE = Duration.ofDays(7);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient base;
    private final FileDesLieux file;
    private final Droits droits;
    private final Lieux lieux;
    private final Rattachement rattachement;
    private final Territoires territoires;
    private final Contacts contacts;
    private final Courrier courrier;
    private final AdresseDuSite site;
    private final Clock horloge;

    Collectes(
            JdbcClient base,
            FileDesLieux file,
            Droits droits,
            Lieux lieux,
            Rattachement rattachement,
            Territoires territoires,
            Contacts contacts,
            Courrier courrier,
            AdresseDuSite site,
            Clock horloge) {
        this.base = base;
        this.file = file;
        this.droits = droits;
        this.lieux = lieux;
        this.rattachement = rattachement;
        this.territoires = territoires;
        this.contacts = contacts;
        this.courrier = courrier;
        this.site = site;
        this.horloge = horloge;
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
            ajoutes += ajouter(campagne, ligne, commune, null);
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
                    lieu.nom().length() > 200 ? lieu.nom().substring(0, 200) : lieu.nom(),
                    lieu.fiche().texteOuVide(Champ.COMMUNE),
                    AdresseDeContact.de(lieu).orElse(""),
                    lieu.fiche().texteOuVide(Champ.PIVOT).replace(" ", ""));
            if (!ligne.nom().isEmpty()) {
                ajoutes += ajouter(campagne, ligne, lieu.communeActuelle(), lieu.id());
            }
        }
        return ajoutes;
    }

    private List<Lieu> connus(Campagne campagne) {
        var ressort = new Ressort.Territoire(droits.communes(campagne.perimetre()), "");
        return file.duRessort(ressort, EnumSet.of(Etat.PUBLIE, Etat.FERME, Etat.A_REVOIR));
    }

    private int ajouter(
            Campagne campagne, LectureDAttendus.Ligne ligne, @Nullable String commune, @Nullable String lieu) {
        return base.sql("""
                        insert into lieu.campagne_attendu (code, campagne, nom, commune, code_insee, courriel, pivot, lieu)
                        values (:code, :campagne, :nom, :commune, :codeInsee, :courriel, :pivot, :lieu)
                        on conflict do nothing
                        """)
                .param("code", Hasard.texte(LONGUEUR_DU_CODE))
                .param("campagne", campagne.id())
                .param("nom", ligne.nom())
                .param("commune", ligne.commune())
                .param("codeInsee", commune, java.sql.Types.VARCHAR)
                .param("courriel", ligne.courriel())
                .param("pivot", ligne.pivot())
                .param("lieu", lieu, java.sql.Types.VARCHAR)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Attendu> attendus(String campagne) {
        return base.sql("select * from lieu.campagne_attendu where campagne = :campagne order by lower(nom), code")
                .param("campagne", campagne)
                .query(Attendu.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Attendu> parCode(String campagne, String code) {
        return base.sql("select * from lieu.campagne_attendu where campagne = :campagne and code = :code")
                .param("campagne", campagne)
                .param("code", code)
                .query(Attendu.class)
                .optional();
    }

    public void sansLieu(String code) {
        base.sql("update lieu.campagne_attendu set sans_lieu_le = coalesce(sans_lieu_le, now()) where code = :code")
                .param("code", code)
                .update();
    }

    /** Invites those not yet invited. @return letters put in the outbox */
    public int inviter(Campagne campagne) {
        return ecrire(
                campagne,
                "invite_le",
                attendus(campagne.id()).stream()
                        .filter(a -> a.inviteLe() == null)
                        .toList());
    }

    /** Reminds the silent ones invited a week ago or more. @return letters put in the outbox */
    public int relancer(Campagne campagne) {
        var limite = horloge.instant().minus(AVANT_RELANCE);
        var repondus = avancement(campagne).repondus();
        return ecrire(
                campagne,
                "relance_le",
                attendus(campagne.id()).stream()
                        .filter(a -> a.inviteLe() != null && a.inviteLe().isBefore(limite))
                        .filter(a -> a.relanceLe() == null || a.relanceLe().isBefore(limite))
                        .filter(a -> !repondus.contains(a.code()))
                        .toList());
    }

    /** @param colonne date to note, written here, never by who asks */
    private int ecrire(Campagne campagne, String colonne, List<Attendu> attendus) {
        var arretes = contacts.arretes();
        int ecrites = 0;
        for (var attendu : attendus) {
            if (attendu.courriel().isEmpty() || arretes.contains(attendu.courriel())) {
                continue;
            }
            if (ecrites == PAR_ENVOI) {
                break;
            }
            base.sql("update lieu.campagne_attendu set " + colonne + " = now() where code = :code")
                    .param("code", attendu.code())
                    .update();
            courrier.deposer(new Lettre(
                    attendu.courriel(),
                    campagne.objet(),
                    Redaction.lettre(
                            campagne,
                            attendu.nom(),
                            "",
                            site.absolue("/campagnes/" + campagne.id() + "/invitation/" + attendu.code()),
                            site.absolue("/courriers/arret/" + contacts.jeton(attendu.courriel())))));
            ecrites++;
        }
        return ecrites;
    }

    /** Where the collection stands now. */
    @Transactional(readOnly = true)
    public Avancement avancement(Campagne campagne) {
        return Avancement.de(campagne, attendus(campagne.id()), declares(campagne), vus(campagne), this::epci);
    }

    private String epci(String commune) {
        return territoires
                .commune(commune)
                .map(Commune::epci)
                .flatMap(territoires::epci)
                .map(Epci::nom)
                .orElse("Hors intercommunalité");
    }

    private OffsetDateTime ouverture(Campagne campagne) {
        return campagne.ouvreLe().atStartOfDay(PARIS).toOffsetDateTime();
    }

    /** Places of the perimeter that were declared since the opening, those declared after the closing included. */
    private List<Avancement.Declare> declares(Campagne campagne) {
        Map<String, LocalDate> jours = new HashMap<>();
        base.sql("select lieu, le from lieu.version where numero = 1 and genre = 'declaration' and le >= :depuis")
                .param("depuis", ouverture(campagne))
                .query((RowCallbackHandler) ligne -> jours.put(
                        ligne.getString("lieu"),
                        ligne.getObject("le", OffsetDateTime.class)
                                .atZoneSameInstant(PARIS)
                                .toLocalDate()));
        var ressort = new Ressort.Territoire(droits.communes(campagne.perimetre()), "");
        var declares = new ArrayList<Avancement.Declare>();
        for (var lieu : lieux.trouverTous(jours.keySet())) {
            boolean compte = lieu.etat() != Etat.BROUILLON && lieu.etat() != Etat.ARCHIVE && ressort.contient(lieu);
            if (compte) {
                declares.add(new Avancement.Declare(lieu, jours.getOrDefault(lieu.id(), campagne.ouvreLe())));
            }
        }
        return declares;
    }

    private Set<String> vus(Campagne campagne) {
        return new HashSet<>(base.sql("""
                        select distinct a.lieu
                        from lieu.campagne_attendu a
                        join lieu.version v on v.lieu = a.lieu
                        where a.campagne = :campagne and v.le >= :depuis and v.genre in ('confirmation', 'correction', 'declaration')
                        """)
                .param("campagne", campagne.id())
                .param("depuis", ouverture(campagne))
                .query(String.class)
                .list());
    }
}
