package fr.maillage.lieu.fusion;

import fr.maillage.compte.Journal;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.FusionRefusee;
import fr.maillage.lieu.Fusions;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Merges in the database: both places, the aliases and the record of the merge are written together or not at all. */
@Repository
@Transactional
class FusionsEnBase implements Fusions {
    private static final String SOURCE = "fusion";

    private final JdbcClient base;
    private final Lieux lieux;
    private final Journal journal;

    FusionsEnBase(JdbcClient base, Lieux lieux, Journal journal) {
        this.base = base;
        this.lieux = lieux;
        this.journal = journal;
    }

    @Override
    public Fusion fusionner(Demande demande) {
        var survivant = demande.survivant();
        var absorbe = demande.absorbe();
        verifier(survivant, absorbe);
        var noms = lieux.alias(absorbe.id());
        var melange = Melange.de(survivant, absorbe, demande.choix());
        var acte = new Acte(
                Acte.Genre.FUSION,
                demande.auteur(),
                SOURCE,
                plusRecente(survivant.majLe(), absorbe.majLe()),
                demande.motif());
        var garde = lieux.modifier(survivant.id(), survivant.version(), melange.contenu(), acte, melange.provenances());
        var parti = lieux.absorber(
                absorbe, survivant.id(), new Acte(Acte.Genre.FUSION, demande.auteur(), SOURCE, null, demande.motif()));
        long id = base.sql("""
                        insert into lieu.fusion (survivant, absorbe, auteur, motif, choix,
                                                 survivant_avant, survivant_apres, absorbe_avant, absorbe_apres, alias)
                        values (:survivant, :absorbe, :auteur, :motif, :choix::jsonb,
                                :survivantAvant, :survivantApres, :absorbeAvant, :absorbeApres, :alias::jsonb)
                        returning id
                        """)
                .param("survivant", survivant.id())
                .param("absorbe", absorbe.id())
                .param("auteur", demande.auteur())
                .param("motif", demande.motif())
                .param("choix", LectureDeFusions.choix(demande.choix()))
                .param("survivantAvant", survivant.version())
                .param("survivantApres", garde.version())
                .param("absorbeAvant", absorbe.version())
                .param("absorbeApres", parti.version())
                .param("alias", LectureDeFusions.alias(noms))
                .query(Long.class)
                .single();
        journal.noter("lieu.fusionner", survivant.id(), "absorbe " + absorbe.id());
        return trouver(id).orElseThrow();
    }

    private static void verifier(Lieu survivant, Lieu absorbe) {
        if (survivant.id().equals(absorbe.id())) {
            throw new FusionRefusee("Un lieu ne se fusionne pas avec lui-même.");
        }
        if (survivant.absorbePar() != null || absorbe.absorbePar() != null) {
            throw new FusionRefusee("L’un des deux lieux a déjà été fusionné dans un autre. Rouvrez la page\u00a0:"
                    + " elle montre les lieux qui restent.");
        }
        if (survivant.etat() == Etat.BROUILLON || absorbe.etat() == Etat.BROUILLON) {
            throw new FusionRefusee("Un brouillon ne se fusionne pas.");
        }
    }

    private static @Nullable LocalDate plusRecente(@Nullable LocalDate une, @Nullable LocalDate autre) {
        if (une == null || autre == null) {
            return une == null ? autre : une;
        }
        return une.isAfter(autre) ? une : autre;
    }

    @Override
    public Annulation annuler(long id, String auteur) {
        // The row is held until the end: two people who undo the same merge do it once.
        var fusion = base.sql("select * from lieu.fusion where id = :id for update")
                .param("id", id)
                .query(LectureDeFusions::fusion)
                .optional()
                .orElseThrow(() -> new FusionRefusee("Cette fusion n’existe pas."));
        var survivant = lieux.trouver(fusion.survivant()).orElseThrow();
        var absorbe = lieux.trouver(fusion.absorbe()).orElseThrow();
        verifierAnnulable(fusion, survivant, absorbe);
        var acte = new Acte(
                Acte.Genre.ANNULATION_FUSION,
                auteur,
                Provenance.MODERATION,
                null,
                "annulation de la fusion n°\u00a0" + id);
        var revenu = lieux.restaurer(absorbe.id(), absorbe.version(), fusion.absorbeAvant(), acte);
        var demelange = demeler(fusion, survivant, acte);
        rendreLesNoms(fusion);
        base.sql("update lieu.fusion set annulee_le = now(), annulee_par = :par where id = :id")
                .param("par", auteur)
                .param("id", id)
                .update();
        journal.noter("lieu.fusion.annuler", survivant.id(), "rend " + absorbe.id());
        return new Annulation(lieux.trouver(survivant.id()).orElseThrow(), revenu, demelange);
    }

