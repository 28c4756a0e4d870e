package fr.maillage.demarche;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts what a démarche has gathered, from every part that knows a gathering. */
@Component
public class CompteursDeDemarche {
    private final List<SourceDePresences> sources;
    private final Acteurs acteurs;

    CompteursDeDemarche(ObjectProvider<SourceDePresences> sources, Acteurs acteurs) {
        this.sources = sources.orderedStream().toList();
        this.acteurs = acteurs;
    }

    public Compteurs compteurs(String demarche) {
        var rencontres = rencontres(demarche);
        var personnes = new HashSet<String>();
        rencontres.forEach(r -> personnes.addAll(r.personnes()));
        Map<String, String> structures = new HashMap<>();
        acteurs.personnes(demarche, personnes).forEach((id, personne) -> {
            if (personne.structure() != null) {
                structures.put(id, Objects.requireNonNull(personne.structure()));
            }
        });
        return compter(rencontres, structures);
    }

    /** Every gathering, whoever knows it. */
    public List<Rencontre> rencontres(String demarche) {
        return sources.stream().flatMap(s -> s.rencontres(demarche).stream()).toList();
    }

    /** @param structureDe the structure that each person speaks for; those who speak for none are left out */
    static Compteurs compter(List<Rencontre> rencontres, Map<String, String> structureDe) {
        Set<String> personnes = new HashSet<>();
        Set<String> structures = new HashSet<>();
        var nombres = new int[Rencontre.Genre.values().length];
        int anonymes = 0;
        for (var rencontre : rencontres) {
            nombres[rencontre.genre().ordinal()]++;
            anonymes += rencontre.anonymes();
            personnes.addAll(rencontre.personnes());
            structures.addAll(rencontre.structures());
        }
        personnes.stream().map(structureDe::get).filter(Objects::nonNull).forEach(structures::add);
        return new Compteurs(
                personnes.size() + anonymes,
                anonymes,
                structures.size(),
                nombres[Rencontre.Genre.REUNION.ordinal()],
                nombres[Rencontre.Genre.ATELIER.ordinal()],
                nombres[Rencontre.Genre.ENTRETIEN.ordinal()]);
    }
}
