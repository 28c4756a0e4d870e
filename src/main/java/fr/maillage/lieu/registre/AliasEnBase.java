package fr.maillage.lieu.registre;

import fr.maillage.lieu.Alias;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How sources name places. */
@Component
class AliasEnBase {
    private final JdbcClient base;

    AliasEnBase(JdbcClient base) {
        this.base = base;
    }

    void ajouterAbsents(Map<Alias, String> lieux) {
        if (lieux.isEmpty()) {
            return;
        }
        var noms = List.copyOf(lieux.keySet());
        base.sql("""
                        insert into lieu.alias (source, identifiant, lieu)
                        select * from unnest(:sources::text[], :identifiants::text[], :lieux::text[])
                        on conflict do nothing
                        """)
                .param("sources", noms.stream().map(Alias::source).toArray(String[]::new))
                .param("identifiants", noms.stream().map(Alias::identifiant).toArray(String[]::new))
                .param("lieux", noms.stream().map(lieux::get).toArray(String[]::new))
                .update();
    }

    void noter(String lieu, Alias nom) {
        base.sql("""
                        insert into lieu.alias (source, identifiant, lieu) values (:source, :identifiant, :lieu)
                        on conflict (source, md5(identifiant)) do update set lieu = :lieu, note_le = now()
                        """)
                .param("source", nom.source())
                .param("identifiant", nom.identifiant())
                .param("lieu", lieu)
                .update();
    }

    void deplacer(String depuis, String vers) {
        base.sql("update lieu.alias set lieu = :vers where lieu = :depuis")
                .param("vers", vers)
                .param("depuis", depuis)
                .update();
    }

    void oublier(Alias nom) {
        base.sql("delete from lieu.alias where source = :source and md5(identifiant) = md5(:identifiant)")
                .param("source", nom.source())
                .param("identifiant", nom.identifiant())
                .update();
    }

    List<Alias> duLieu(String lieu) {
        return base.sql("select source, identifiant from lieu.alias where lieu = :lieu order by source, identifiant")
                .param("lieu", lieu)
                .query((ligne, rang) -> new Alias(ligne.getString("source"), ligne.getString("identifiant")))
                .list();
    }

    Map<Alias, String> trouver(Collection<Alias> noms) {
        var trouves = new HashMap<Alias, String>();
        var liste = List.copyOf(noms);
        base.sql("""
                        select a.source, a.identifiant, a.lieu
                        from lieu.alias a
                        join unnest(:sources::text[], :identifiants::text[]) cherche (source, identifiant)
                          on cherche.source = a.source and md5(cherche.identifiant) = md5(a.identifiant)
                        """)
                .param("sources", liste.stream().map(Alias::source).toArray(String[]::new))
                .param("identifiants", liste.stream().map(Alias::identifiant).toArray(String[]::new))
                .query((RowCallbackHandler) ligne -> trouves.put(
                        new Alias(ligne.getString("source"), ligne.getString("identifiant")), ligne.getString("lieu")));
        return trouves;
    }
}