    private void verifierAnnulable(Fusion fusion, Lieu survivant, Lieu absorbe) {
        if (fusion.annuleeLe() != null) {
            throw new FusionRefusee("Cette fusion a déjà été annulée.");
        }
        if (survivant.absorbePar() != null) {
            throw new FusionRefusee("«\u00a0" + survivant.nom() + "\u00a0» a depuis été fusionné dans un autre lieu."
                    + " Annulez d’abord cette fusion-là.");
        }
        if (!fusion.survivant().equals(absorbe.absorbePar())) {
            throw new FusionRefusee("«\u00a0" + absorbe.nom() + "\u00a0» a déjà été rétabli.");
        }
        base.sql("""
                        select absorbe from lieu.fusion
                        where survivant = :survivant and id > :id and annulee_le is null
                        order by id desc limit 1
                        """)
                .param("survivant", survivant.id())
                .param("id", fusion.id())
                .query(String.class)
                .optional()
                .flatMap(lieux::trouver)
                .ifPresent(plusRecent -> {
                    throw new FusionRefusee("Une fusion plus récente a été faite dans le même lieu, avec «\u00a0"
                            + plusRecent.nom() + "\u00a0». Annulez d’abord celle-là.");
                });
    }

    /** @return what stays on the survivor because somebody changed it since */
    private List<String> demeler(Fusion fusion, Lieu actuel, Acte acte) {
        if (actuel.version() == fusion.survivantApres()) {
            if (fusion.survivantApres() != fusion.survivantAvant()) {
                lieux.restaurer(actuel.id(), actuel.version(), fusion.survivantAvant(), acte);
            }
            return List.of();
        }
        var avant = lieux.version(actuel.id(), fusion.survivantAvant())
                .orElseThrow()
                .lieu();
        var apres = lieux.version(actuel.id(), fusion.survivantApres())
                .orElseThrow()
                .lieu();
        var demelange = Demelange.de(avant, apres, actuel);
        // The date of the absorbed place goes with it, unless somebody has given a newer one since.
        var date = Objects.equals(actuel.majLe(), apres.majLe()) ? avant.majLe() : actuel.majLe();
        lieux.modifier(
                actuel.id(),
                actuel.version(),
                demelange.contenu(),
                new Acte(acte.genre(), acte.auteur(), acte.source(), date, acte.motif()),
                demelange.provenances());
        return demelange.gardes();
    }

    /** Only those that still lead to the survivor: a name that somebody has moved since stays where it was moved. */
    private void rendreLesNoms(Fusion fusion) {
        var actuels = lieux.parAlias(fusion.alias());
        for (var nom : fusion.alias()) {
            if (fusion.survivant().equals(actuels.get(nom))) {
                lieux.noterAlias(fusion.absorbe(), nom);
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Fusion> trouver(long fusion) {
        return base.sql("select * from lieu.fusion where id = :id")
                .param("id", fusion)
                .query(LectureDeFusions::fusion)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fusion> duLieu(String id) {
        return base.sql("select * from lieu.fusion where survivant = :id or absorbe = :id order by id desc")
                .param("id", id)
                .query(LectureDeFusions::fusion)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public String destination(String id) {
        var vus = new HashSet<String>();
        var courant = id;
        while (vus.add(courant)) {
            var suivant = lieux.trouver(courant).map(Lieu::absorbePar).orElse(null);
            if (suivant == null) {
                return courant;
            }
            courant = suivant;
        }
        throw new IllegalStateException("merges go round in circles: " + vus);
    }
}
