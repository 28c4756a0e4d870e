package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists of structures and people that were imported: done, looked at again row by row, undone. Each call is one transaction. */
@Service
@Transactional
class ImportsDActeurs {
    private static final String COORDONNEES_LAISSEES =
            "Coordonnées laissées de côté\u00a0: elles ne se gardent que pour une personne nommée.";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient base;
    private final Acteurs acteurs;
    private final EcritureDImport ecritures;
    private final AnnulationDImport annulations;

    ImportsDActeurs(JdbcClient base, Acteurs acteurs, EcritureDImport ecritures, AnnulationDImport annulations) {
        this.base = base;
        this.acteurs = acteurs;
        this.ecritures = ecritures;
        this.annulations = annulations;
    }

    /** The four sorts of rows. */
    enum Sort {
        CREEE,
        FUSIONNEE,
        A_REVOIR,
        REJETEE
    }

    /** Rows read, and how many of each sort: their sum. */
    record Bilan(int lues, Map<Sort, Integer> nombres) {
        int nombre(Sort sort) {
            return nombres.getOrDefault(sort, 0);
        }
    }

    record Import(long id, Instant creeLe, Bilan bilan, boolean annule) {}

    /**
     * A row.
     *
     * @param cellules as they were understood; empty once erased, and for a row that was written
     */
    record Ligne(
            int rang,
            Sort sort,
            String motif,
            Map<String, String> cellules,
            @Nullable String structure,
            @Nullable String personne,
            @Nullable String structureProche,
            @Nullable String personneProche) {}

    /** @return identifier of the import */
    long importer(Demarche demarche, List<LigneDActeur> lignes) {
        verrouiller(demarche.id());
        long id = base.sql(
                        "insert into demarche.import_d_acteurs (demarche, lues) values (:demarche, :lues) returning id")
                .param("demarche", demarche.id())
                .param("lues", lignes.size())
                .query(Long.class)
                .single();
        var deroulement = deroulement(demarche);
        int rang = 0;
        for (var ligne : lignes) {
            noter(id, ++rang, ligne, deroulement.traiter(ligne, DeroulementDImport.Decision.AUCUNE));
        }
        return id;
    }

    /** Two imports at once would make the same structure twice. */
    private void verrouiller(String demarche) {
        base.sql("select 1 from demarche.demarche where id = :id for update")
                .param("id", demarche)
                .query(Integer.class)
                .single();
    }

    private DeroulementDImport deroulement(Demarche demarche) {
        return new DeroulementDImport(
                new AnnuaireDImport(acteurs.structures(demarche.id()), acteurs.personnes(demarche.id())),
                ecritures.dans(demarche));
    }

    private void noter(long id, int rang, LigneDActeur ligne, SortDeLigne sort) {
        var ordre = base.sql("""
                        insert into demarche.ligne_d_acteurs
                            (import, rang, sort, motif, cellules, structure, personne, ecrit, structure_proche, personne_proche)
                        values (:id, :rang, :sort, :motif, :cellules::jsonb, :structure, :personne, :ecrit, :sproche, :pproche)
                        on conflict (import, rang) do update
                        set sort = excluded.sort, motif = excluded.motif, cellules = excluded.cellules,
                            structure = excluded.structure, personne = excluded.personne, ecrit = excluded.ecrit,
                            structure_proche = excluded.structure_proche, personne_proche = excluded.personne_proche,
                            ecrite_le = now()
                        """).param("id", id).param("rang", rang);
        var cellules = JSON.writeValueAsString(ligne.cellules());
        (switch (sort) {
                    case SortDeLigne.Creee(var structure, var personne, var ecrit) ->
                        parametres(ordre, Sort.CREEE, laisse(ligne), null, structure, personne, ecrit, null, null);
                    case SortDeLigne.Fusionnee(var structure, var personne, var ecrit) ->
                        parametres(ordre, Sort.FUSIONNEE, laisse(ligne), null, structure, personne, ecrit, null, null);
                    case SortDeLigne.ARevoir(var motif, var structure, var personne) ->
                        parametres(ordre, Sort.A_REVOIR, motif, cellules, null, null, List.of(), structure, personne);
                    case SortDeLigne.Rejetee(var motif) ->
                        parametres(ordre, Sort.REJETEE, motif, cellules, null, null, List.of(), null, null);
                })
                .update();
    }

