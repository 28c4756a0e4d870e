package fr.maillage.atelier.demonstration;

import fr.maillage.atelier.contribution.Contribution.Source;
import fr.maillage.atelier.contribution.Depot;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.registre.AteliersEnBase;
import fr.maillage.atelier.registre.Depots;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.demarche.ContenuDeDemonstration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two workshops that took place: closed, their contributions entered as from paper, without roles nor supports, which nobody knows. */
@Component
@Order(30)
class AteliersDeDemonstration implements ContenuDeDemonstration {
    private static final String AUTEUR = "demonstration";
    private static final int VOIX = 5;

    private final AteliersEnBase ateliers;
    private final Familles familles;
    private final Depots depots;
    private final JdbcClient base;

    AteliersDeDemonstration(AteliersEnBase ateliers, Familles familles, Depots depots, JdbcClient base) {
        this.ateliers = ateliers;
        this.familles = familles;
        this.depots = depots;
        this.base = base;
    }

    @Override
    public void ajouter(String demarche) {
        RecitDAtelier.livres().forEach(recit -> ajouter(demarche, recit));
    }

    private void ajouter(String demarche, RecitDAtelier recit) {
        var atelier = ateliers.creer(
                demarche,
                new AteliersEnBase.Contenu(recit.nom(), recit.perimetre(), null, recit.debut(), recit.fin(), "", VOIX),
                AUTEUR);
        ateliers.changerProgramme(atelier, 1, recit.programme());
        var parCle = familles.de(atelier).stream().collect(Collectors.toMap(Famille::cle, Famille::id));
        for (var besoin : recit.besoins()) {
            var famille = parCle.get(besoin.famille());
            var id = deposer(atelier, Genre.BESOIN, famille, besoin.texte(), null);
            besoin.idees().forEach(idee -> deposer(atelier, Genre.IDEE, famille, idee, id));
        }
        base.sql("update atelier.atelier set etat = 'CLOS' where id = :id")
                .param("id", atelier)
                .update();
        // These texts were written for the demonstration: there is nobody to recognise in them.
        base.sql("update atelier.contribution set a_verifier = '' where atelier = :id")
                .param("id", atelier)
                .update();
    }

    /** @return its identifier; null if it was refused, which only a mistake in the file can do */
    private @Nullable String deposer(
            String atelier, Genre genre, @Nullable String famille, String texte, @Nullable String besoin) {
        var depot = new Depot(genre, famille, texte, false, besoin, "", Source.PAPIER, null, 0, AUTEUR);
        return depots.deposer(atelier, depot) instanceof Depot.Suite.Ecrite ecrite ? ecrite.id() : null;
    }
}
