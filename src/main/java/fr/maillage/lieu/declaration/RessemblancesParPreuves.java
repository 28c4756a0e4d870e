package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.rapprochement.Empreinte;
import fr.maillage.lieu.rapprochement.EmpreinteDUneFiche;
import fr.maillage.lieu.rapprochement.Rapprochement;
import fr.maillage.territoire.Commune;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The places of the same commune that the matcher does not tell apart from what is declared. */
@Lazy
@Component
class RessemblancesParPreuves implements Ressemblances {
    private static final int MAXIMUM = 5;

    private final Catalogue catalogue;
    private final Rattachement rattachement;
    private final Rapprochement rapprochement;

    RessemblancesParPreuves(Catalogue catalogue, Rattachement rattachement, Rapprochement rapprochement) {
        this.catalogue = catalogue;
        this.rattachement = rattachement;
        this.rapprochement = rapprochement;
    }

    @Override
    public List<Lieu> chercher(Fiche fiche) {
        var commune = rattachement.commune(fiche).map(Commune::code);
        if (commune.isEmpty() || fiche.nom().isEmpty()) {
            return List.of();
        }
        var voisins = catalogue.courant().lieux().stream()
                .filter(lieu -> commune.get().equals(lieu.communeActuelle()))
                .collect(Collectors.toMap(Lieu::id, Function.identity()));
        var connus = rapprochement.catalogue();
        voisins.forEach((id, lieu) -> connus.ajouter(empreinte(id, lieu.fiche())));
        return connus.candidats(empreinte("", fiche), MAXIMUM).stream()
                .map(candidat -> voisins.get(candidat.fiche().id()))
                .toList();
    }

    private static Empreinte empreinte(String id, Fiche fiche) {
        return EmpreinteDUneFiche.de("", id, fiche, false);
    }
}
