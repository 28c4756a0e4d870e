package fr.maillage.demarche.demonstration;

import fr.maillage.demarche.ContenuDeDemonstration;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.RendezVous;
import fr.maillage.demarche.acteur.StructuresDeDemonstration;
import fr.maillage.demarche.publication.ContenuDePage;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.territoire.PerimetresEcrits;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the démarches of the demonstration, once and whole, and erases them for good. */
@Service
@Transactional
class DemarcheDeDemonstration {
    static final String AUTEUR = "demonstration";

    private final JdbcClient base;
    private final Demarches demarches;
    private final DemarchesEnBase registre;
    private final StructuresDeDemonstration structures;
    private final ContenuDePage page;
    private final PerimetresEcrits perimetres;
    private final ObjectProvider<ContenuDeDemonstration> contenus;

    DemarcheDeDemonstration(
            JdbcClient base,
            Demarches demarches,
            DemarchesEnBase registre,
            StructuresDeDemonstration structures,
            ContenuDePage page,
            PerimetresEcrits perimetres,
            ObjectProvider<ContenuDeDemonstration> contenus) {
        this.base = base;
        this.demarches = demarches;
        this.registre = registre;
        this.structures = structures;
        this.page = page;
        this.perimetres = perimetres;
        this.contenus = contenus;
    }

    /** Nothing on a site that already has démarches, or where the demonstration came before. */
    void charger() {
        if (demarches.toutes().isEmpty() && reserver()) {
            Recit.livres().forEach(this::creer);
        }
    }

    /** @return false when it came already, here or on another node */
    boolean reserver() {
        return base.sql("insert into demarche.demonstration default values on conflict do nothing")
                        .update()
                == 1;
    }

    /** @return identifier of the démarche */
    String creer(Recit recit) {
        var id = registre.creer(
                new DemarchesEnBase.Contenu(recit.nom(), recit.perimetre(), recit.porteur(), recit.presentation()),
                true,
                AUTEUR);
        for (var structure : recit.structures()) {
            structures.ajouter(
                    id,
                    structure.nom(),
                    structure.type(),
                    Objects.requireNonNullElse(structure.territoires(), List.of()),
                    structure.partenaire(),
                    structure.role());
        }
        if (recit.roleDesEpcis() != null) {
            ajouterLesEpcis(id, recit.perimetre(), recit.roleDesEpcis());
        }
        page.contact(id, recit.contact().service(), recit.contact().adresse());
        recit.chiffres().forEach(c -> page.chiffreCite(id, c.valeur(), c.libelle(), c.source()));
        recit.dates().forEach(d -> page.date(id, rendezVous(d)));
        recit.actualites().forEach(a -> page.actualite(id, a.titre(), a.jour(), a.texte()));
        registre.publier(id, true);
        contenus.orderedStream().filter(c -> c.recit().equals(recit.cle())).forEach(c -> c.ajouter(id));
        return id;
    }

    /** Those that lie whole in the perimeter: one of a neighbour that crosses its border by a commune is not of the study. */
    private void ajouterLesEpcis(String demarche, String perimetre, String role) {
        perimetres.dans(perimetre).stream()
                .filter(o -> o.valeur().startsWith("epci:"))
                .forEach(o -> structures.ajouter(demarche, o.libelle(), "epci", List.of(o.valeur()), true, role));
    }

    private static RendezVous rendezVous(Recit.Date date) {
        return new RendezVous(
                date.debut(),
                fin(date),
                date.parMois(),
                "",
                date.titre(),
                Objects.requireNonNullElse(date.lieu(), ""),
                null);
    }

    private static LocalDate fin(Recit.Date date) {
        if (date.fin() != null) {
            return date.fin();
        }
        return date.parMois() ? date.debut().with(TemporalAdjusters.lastDayOfMonth()) : date.debut();
    }

    /** For good: with all that hangs on it, in every room. */
    void effacer(String demarche) {
        registre.effacer(demarche);
        base.sql("""
                        insert into demarche.demonstration (effacee_le) values (now())
                        on conflict (seule) do update set effacee_le = now()
                        """).update();
    }
}
