package fr.maillage.lieu.recensement.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.recensement.FichierIllisible;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.correspondance.Correspondance;
import fr.maillage.lieu.recensement.correspondance.CorrespondancesLivrees;
import fr.maillage.lieu.recensement.correspondance.Exemples;
import fr.maillage.lieu.recensement.correspondance.LectureDeCorrespondance;
import fr.maillage.lieu.recensement.correspondance.Plan;
import fr.maillage.lieu.recensement.correspondance.ValeursTrouvees;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.recensement.pages.CorrespondancePage.Refusee;
import fr.maillage.lieu.recensement.pages.CorrespondancePage.Saisie;
import fr.maillage.lieu.recensement.pages.CorrespondancePage.Trouvee;
import fr.maillage.presentation.formulaire.Option;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together the page of a mapping, with what it gives on the first rows. */
final class CorrespondanceAssemblage {
    private static final int REFUSEES = 20;
    private static final Set<Champ> PREMIERS = EnumSet.of(
            Champ.NOM,
            Champ.ADRESSE,
            Champ.CODE_POSTAL,
            Champ.COMMUNE,
            Champ.TELEPHONE,
            Champ.COURRIELS,
            Champ.SERVICES);

    private final Import lequel;
    private final Tableau tableau;
    private final Exemples exemples;

    CorrespondanceAssemblage(Import lequel, Tableau tableau) {
        this.lequel = lequel;
        this.tableau = tableau;
        this.exemples = new Exemples(tableau);
    }

    /**
     * @param yaml as somebody just wrote it, or as it is kept
     * @param erreur of that text
     */
    CorrespondancePage page(String yaml, @Nullable String erreur, String annonce) {
        var correspondance = lue(lequel.correspondance());
        var livree = CorrespondancesLivrees.toutes().stream()
                .filter(l -> l.yaml().equals(lequel.correspondance()))
                .findFirst();
        var plan = livree.isPresent() || correspondance == null
                ? null
                : Plan.de(correspondance).orElse(null);
        var saisies =
                plan != null ? saisies(plan) : correspondance == null ? List.<Saisie>of() : montrees(correspondance);
        var lues = correspondance == null ? Set.<String>of() : correspondance.colonnesLues();
        return new CorrespondancePage(
                AccesAuxImports.enTete("Lecture du fichier").avecSurtitre(lequel.fichier()),
                lequel.id(),
                tableau.format() + ", " + AccesAuxImports.lignes(tableau.taille()) + ", "
                        + tableau.colonnes().size() + "\u00a0colonnes",
                tableau.details(),
                constat(livree.map(l -> l.correspondance().nom()).orElse(""), plan != null),
                annonce,
                tableau.refusees().stream()
                        .limit(REFUSEES)
                        .map(r -> new Refusee(r.numero(), r.raison(), r.extrait()))
                        .toList(),
                tableau.refusees().size(),
                tableau.feuilles().size() > 1 ? tableau.feuilles() : List.of(),
                lequel.feuille(),
                plan == null,
                correspondance == null ? "" : correspondance.source(),
                saisies.stream().filter(CorrespondanceAssemblage::montree).toList(),
                saisies.stream().filter(s -> !montree(s)).toList(),
                tableau.colonnes(),
                tableau.colonnes().stream().filter(c -> !lues.contains(c)).toList(),
                yaml,
                erreur);
    }

    private static @Nullable Correspondance lue(String yaml) {
        try {
            return LectureDeCorrespondance.lire(yaml);
        } catch (FichierIllisible e) {
            return null;
        }
    }

    private static String constat(String livree, boolean simple) {
        if (!livree.isEmpty()) {
            return "Ces colonnes sont celles d’une liste connue («\u00a0" + livree
                    + "\u00a0»)\u00a0: le programme sait la lire, vous n’avez rien à régler.";
        }
        return simple
                ? "Cette liste n’est pas connue. Voici une proposition, d’après le nom des colonnes et leur contenu\u00a0: vérifiez-la."
                : "Cette correspondance a été écrite à la main\u00a0: elle se change dans son texte, en bas de page.";
    }

