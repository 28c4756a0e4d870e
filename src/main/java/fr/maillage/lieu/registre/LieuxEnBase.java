package fr.maillage.lieu.registre;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.Structure;
import fr.maillage.lieu.Version;
import fr.maillage.presentation.Hasard;
import fr.maillage.territoire.Commune;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A place and the version that its writing makes go in one statement. */
@Repository
@Transactional
class LieuxEnBase implements Lieux {
    private final JdbcClient base;
    private final Ecriture ecriture;
    private final AliasEnBase alias;
    private final StructuresEnBase structures;
    private final Rattachement rattachement;

    LieuxEnBase(
            JdbcClient base,
            Ecriture ecriture,
            AliasEnBase alias,
            StructuresEnBase structures,
            Rattachement rattachement) {
        this.base = base;
        this.ecriture = ecriture;
        this.alias = alias;
        this.structures = structures;
        this.rattachement = rattachement;
    }

    @Override
    public Lieu creer(Contenu contenu, Acte acte) {
        return creerTous(List.of(new Nouveau(contenu, acte, List.of()))).getFirst();
    }

    @Override
    public List<Lieu> creerTous(List<Nouveau> nouveaux) {
        var lieux = nouveaux.stream()
                .map(n -> Redaction.nouveau(Hasard.identifiant(), n.contenu(), n.acte(), communeDe(n.contenu())))
                .toList();
        ecriture.inserer(lieux, nouveaux.stream().map(Nouveau::acte).toList());
        var noms = new HashMap<Alias, String>();
        for (int i = 0; i < lieux.size(); i++) {
            for (var nom : nouveaux.get(i).alias()) {
                noms.putIfAbsent(nom, lieux.get(i).id());
            }
        }
        alias.ajouterAbsents(noms);
        return lieux;
    }

    private Optional<String> communeDe(Contenu contenu) {
        return rattachement.commune(contenu.fiche()).map(Commune::code);
    }

    @Override
    public Lieu modifier(
            String id, int versionAttendue, Contenu contenu, Acte acte, Map<Champ, Provenance> provenances) {
        var lu = auxVersions(id, versionAttendue);
        if (Redaction.sansEffet(lu, contenu, acte, provenances)) {
            return lu;
        }
        return ecrire(lu, Redaction.suivant(lu, contenu, acte, communeDe(contenu), provenances), acte);
    }

    private Lieu auxVersions(String id, int versionAttendue) {
        var lu = trouver(id).orElseThrow(() -> new IllegalArgumentException("unknown place: " + id));
        if (lu.version() != versionAttendue) {
            throw new ConflitDeVersion(id, versionAttendue, lu.version());
        }
        return lu;
    }

    private Lieu ecrire(Lieu lu, Lieu suivant, Acte acte) {
        if (!ecriture.remplacer(lu.version(), suivant, acte)) {
            throw new ConflitDeVersion(lu.id(), lu.version(), lu.version() + 1);
        }
        return suivant;
    }

    @Override
    public Lieu absorber(Lieu absorbe, String survivant, Acte acte) {
        if (survivant.equals(absorbe.id())) {
            throw new IllegalArgumentException("a place cannot be merged into itself: " + survivant);
        }
        var ecrit = ecrire(absorbe, Redaction.absorbe(absorbe, survivant, acte), acte);
        alias.deplacer(absorbe.id(), survivant);
        return ecrit;
    }

    @Override
    public Lieu restaurer(String id, int versionAttendue, int numero, Acte acte) {
        var lu = auxVersions(id, versionAttendue);
        var ancienne = version(id, numero)
                .orElseThrow(() -> new IllegalArgumentException("no version " + numero + " of " + id));
        return ecrire(lu, Redaction.restaure(lu, ancienne.lieu()), acte);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lieu> trouver(String id) {
        return base.sql("select * from lieu.lieu where id = :id")
                .param("id", id)
                .query(LectureDeLieux::lieu)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lieu> trouverTous(Collection<String> ids) {
        return base.sql("select * from lieu.lieu where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(LectureDeLieux::lieu)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> historique(String id) {
        return base.sql(LectureDeLieux.VERSIONS + " where v.lieu = :id order by v.numero desc")
                .param("id", id)
                .query(LectureDeLieux::version)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Version> version(String id, int numero) {
        return base.sql(LectureDeLieux.VERSIONS + " where v.lieu = :id and v.numero = :numero")
                .param("id", id)
                .param("numero", numero)
                .query(LectureDeLieux::version)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lieu> dansEtats(Set<Etat> etats) {
        return base.sql("select * from lieu.lieu where etat = any(:etats) order by id")
                .param("etats", cles(etats))
                .query(LectureDeLieux::lieu)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> versions(Set<Etat> etats) {
        var versions = new HashMap<String, Integer>();
        base.sql("select id, version from lieu.lieu where etat = any(:etats)")
                .param("etats", cles(etats))
                .query((RowCallbackHandler) ligne -> versions.put(ligne.getString("id"), ligne.getInt("version")));
        return versions;
    }

    private static String[] cles(Set<Etat> etats) {
        return etats.stream().map(Etat::cle).toArray(String[]::new);
    }

    @Override
    public Optional<String> parAlias(Alias nom) {
        return Optional.ofNullable(parAlias(List.of(nom)).get(nom));
    }

    @Override
    public Map<Alias, String> parAlias(Collection<Alias> noms) {
        return alias.trouver(noms);
    }

    @Override
    public List<Alias> alias(String id) {
        return alias.duLieu(id);
    }

    @Override
    public void noterAlias(String id, Alias nom) {
        alias.noter(id, nom);
    }

    @Override
    public void oublierAlias(Alias nom) {
        alias.oublier(nom);
    }

    @Override
    public Structure structure(String nom, String pivot) {
        return structures.trouverOuCreer(nom, pivot);
    }

    @Override
    public Optional<Structure> structure(String id) {
        return structures.trouver(id);
    }

    @Override
    public Map<String, Structure> structures(Collection<String> ids) {
        return structures.trouver(ids);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lieu> deLaStructure(String structure) {
        return base.sql("select * from lieu.lieu where structure = :structure order by id")
                .param("structure", structure)
                .query(LectureDeLieux::lieu)
                .list();
    }
}
