package fr.maillage.compte.registre;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Journal;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal in the database, which itself refuses that a line be changed (V4.1). */
@Repository
class JournalEnBase implements Journal {
    private static final int OBJET_MAX = 200;
    private static final int DETAILS_MAX = 500;

    private final JdbcClient base;
    private final Comptes comptes;
    private final Clock horloge;

    JournalEnBase(JdbcClient base, Comptes comptes, Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    @Override
    public void noter(String acte, String objet, String details) {
        base.sql("""
                        insert into compte.journal (le, compte, acte, objet, details)
                        values (:le, :compte, :acte, :objet, :details)
                        """)
                .param("le", Temps.utc(horloge.instant()))
                .param("compte", comptes.connecte().map(Compte::id).orElse(null))
                .param("acte", acte)
                .param("objet", uneLigne(objet, OBJET_MAX))
                .param("details", uneLigne(details, DETAILS_MAX))
                .update();
    }

    /** An act is noted even when its description is too long or holds a line break. */
    private static String uneLigne(String texte, int longueur) {
        var ligne = texte.replaceAll("\\p{Cntrl}+", " ").strip();
        return ligne.length() <= longueur ? ligne : ligne.substring(0, longueur);
    }
}
