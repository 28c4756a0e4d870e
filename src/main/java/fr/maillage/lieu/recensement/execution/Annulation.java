package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.Version;
import fr.maillage.lieu.recensement.Import;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what an import did to one place. A place that it made is archived; a place that it changed comes back as it was; what somebody
 * changed since stays as they left it.
 */
final class Annulation {
    private final Lieux lieux;
    private final Acte acte;
    private final String auteur;

    Annulation(Lieux lieux, long id, String auteur) {
        this.lieux = lieux;
        this.acte = new Acte(Acte.Genre.ANNULATION_IMPORT, auteur, "", null, "Annulation de l’import " + id);
        this.auteur = Import.auteurDesActes(id);
    }

    /** @return what was done, in French */
    String de(String id) {
        var histoire = lieux.historique(id);
        var ecrites = histoire.stream()
                .filter(v -> v.acte().auteur().equals(auteur))
                .mapToInt(Version::numero)
                .summaryStatistics();
        if (ecrites.getCount() == 0) {
            return "Rien à reprendre\u00a0: l’import n’y avait rien changé";
        }
        var actuel = histoire.getFirst();
        boolean intact = actuel.numero() == ecrites.getMax();
        if (ecrites.getMin() == 1) {
            return intact ? archiver(actuel.lieu()) : "Laissé\u00a0: quelqu’un l’a modifié depuis l’import";
        }
        var avant = version(histoire, ecrites.getMin() - 1);
        if (intact) {
            lieux.restaurer(id, actuel.numero(), avant.version(), acte);
            return "Remis comme avant l’import";
        }
        return reprendre(actuel.lieu(), avant, version(histoire, ecrites.getMax()));
    }

    private String archiver(Lieu lieu) {
        lieux.modifier(lieu, Lieux.Contenu.de(lieu).avecEtat(Etat.ARCHIVE), acte);
        return "Archivé\u00a0: l’import l’avait créé";
    }

    private static Lieu version(List<Version> histoire, int numero) {
        return histoire.stream()
                .filter(v -> v.numero() == numero)
                .findFirst()
                .orElseThrow()
                .lieu();
    }

    /** Field by field: only those that nobody touched since the import. */
    private String reprendre(Lieu actuel, Lieu avant, Lieu apres) {
        var fiche = actuel.fiche();
        var provenances = new EnumMap<Champ, Provenance>(Champ.class);
        var gardes = new ArrayList<String>();
        var champs = new TreeSet<>(avant.fiche().champs());
        champs.addAll(apres.fiche().champs());
        for (var champ : champs) {
            var anciennes = avant.fiche().valeurs(champ);
            if (anciennes.equals(apres.fiche().valeurs(champ))) {
                continue;
            }
            if (!actuel.fiche().valeurs(champ).equals(apres.fiche().valeurs(champ))) {
                gardes.add(champ.libelle());
                continue;
            }
            fiche = fiche.avec(champ, anciennes);
            @Nullable Provenance ancienne = avant.provenances().get(champ);
            if (ancienne != null) {
                provenances.put(champ, ancienne);
            }
        }
        boolean arrets = !Objects.equals(avant.passages(), apres.passages());
        var passages = arrets && actuel.passages().equals(apres.passages()) ? avant.passages() : actuel.passages();
        if (arrets && !actuel.passages().equals(apres.passages())) {
            gardes.add("Arrêts");
        }
        lieux.modifier(
                actuel.id(),
                actuel.version(),
                Lieux.Contenu.de(actuel).avecFiche(fiche).avecPassages(passages),
                acte,
                Map.copyOf(provenances));
        return gardes.isEmpty()
                ? "Champs remis comme avant l’import\u00a0; le reste, modifié depuis, est gardé"
                : "Champs remis comme avant l’import, sauf ceux que quelqu’un a modifiés depuis\u00a0: "
                        + String.join(", ", gardes);
    }
}
