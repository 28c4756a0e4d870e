package fr.maillage.atelier.registre;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.JalonsDeDemarche;
import fr.maillage.demarche.Rencontre;
import fr.maillage.demarche.SourceDePresences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What workshops tell the démarche: their dates for its calendar, how many took part for its counters. */
@Component
@Order(40)
class AteliersDansLaDemarche implements JalonsDeDemarche, SourceDePresences {
    private final Ateliers ateliers;
    private final JdbcClient base;
    private final HorlogeDeDemarche horloge;

    AteliersDansLaDemarche(Ateliers ateliers, JdbcClient base, HorlogeDeDemarche horloge) {
        this.ateliers = ateliers;
        this.base = base;
        this.horloge = horloge;
    }

    /** Public: people are invited to them. */
    @Override
    public List<JalonDeFrise> pour(Demarche demarche) {
        var aujourdhui = horloge.aujourdhui(demarche);
        return ateliers.deLaDemarche(demarche.id()).stream()
                .flatMap(a -> Stream.ofNullable(a.jour()).map(jour -> jalon(a, jour, aujourdhui)))
                .toList();
    }

    private static JalonDeFrise jalon(Atelier atelier, LocalDate jour, LocalDate aujourdhui) {
        return new JalonDeFrise(
                atelier.id(),
                JalonDeFrise.Genre.ATELIER,
                atelier.nom(),
                jour,
                jour,
                atelier.debut(),
                atelier.debut() == null ? null : atelier.fin(),
                atelier.lieu(),
                atelier.chemin(),
                etat(atelier, jour, aujourdhui),
                true);
    }

    private static JalonDeFrise.Etat etat(Atelier atelier, LocalDate jour, LocalDate aujourdhui) {
        if (atelier.etat() == Atelier.Etat.CLOS || jour.isBefore(aujourdhui)) {
            return JalonDeFrise.Etat.FAIT;
        }
        return jour.equals(aujourdhui) ? JalonDeFrise.Etat.EN_COURS : JalonDeFrise.Etat.A_VENIR;
    }

    /**
     * A workshop took place once a phone joined it, somebody was ticked on its attendance sheet, or it was closed with something said. Phones name
     * nobody: those ticked are taken to be among them, so that nobody counts twice.
     */
    @Override
    public List<Rencontre> rencontres(String demarche) {
        return base.sql("""
                        select coalesce(a.jour, a.cree_le::date) as jour,
                               (select count(*) from atelier.participant p where p.atelier = a.id) as telephones,
                               (select count(*) from atelier.inscription i where i.atelier = a.id and i.present) as presents,
                               array(select distinct i.personne from atelier.inscription i
                                     where i.atelier = a.id and i.present and i.personne is not null) as personnes,
                               array(select distinct i.structure from atelier.inscription i
                                     where i.atelier = a.id and i.present and i.structure is not null) as structures
                        from atelier.atelier a
                        where a.demarche = :demarche and a.retire_le is null
                          and (exists (select from atelier.participant p where p.atelier = a.id)
                               or exists (select from atelier.inscription i where i.atelier = a.id and i.present)
                               or a.etat = 'CLOS' and exists (select from atelier.contribution c where c.atelier = a.id))
                        """)
                .param("demarche", demarche)
                .query(AteliersDansLaDemarche::rencontre)
                .list();
    }

    private static Rencontre rencontre(ResultSet ligne, int rang) throws SQLException {
        var personnes = textes(ligne, "personnes");
        int venus = Math.max(ligne.getInt("telephones"), ligne.getInt("presents"));
        return new Rencontre(
                Rencontre.Genre.ATELIER,
                ligne.getObject("jour", LocalDate.class),
                personnes,
                venus - personnes.size(),
                textes(ligne, "structures"));
    }

    private static Set<String> textes(ResultSet ligne, String colonne) throws SQLException {
        return Set.of((String[]) ligne.getArray(colonne).getArray());
    }
}
