package fr.maillage.compte.registre;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteRefuse;
import fr.maillage.compte.Journal;
import fr.maillage.compte.Role;
import fr.maillage.courrier.AdresseElectronique;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes accounts. There is always an administrator left, even when two of them remove each other at the same moment. */
@Service
public class Registre {
    public static final int NOM_MAX = 80;

    private final JdbcClient base;
    private final Perimetres perimetres;
    private final Journal journal;
    private final Clock horloge;

    Registre(JdbcClient base, Perimetres perimetres, Journal journal, Clock horloge) {
        this.base = base;
        this.perimetres = perimetres;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @return the account made
     * @throws CompteRefuse when an entry cannot be taken
     */
    @Transactional
    public Compte creer(String courriel, String nom, Role role, String perimetre) {
        var compte = new Compte(
                Identifiants.nouveau(), courriel(courriel), nom(nom), role, perimetres.lire(role, perimetre));
        ecrire(compte, """
                insert into compte.compte (id, courriel, nom, role, perimetre, cree_le)
                values (:id, :courriel, :nom, :role, :perimetre, :maintenant)
                """);
        journal.noter("compte.creer", compte.id(), role.libelle() + ", " + compte.perimetre());
        return compte;
    }

    /** @throws CompteRefuse when an entry cannot be taken, or no administrator would be left */
    @Transactional
    public Compte modifier(String id, String courriel, String nom, Role role, String perimetre) {
        if (role != Role.ADMINISTRATEUR) {
            exigerUnAutreAdministrateur(id);
        }
        var compte = new Compte(id, courriel(courriel), nom(nom), role, perimetres.lire(role, perimetre));
        int ecrits = ecrire(compte, """
                update compte.compte set courriel = :courriel, nom = :nom, role = :role, perimetre = :perimetre
                where id = :id and anonymise_le is null
                """);
        if (ecrits == 0) {
            throw new CompteRefuse(
                    "courriel", "Les données de ce compte ont été supprimées\u00a0: ouvrez-en un autre.");
        }
        journal.noter("compte.modifier", id, role.libelle() + ", " + compte.perimetre());
        return compte;
    }

    /** The account can no longer sign in, and is signed out everywhere. */
    @Transactional
    public void desactiver(String id) {
        exigerUnAutreAdministrateur(id);
        base.sql("update compte.compte set desactive_le = :maintenant where id = :id and desactive_le is null")
                .param("maintenant", Temps.utc(horloge.instant()))
                .param("id", id)
                .update();
        fermerSesSessions(id);
        journal.noter("compte.desactiver", id, "");
    }

    @Transactional
    public void reactiver(String id) {
        int rouverts = base.sql("update compte.compte set desactive_le = null where id = :id and anonymise_le is null"
                        + " and desactive_le is not null")
                .param("id", id)
                .update();
        if (rouverts == 1) {
            journal.noter("compte.reactiver", id, "");
        }
    }

    /** Empties the personal data for ever. The row stays: histories name its identifier. */
    @Transactional
    public void anonymiser(String id) {
        exigerUnAutreAdministrateur(id);
        base.sql("""
                        update compte.compte
                        set courriel = null, nom = 'Compte supprimé', derniere_connexion = null,
                            anonymise_le = :maintenant, desactive_le = coalesce(desactive_le, :maintenant)
                        where id = :id and anonymise_le is null
                        """)
                .param("maintenant", Temps.utc(horloge.instant()))
                .param("id", id)
                .update();
        fermerSesSessions(id);
        journal.noter("compte.anonymiser", id, "");
    }

    /**
     * Makes the administrator that a new site needs, or makes the account of this address one.
     *
     * @throws CompteRefuse when an entry cannot be taken
     */
    @Transactional
    public Compte premierAdministrateur(String courriel, String nom) {
        var adresse = courriel(courriel);
        var existant = base.sql("select * from compte.compte where lower(courriel) = lower(:courriel)")
                .param("courriel", adresse)
                .query(ComptesEnBase::lire)
                .optional();
        if (existant.isEmpty()) {
            return creer(adresse, nom, Role.ADMINISTRATEUR, Perimetres.FRANCE);
        }
        reactiver(existant.get().id());
        return modifier(existant.get().id(), adresse, nom, Role.ADMINISTRATEUR, Perimetres.FRANCE);
    }

    /** True as long as nobody has taken charge of the site: an administrator who never signed in may never have had the letter. */
    public boolean sansAdministrateur() {
        return base.sql("""
                        select not exists (
                            select from compte.compte
                            where role = 'ADMINISTRATEUR' and desactive_le is null and derniere_connexion is not null)
                        """).query(Boolean.class).single();
    }

    public void noterConnexion(String id) {
        base.sql("update compte.compte set derniere_connexion = :maintenant where id = :id")
                .param("maintenant", Temps.utc(horloge.instant()))
                .param("id", id)
                .update();
    }

    private int ecrire(Compte compte, String ordre) {
        try {
            return base.sql(ordre)
                    .param("id", compte.id())
                    .param("courriel", compte.courriel())
                    .param("nom", compte.nom())
                    .param("role", compte.role().name())
                    .param("perimetre", compte.perimetre())
                    .param("maintenant", Temps.utc(horloge.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CompteRefuse("courriel", "Un compte existe déjà pour cette adresse.");
        }
    }

    /** Locks the administrators until the end of the transaction, in one order for all. */
    private void exigerUnAutreAdministrateur(String id) {
        List<String> administrateurs = base.sql("""
                        select id from compte.compte
                        where role = 'ADMINISTRATEUR' and desactive_le is null
                        order by id for update
                        """).query(String.class).list();
        if (administrateurs.equals(List.of(id))) {
            throw new CompteRefuse(
                    "role",
                    "C’est le dernier administrateur en service. Nommez-en un autre d’abord\u00a0: sans administrateur, personne ne peut "
                            + "plus tenir le site.");
        }
    }

    private void fermerSesSessions(String id) {
        base.sql("delete from compte.session where principal_name = :id")
                .param("id", id)
                .update();
        base.sql("delete from compte.lien_de_connexion where compte = :id")
                .param("id", id)
                .update();
    }

    private static String courriel(String saisie) {
        return AdresseElectronique.lire(saisie)
                .orElseThrow(() ->
                        new CompteRefuse("courriel", "Écrivez une seule adresse électronique, comme nom@exemple.fr."));
    }

    private static String nom(String saisie) {
        var nom = saisie.strip().replaceAll("[\\s\\u00a0]+", " ");
        if (nom.isEmpty() || nom.length() > NOM_MAX || nom.codePoints().anyMatch(Character::isISOControl)) {
            throw new CompteRefuse("nom", "Écrivez un nom de 1 à " + NOM_MAX + "\u00a0caractères.");
        }
        return nom;
    }
}
