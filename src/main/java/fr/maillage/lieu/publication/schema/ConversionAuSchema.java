package fr.maillage.lieu.publication.schema;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Structure;
import fr.maillage.lieu.publication.schema.Avertissement.Genre;
import fr.maillage.lieu.publication.schema.RefusDePublication.Raison;
import fr.maillage.territoire.Territoires;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a place as a row of the national schema v1.0.2, valid for the Table Schema and for the official library, or says why it cannot be.
 * The place itself is never changed.
 */
public final class ConversionAuSchema {
    /** What stands for a SIRET that nobody knows, nationally. */
    public static final String PIVOT_ZERO = "00000000000000";
    /** Grows when the same place gives another row: what was derived from rows is then stale. */
    public static final int VERSION = 2;

    /** The schema writes it without the space that the library demands: no cell is valid for both. */
    private static final String LABEL_EN_CONFLIT = "Étapes numériques (La Poste)";

    /** What the official tools write for a date that nobody knows. */
    private static final LocalDate DATE_FACTICE = LocalDate.EPOCH;

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Territoires territoires;
    private final PivotAbsent pivotAbsent;
    private final LocalDate jour;

    /** @param jour of the export, in France */
    public ConversionAuSchema(Territoires territoires, PivotAbsent pivotAbsent, LocalDate jour) {
        this.territoires = territoires;
        this.pivotAbsent = pivotAbsent;
        this.jour = jour;
    }

    public Conversion convertir(Lieu lieu) {
        return convertir(lieu, null);
    }

    /** @param structure that holds the place: gives the number and the parent that the place does not tell; null for none */
    public Conversion convertir(Lieu lieu, @Nullable Structure structure) {
        var ligne = new LigneEnCours();
        if (lieu.etat() == Etat.FERME || (lieu.etat() == Etat.PUBLIE && lieu.ferme(jour))) {
            ligne.refuser(Raison.FERME, "");
        } else if (lieu.etat() != Etat.PUBLIE) {
            ligne.refuser(Raison.NON_PUBLIE, lieu.etat().libelle());
        }
        var fiche = lieu.fiche();
        var commune = lieu.communeActuelle() == null
                ? null
                : territoires.commune(lieu.communeActuelle()).orElse(null);
        ligne.ecrire("id", lieu.id());
        ligne.ecrire("source", TexteLibre.uneLigne(lieu.source()));
        pivot(fiche, structure, ligne);
        nom(fiche, ligne);
        new ConversionDeLAdresse(fiche, commune, ligne).convertir();
        new ConversionDesContacts(fiche, commune == null ? "" : commune.departement(), ligne).convertir();
        listes(fiche, ligne);
        presentations(fiche, ligne);
        parente(fiche, structure, ligne);
        itinerance(lieu, ligne);
        ligne.ecrire("date_maj", dateMaj(lieu, ligne).toString());
        return conclure(ligne);
    }

    private void pivot(Fiche fiche, @Nullable Structure structure, LigneEnCours ligne) {
        var ecrit = net(fiche.texteOuVide(Champ.PIVOT));
        var duPorteur = structure == null ? "" : net(structure.pivot());
        if (utilisable(ecrit)) {
            ligne.ecrire("pivot", ecrit);
        } else if (utilisable(duPorteur)) {
            // The schema means it so: one number for the libraries of a town, told apart by their identifiers.
            ligne.ecrire("pivot", duPorteur);
            ligne.avertir(Genre.PIVOT_DE_LA_STRUCTURE, ecrit);
        } else if (pivotAbsent == PivotAbsent.EXCLURE) {
            ligne.refuser(Raison.SANS_PIVOT, ecrit);
        } else {
            ligne.ecrire("pivot", PIVOT_ZERO);
            ligne.avertir(Genre.PIVOT_ABSENT, ecrit);
        }
    }

    private static String net(String pivot) {
        return pivot.replaceAll("[\\s.]", "");
    }

    private static boolean utilisable(String pivot) {
        return ReglesDeLaBibliotheque.pivot(pivot) && !pivot.equals(PIVOT_ZERO);
    }

    private static void nom(Fiche fiche, LigneEnCours ligne) {
        var nom = ligne.sansFormule(TexteLibre.uneLigne(fiche.nom()));
        ligne.ecrire("nom", nom);
        if (nom.isEmpty()) {
            ligne.refuser(Raison.SANS_NOM, "");
        }
    }