    private static String laisse(LigneDActeur ligne) {
        boolean perdues = ligne.personne().isEmpty() && !(ligne.courriel() + ligne.telephone()).isEmpty();
        return perdues ? COORDONNEES_LAISSEES : "";
    }

    private static JdbcClient.StatementSpec parametres(
            JdbcClient.StatementSpec ordre,
            Sort sort,
            String motif,
            @Nullable String cellules,
            @Nullable String structure,
            @Nullable String personne,
            List<String> ecrit,
            @Nullable String structureProche,
            @Nullable String personneProche) {
        return ordre.param("sort", sort.name())
                .param("motif", motif)
                .param("cellules", cellules)
                .param("structure", structure)
                .param("personne", personne)
                .param("ecrit", ecrit.toArray(String[]::new))
                .param("sproche", structureProche)
                .param("pproche", personneProche);
    }

    /** What somebody decides of a row that waits: to write it, or null to set it aside. Other rows are left as they are. */
    void decider(Demarche demarche, long id, int rang, DeroulementDImport.@Nullable Decision decision) {
        verrouiller(demarche.id());
        var attente = lignes(id).stream()
                .filter(l -> l.rang() == rang
                        && l.sort() == Sort.A_REVOIR
                        && !l.cellules().isEmpty())
                .findFirst();
        attente.ifPresent(ligne -> {
            var cellules = LigneDActeur.de(ligne.cellules());
            noter(
                    id,
                    rang,
                    cellules,
                    decision == null
                            ? new SortDeLigne.Rejetee("Écartée à la relecture.")
                            : deroulement(demarche).traiter(cellules, decision));
        });
    }

    AnnulationDImport.Compte annuler(Demarche demarche, long id) {
        verrouiller(demarche.id());
        return annulations.annuler(demarche.id(), id);
    }

    @Transactional(readOnly = true)
    public List<Import> tous(String demarche) {
        return lire("where i.demarche = :demarche order by i.id desc limit 100", demarche, 0);
    }

    @Transactional(readOnly = true)
    public Optional<Import> trouver(String demarche, long id) {
        return lire("where i.demarche = :demarche and i.id = :id", demarche, id).stream()
                .findFirst();
    }

    private List<Import> lire(String condition, String demarche, long id) {
        return base.sql("""
                        select i.id, i.cree_le, i.lues, i.annule_le,
                               (select count(*) from demarche.ligne_d_acteurs where import = i.id and sort = 'CREEE') creee,
                               (select count(*) from demarche.ligne_d_acteurs where import = i.id and sort = 'FUSIONNEE') fusionnee,
                               (select count(*) from demarche.ligne_d_acteurs where import = i.id and sort = 'A_REVOIR') a_revoir,
                               (select count(*) from demarche.ligne_d_acteurs where import = i.id and sort = 'REJETEE') rejetee
                        from demarche.import_d_acteurs i
                        """ + condition)
                .param("demarche", demarche)
                .param("id", id)
                .query((ligne, rang) -> {
                    var nombres = new EnumMap<Sort, Integer>(Sort.class);
                    for (var sort : Sort.values()) {
                        nombres.put(sort, ligne.getInt(sort.name().toLowerCase(Locale.ROOT)));
                    }
                    return new Import(
                            ligne.getLong("id"),
                            ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                            new Bilan(ligne.getInt("lues"), nombres),
                            ligne.getObject("annule_le") != null);
                })
                .list();
    }

    @Transactional(readOnly = true)
    public List<Ligne> lignes(long id) {
        return base.sql("select * from demarche.ligne_d_acteurs where import = :id order by rang")
                .param("id", id)
                .query((ligne, rang) -> new Ligne(
                        ligne.getInt("rang"),
                        Sort.valueOf(ligne.getString("sort")),
                        ligne.getString("motif"),
                        cellules(ligne.getString("cellules")),
                        ligne.getString("structure"),
                        ligne.getString("personne"),
                        ligne.getString("structure_proche"),
                        ligne.getString("personne_proche")))
                .list();
    }

    private static Map<String, String> cellules(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }
}
