package fr.maillage.feuillederoute.edition;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.LiensPublics;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.edition.Publications.Publication;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.registre.Contenus;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The roadmaps that the public may see, as they were published. */
@Component
class FeuillesPubliees implements LiensPublics {
    private static final int GARDEES = 20;

    private final FeuillesDeRoute feuilles;
    private final Demarches demarches;
    private final Publications publications;
    private final Contenus contenus;

    /** What was published does not change: the last ones read stay in memory. */
    private final Map<Publication, Contenu> gardees = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Publication, Contenu> ancienne) {
            return size() > GARDEES;
        }
    });

    FeuillesPubliees(FeuillesDeRoute feuilles, Demarches demarches, Publications publications, Contenus contenus) {
        this.feuilles = feuilles;
        this.demarches = demarches;
        this.publications = publications;
        this.contenus = contenus;
    }

    /** @param contenu what the public may see of it */
    record Publiee(FeuilleDeRoute feuille, Demarche demarche, Publication publication, Contenu contenu) {}

    /** @throws Refus 404 for a draft and for one that was removed, as for one that does not exist */
    Publiee trouver(String id) {
        var feuille =
                feuilles.trouver(id).filter(f -> f.publiee() && !f.retiree()).orElseThrow(FeuillesPubliees::absente);
        var demarche =
                demarches.trouver(feuille.demarche()).filter(d -> !d.retiree()).orElseThrow(FeuillesPubliees::absente);
        var publication = publications.trouver(id).orElseThrow(FeuillesPubliees::absente);
        var contenu = gardees.get(publication);
        if (contenu == null) {
            contenu = VersionPublique.de(contenus.a(id, publication.geste())).contenu();
            gardees.put(publication, contenu);
        }
        return new Publiee(feuille, demarche, publication, contenu);
    }

    private static Refus absente() {
        return Refus.introuvable(
                "Aucune feuille de route n’est publiée à cette adresse. Voyez la liste des démarches.");
    }

    @Override
    public List<Lien> pour(Demarche demarche) {
        return feuilles.deLaDemarche(demarche.id()).stream()
                .filter(FeuilleDeRoute::publiee)
                .map(f -> new Lien(f.nom(), f.cheminPublic()))
                .toList();
    }
}
