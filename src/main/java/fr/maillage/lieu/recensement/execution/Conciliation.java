package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.RegleDeFusion;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the places of a census among those known: what its source has already named is updated, what is surely known is merged field by field,
 * what may be known is made beside it for a person to decide, and the rest is new.
 */
final class Conciliation {
    private static final Set<Champ> CONTACTS = EnumSet.of(Champ.TELEPHONE, Champ.COURRIELS);
    /** In degrees: more than the distance at which places of two communes are compared. */
    private static final double VOISINAGE = 0.02;

    private final Connus connus;
    private final Registre registre;
    private final String auteur;
    private final boolean publier;
    private final Etendue etendue;
    /** New places wait to be written together; a place that meets one of them has them written first. */
    private final List<Attente> enAttente = new ArrayList<>();

    private record Attente(Candidat candidat, Lieux.Nouveau nouveau, List<Connus.Voisin> paires) {}

    /**
     * @param publier whether complete places are published; else they wait as declared
     * @param etendue known places out of it are left as they are
     */
    Conciliation(Connus connus, Registre registre, String auteur, boolean publier, Etendue etendue) {
        this.connus = connus;
        this.registre = registre;
        this.auteur = auteur;
        this.publier = publier;
        this.etendue = etendue;
    }

    /** One fate per row of these places. */
    List<Sort> concilier(List<Candidat> lot) {
        var sorts = new ArrayList<Sort>();
        for (var candidat : lot) {
            if (enAttente.stream().anyMatch(a -> peutEtreLeMeme(a.candidat, candidat))) {
                ecrire(sorts);
            }
            un(candidat, sorts);
        }
        ecrire(sorts);
        return sorts;
    }

    /** Only such places are worth comparing: one commune, one contact, or near each other. */
    private static boolean peutEtreLeMeme(Candidat a, Candidat b) {
        return a.alias().equals(b.alias())
                || egal(a, b, Champ.CODE_INSEE)
                || egal(a, b, Champ.CODE_POSTAL)
                || memeContact(a, b)
                || proches(a, b);
    }

    /** Two unknown values may be the same one. */
    private static boolean egal(Candidat a, Candidat b, Champ champ) {
        return a.fiche().texteOuVide(champ).equals(b.fiche().texteOuVide(champ));
    }

    private static boolean memeContact(Candidat a, Candidat b) {
        return CONTACTS.stream()
                .anyMatch(champ -> !Collections.disjoint(
                        a.fiche().valeurs(champ), b.fiche().valeurs(champ)));
    }

    private static boolean proches(Candidat a, Candidat b) {
        var ici = a.fiche().position();
        var la = b.fiche().position();
        return ici.isPresent()
                && la.isPresent()
                && Math.abs(ici.get().latitude() - la.get().latitude()) < VOISINAGE
                && Math.abs(ici.get().longitude() - la.get().longitude()) < VOISINAGE;
    }

    private void un(Candidat candidat, List<Sort> sorts) {
        var nomme = connus.nomme(candidat.alias());
        if (nomme.isPresent()) {
            var lieu = connus.connu(nomme.get());
            if (lieu == null || lieu.etat() == Etat.ARCHIVE) {
                repartir(
                        candidat,
                        Issue.INCHANGEE,
                        "Lieu archivé, laissé tel quel",
                        nomme.get(),
                        false,
                        List.of(),
                        sorts);
            } else if (!etendue.contient(lieu.fiche())) {
                candidat.lignes().forEach(ligne -> sorts.add(Sort.rejetee(ligne, Etendue.CONNU_AILLEURS)));
            } else {
                fusionner(candidat, lieu, "Déjà connu de cette source", false, sorts);
            }
            return;
        }
        var voisins = connus.voisins(candidat);
        if (!voisins.isEmpty() && voisins.getFirst().sur()) {
            var lieu = connus.lieu(voisins.getFirst().lieu());
            if (etendue.contient(lieu.fiche())) {
                fusionner(candidat, lieu, "Même lieu que «\u00a0" + lieu.nom() + "\u00a0»", true, sorts);
                return;
            }
        }
        boolean sur = candidat.complet() && voisins.isEmpty();
        var etat = !sur ? Etat.A_REVOIR : publier ? Etat.PUBLIE : Etat.DECLARE;
        enAttente.add(new Attente(
                candidat,
                new Lieux.Nouveau(
                        new Lieux.Contenu(null, etat, null, candidat.fiche(), candidat.passages()),
                        acte(candidat, candidat.vraiLe()),
                        List.of(candidat.alias())),
                voisins));
    }