    private static boolean montree(Saisie saisie) {
        return !saisie.colonne().isEmpty()
                || !saisie.aussi().isEmpty()
                || !saisie.constante().isEmpty()
                || Champ.deCle(saisie.cle()).filter(PREMIERS::contains).isPresent();
    }

    private List<Saisie> saisies(Plan plan) {
        var saisies = new ArrayList<Saisie>();
        for (var champ : Champ.values()) {
            switch (champ) {
                case HORAIRES -> {
                    saisies.add(colonne(
                            champ.cle(),
                            champ.libelle(),
                            plan.horaires(),
                            plan.suite().horaires()));
                    for (var jour : DayOfWeek.values()) {
                        var nom = FormulaireDeLecture.JOURS.get(jour.getValue() - 1);
                        saisies.add(colonne(
                                nom,
                                "Horaires du " + nom,
                                plan.jours().getOrDefault(jour, ""),
                                plan.suite().jours().getOrDefault(jour, List.of())));
                    }
                }
                case PRECISION_POSITION -> {
                    // Found by the program, never given by a list.
                }
                default -> saisies.add(champ(champ, plan.prise(champ), plan));
            }
            if (champ == Champ.NOM) {
                saisies.add(colonne(
                        FormulaireDeLecture.ADRESSE,
                        "Adresse, code et commune ensemble",
                        plan.adresseEnUneLigne(),
                        List.of()));
            }
        }
        saisies.add(colonne(FormulaireDeLecture.DATE, "Date de mise à jour", plan.date(), List.of()));
        saisies.add(
                colonne(FormulaireDeLecture.IDENTIFIANT, "Identifiant dans la liste", plan.identifiant(), List.of()));
        return saisies;
    }

    private Saisie colonne(String cle, String libelle, String colonne, List<String> aussi) {
        return new Saisie(cle, libelle, colonne, List.of(), "", List.of(), exemples.de(colonne), aussi);
    }

    private Saisie champ(Champ champ, Plan.Prise prise, Plan plan) {
        var valeurs = Nomenclature.livree().termes(champ).stream()
                .map(t -> new Option(t.valeur(), t.libelle()))
                .toList();
        var trouvees = valeurs.isEmpty() || prise.colonne().isEmpty()
                ? List.<Trouvee>of()
                : ValeursTrouvees.dans(tableau, prise.colonne(), prise.separe()).stream()
                        .map(texte -> new Trouvee(texte, valeur(prise, texte)))
                        .toList();
        return new Saisie(
                champ.cle(),
                champ.libelle(),
                prise.colonne(),
                valeurs,
                prise.constante().isEmpty() ? "" : prise.constante().getFirst(),
                trouvees,
                exemples.de(champ, plan.regles(champ)),
                plan.suite().regles(champ).stream()
                        .flatMap(r -> r.colonnes().stream())
                        .distinct()
                        .toList());
    }

    private static String valeur(Plan.Prise prise, String texte) {
        var valeurs = prise.table().get(texte);
        return valeurs == null ? "" : valeurs.isEmpty() ? FormulaireDeLecture.RIEN : valeurs.getFirst();
    }

    /** The fields of a mapping that this form cannot change. */
    private List<Saisie> montrees(Correspondance correspondance) {
        var saisies = new ArrayList<Saisie>();
        correspondance
                .champs()
                .forEach((champ, regles) -> saisies.add(new Saisie(
                        champ.cle(),
                        champ.libelle(),
                        String.join(
                                ", ",
                                regles.stream()
                                        .flatMap(r -> r.colonnes().isEmpty()
                                                ? java.util.stream.Stream.of("toujours «\u00a0"
                                                        + String.join(", ", r.constante()) + "\u00a0»")
                                                : r.colonnes().stream())
                                        .distinct()
                                        .toList()),
                        List.of(),
                        "",
                        List.of(),
                        exemples.de(champ, regles),
                        List.of())));
        return saisies;
    }
}