    private static void listes(Fiche fiche, LigneEnCours ligne) {
        for (var champ : Champ.nationaux()) {
            if (champ.genre() == Champ.Genre.CODES) {
                var valeurs = fiche.valeurs(champ);
                if (valeurs.contains(LABEL_EN_CONFLIT)) {
                    ligne.avertir(Genre.LABEL_OMIS, LABEL_EN_CONFLIT);
                    valeurs = valeurs.stream()
                            .filter(v -> !v.equals(LABEL_EN_CONFLIT))
                            .toList();
                }
                ligne.ecrire(champ.cle(), valeurs);
            }
        }
        if (fiche.valeurs(Champ.SERVICES).isEmpty()) {
            ligne.refuser(Raison.SANS_SERVICE, "");
        }
        ligne.ecrire(
                "autres_formations_labels",
                fiche.valeurs(Champ.AUTRES_FORMATIONS_LABELS).stream()
                        .map(v -> sansBarre(ligne.sansFormule(TexteLibre.uneLigne(v)), ligne))
                        .filter(v -> !v.isEmpty())
                        .toList());
    }

    private static void presentations(Fiche fiche, LigneEnCours ligne) {
        var resume = ligne.sansFormule(fiche.texteOuVide(Champ.PRESENTATION_RESUME));
        var coupe = TexteLibre.coupe(resume, 280);
        if (!coupe.equals(resume)) {
            ligne.avertir(Genre.RESUME_COUPE, "");
        }
        ligne.ecrire("presentation_resume", coupe);
        ligne.ecrire("presentation_detail", ligne.sansFormule(fiche.texteOuVide(Champ.PRESENTATION_DETAIL)));
    }

    /** What the place tells, else the name of its structure, unless the place bears it itself. */
    private static void parente(Fiche fiche, @Nullable Structure structure, LigneEnCours ligne) {
        var ecrite = fiche.texteOuVide(Champ.STRUCTURE_PARENTE);
        boolean autre = structure != null && !structure.nom().equalsIgnoreCase(fiche.nom());
        var parente = ecrite.isEmpty() && structure != null && autre ? structure.nom() : ecrite;
        ligne.ecrire("structure_parente", ligne.sansFormule(TexteLibre.uneLigne(parente)));
    }

    private static void itinerance(Lieu lieu, LigneEnCours ligne) {
        if (!lieu.passages().isEmpty() && lieu.fiche().valeurs(Champ.ITINERANCE).isEmpty()) {
            ligne.ecrire("itinerance", "Itinérant");
            ligne.avertir(Genre.ITINERANCE_DEDUITE, "");
        }
    }

    /** The schema wants a date: the day the place entered this base is true, where 1 January 1970 is not. */
    private LocalDate dateMaj(Lieu lieu, LigneEnCours ligne) {
        var connue = lieu.majLe();
        if (connue == null || !connue.isAfter(DATE_FACTICE)) {
            ligne.avertir(Genre.DATE_DE_CREATION, "");
            return lieu.creeLe().atZone(FRANCE).toLocalDate();
        }
        if (connue.isAfter(jour)) {
            ligne.avertir(Genre.DATE_FUTURE, connue.toString());
            return jour;
        }
        return connue;
    }

    private static String sansBarre(String texte, LigneEnCours ligne) {
        if (texte.contains(LigneNationale.SEPARATEUR)) {
            ligne.avertir(Genre.SEPARATEUR_REMPLACE, texte);
        }
        return texte.replace(LigneNationale.SEPARATEUR, "/");
    }

    /** The last word is that of both sets of rules: whatever was forgotten above never leaves. */
    private static Conversion conclure(LigneEnCours enCours) {
        if (!enCours.refus().isEmpty()) {
            return new Conversion.Refusee(enCours.refus());
        }
        var ligne = enCours.ligne();
        var ecarts = new java.util.ArrayList<>(ValidateurTableSchema.ecarts(ligne));
        ecarts.addAll(ReglesDeLaBibliotheque.ecarts(ligne));
        return ecarts.isEmpty()
                ? new Conversion.Exportee(ligne, enCours.avertissements())
                : new Conversion.Refusee(
                        List.of(new RefusDePublication(Raison.NON_CONFORME, String.join(" ; ", ecarts))));
    }
}