    private Acte acte(Candidat candidat, @Nullable LocalDate vraiLe) {
        return new Acte(
                Acte.Genre.IMPORT,
                auteur,
                candidat.alias().source(),
                vraiLe,
                "Ligne " + candidat.lignes().getFirst());
    }

    private void ecrire(List<Sort> sorts) {
        if (enAttente.isEmpty()) {
            return;
        }
        var crees = registre.creer(enAttente.stream().map(Attente::nouveau).toList());
        for (int i = 0; i < crees.size(); i++) {
            var attente = enAttente.get(i);
            var lieu = crees.get(i);
            connus.poser(lieu);
            connus.nommer(attente.candidat.alias(), lieu.id());
            boolean aRevoir = lieu.etat() == Etat.A_REVOIR;
            repartir(
                    attente.candidat,
                    aRevoir ? Issue.A_REVOIR : Issue.IMPORTEE,
                    raison(attente),
                    lieu.id(),
                    true,
                    attente.paires,
                    sorts);
        }
        enAttente.clear();
    }

    private String raison(Attente attente) {
        if (!attente.paires.isEmpty()) {
            var lieu = connus.lieu(attente.paires.getFirst().lieu());
            return etendue.contient(lieu.fiche())
                    ? "Peut-être le même lieu que «\u00a0" + lieu.nom() + "\u00a0»"
                    : Etendue.PEUT_ETRE_AILLEURS;
        }
        return attente.candidat.avertissements().stream()
                .filter(a -> a.genre().aRevoir())
                .map(Avertissement::phrase)
                .findFirst()
                .orElse("");
    }

    private void fusionner(Candidat candidat, Lieu lieu, String raison, boolean nouveauNom, List<Sort> sorts) {
        var fusion = RegleDeFusion.fusionner(
                RegleDeFusion.Contenu.de(lieu),
                RegleDeFusion.Contenu.de(candidat.fiche(), candidat.alias().source(), candidat.vraiLe()));
        var passages = passages(lieu, candidat);
        boolean plusJeune = candidat.vraiLe() != null
                && (lieu.majLe() == null || candidat.vraiLe().isAfter(lieu.majLe()));
        boolean change = plusJeune || !fusion.fiche().equals(lieu.fiche()) || !passages.equals(lieu.passages());
        if (change) {
            var contenu = Lieux.Contenu.de(lieu).avecFiche(fusion.fiche()).avecPassages(passages);
            connus.poser(registre.modifier(
                    lieu,
                    contenu,
                    acte(candidat, plusJeune ? candidat.vraiLe() : null),
                    provenances(lieu, fusion, candidat)));
        }
        connus.nommer(candidat.alias(), lieu.id());
        repartir(candidat, change ? Issue.FUSIONNEE : Issue.INCHANGEE, raison, lieu.id(), nouveauNom, List.of(), sorts);
    }

    /** A round that its source tells again replaces the one it told; a place that had none takes it. */
    private static List<Passage> passages(Lieu lieu, Candidat candidat) {
        return candidat.passages().isEmpty() ? lieu.passages() : candidat.passages();
    }

    private Map<Champ, Provenance> provenances(Lieu lieu, RegleDeFusion.Resultat fusion, Candidat candidat) {
        var provenances = new EnumMap<Champ, Provenance>(Champ.class);
        for (var champ : fusion.fiche().champs()) {
            if (!fusion.fiche().valeurs(champ).equals(lieu.fiche().valeurs(champ))) {
                provenances.put(champ, new Provenance(candidat.alias().source(), candidat.vraiLe()));
            }
        }
        return provenances;
    }

    /** The first row has the fate of the place; the others were joined to it. */
    private static void repartir(
            Candidat candidat,
            Issue issue,
            String raison,
            String lieu,
            boolean nouveauNom,
            List<Connus.Voisin> paires,
            List<Sort> sorts) {
        int premiere = candidat.lignes().getFirst();
        sorts.add(new Sort(
                premiere,
                issue,
                raison,
                lieu,
                candidat.avertissements(),
                nouveauNom ? candidat.alias() : null,
                paires));
        var suivantes = issue == Issue.INCHANGEE ? Issue.INCHANGEE : Issue.FUSIONNEE;
        for (int ligne : candidat.lignes().subList(1, candidat.lignes().size())) {
            sorts.add(
                    new Sort(ligne, suivantes, "Même lieu que la ligne " + premiere, lieu, List.of(), null, List.of()));
        }
    }
}
