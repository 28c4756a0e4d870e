package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.recensement.Avertissement.Genre;
import fr.maillage.lieu.recensement.Constat;
import fr.maillage.lieu.recensement.correspondance.Correspondance;
import fr.maillage.lieu.recensement.correspondance.Regle;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.recensement.valeurs.Adresses;
import fr.maillage.lieu.recensement.valeurs.CaracteresPerdus;
import fr.maillage.lieu.recensement.valeurs.Contacts;
import fr.maillage.lieu.recensement.valeurs.Dates;
import fr.maillage.lieu.recensement.valeurs.NomsDePersonnes;
import fr.maillage.lieu.recensement.valeurs.Pivot;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import fr.maillage.lieu.recensement.valeurs.Telephones;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one census by its mapping. */
final class Interpretation {
    /** What the shared tables are: built once, used by all imports. */
    record Outils(Rattachement rattachement, CaracteresPerdus caracteres, LectureDesChamps champs) {}

    private static final Set<Champ> A_PART = EnumSet.of(
            Champ.NOM,
            Champ.ADRESSE,
            Champ.CODE_POSTAL,
            Champ.COMMUNE,
            Champ.CODE_INSEE,
            Champ.LATITUDE,
            Champ.LONGITUDE,
            Champ.PRECISION_POSITION,
            Champ.HORAIRES,
            Champ.PRESENTATION_RESUME,
            Champ.PRESENTATION_DETAIL);
    private static final int RESUME_MAX = 280;

    private final Outils outils;
    private final LectureDuSite sites;
    private final Correspondance correspondance;
    private final Map<String, Integer> colonnes = new HashMap<>();
    private final Set<String> vides;
    private final LocalDate aujourdhui;

    Interpretation(Outils outils, Correspondance correspondance, List<String> noms, LocalDate aujourdhui) {
        this.outils = outils;
        this.sites = new LectureDuSite(outils.rattachement());
        this.correspondance = correspondance;
        this.aujourdhui = aujourdhui;
        for (int i = 0; i < noms.size(); i++) {
            colonnes.put(noms.get(i), i);
        }
        vides = correspondance.vides().stream()
                .map(v -> v.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    LigneLue lire(Tableau.Ligne ligne) {
        var constat = new Constat();
        var rangee = new RangeeDuTableau(ligne, colonnes, vides, outils.caracteres(), constat);
        for (var filtre : correspondance.ignorer()) {
            if (filtre.convient(rangee)) {
                return new LigneLue.Rejetee(
                        ligne.numero(),
                        filtre.raison().isEmpty() ? "Ligne à ignorer (" + filtre.colonne() + ")" : filtre.raison());
            }
        }
        try {
            return new Rangs(rangee, constat).lire(ligne.numero());
        } catch (IllegalArgumentException e) {
            // A value that no field can hold: the row is told, the others go on.
            return new LigneLue.Rejetee(ligne.numero(), "Valeur impossible à garder\u00a0: " + e.getMessage());
        }
    }

    /** The reading of one row. */
    private final class Rangs {
        private final RangeeDuTableau rangee;
        private final Constat constat;
        private final Map<Champ, List<String>> valeurs = new EnumMap<>(Champ.class);

        Rangs(RangeeDuTableau rangee, Constat constat) {
            this.rangee = rangee;
            this.constat = constat;
        }

        LigneLue lire(int numero) {
            var site = sites.lire(dit(), constat);
            site.ecrire(valeurs, positionEcartee() ? "" : premiere(Champ.PRECISION_POSITION));
            champsOrdinaires(site);
            nom();
            presentation();
            var heures = correspondance.horaires() == null
                    ? java.util.Optional.<String>empty()
                    : LectureDesHeures.lire(correspondance.horaires(), rangee, constat);
            var arret = arret(heures.orElse(""));
            if (arret == null) {
                heures.ifPresent(osm -> valeurs.put(Champ.HORAIRES, List.of(osm)));
            }
            var fiche = Fiche.de(valeurs);
            if (rienNeSitue(fiche, arret)) {
                return new LigneLue.Rejetee(
                        numero,
                        fiche.nom().isEmpty()
                                ? "Ni nom, ni adresse, ni commune, ni contact"
                                : "Un nom seul, sans adresse, commune, position ni contact");
            }
            manques(fiche, site, arret);
            return new LigneLue.Lieu(
                    numero, source(), identifiant(), groupe(), fiche, arret, vraiLe(), constat.avertissements());
        }

        private LectureDuSite.Dit dit() {
            boolean ecartee = positionEcartee();
            return new LectureDuSite.Dit(
                    premiere(Champ.ADRESSE),
                    premiere(Champ.CODE_POSTAL),
                    premiere(Champ.COMMUNE),
                    premiere(Champ.CODE_INSEE),
                    libre(correspondance.adresseEnUneLigne()),
                    ecartee ? "" : premiere(Champ.LATITUDE),
                    ecartee ? "" : premiere(Champ.LONGITUDE));
        }

        private boolean positionEcartee() {
            return correspondance.positionEcartee().stream().anyMatch(f -> f.convient(rangee));
        }

        private void champsOrdinaires(LectureDuSite.Site site) {
            for (var entree : correspondance.champs().entrySet()) {
                var champ = entree.getKey();
                if (A_PART.contains(champ)) {
                    continue;
                }
                var lues = outils.champs().valeurs(champ, entree.getValue(), rangee, constat);
                var propres = switch (champ) {
                    case PIVOT -> premierPropre(lues, v -> Pivot.lire(v, constat));
                    case TELEPHONE -> premierPropre(lues, v -> Telephones.lire(v, codePostal(site), constat));
                    case COURRIELS ->
                        lues.stream()
                                .flatMap(v -> Contacts.courriels(v, constat).stream())
                                .distinct()
                                .toList();
                    case SITE_WEB ->
                        lues.stream()
                                .flatMap(v -> Contacts.liens(v, constat).stream())
                                .distinct()
                                .toList();
                    case FICHE_ACCES_LIBRE, PRISE_RDV ->
                        lues.stream()
                                .flatMap(v -> Contacts.liens(v, constat).stream())
                                .limit(1)
                                .toList();
                    case NOMBRE_POSTES ->
                        lues.stream()
                                .filter(v -> v.matches("\\d{1,4}"))
                                .limit(1)
                                .toList();
                    default -> champ.multiple() ? lues : lues.stream().limit(1).toList();
                };
                if (!propres.isEmpty()) {
                    valeurs.put(champ, propres);
                }
            }
        }

        private static List<String> premierPropre(
                List<String> lues, java.util.function.Function<String, java.util.Optional<String>> lecture) {
            return lues.stream()
                    .flatMap(v -> lecture.apply(v).stream())
                    .limit(1)
                    .toList();
        }

        private static String codePostal(LectureDuSite.Site site) {
            return site.codePostal().isEmpty() && site.rattachee() != null
                    ? site.rattachee().departement()
                    : site.codePostal();
        }

        private void nom() {
            var nom = premiere(Champ.NOM);
            if (correspondance.nomPropre()) {
                var sans = NomsDePersonnes.sansPersonne(nom);
                if (sans.retire()) {
                    // The name itself is not repeated: it was taken out not to be kept.
                    constat.noter(Genre.PERSONNE, "le nom du lieu est maintenant «\u00a0" + sans.reste() + "\u00a0»");
                }
                nom = sans.reste();
            }
            if (!nom.isBlank()) {
                valeurs.put(Champ.NOM, List.of(nom.replaceAll("\\s+", " ").strip()));
            }
        }

        /** A summary too long for the schema is a detail. */
        private void presentation() {
            var resume = premiere(Champ.PRESENTATION_RESUME);
            var detail = premiere(Champ.PRESENTATION_DETAIL);
            if (resume.length() > RESUME_MAX) {
                detail = detail.isEmpty() || detail.contains(resume) ? resume : resume + "\n" + detail;
                resume = "";
            }
            valeurs.put(Champ.PRESENTATION_RESUME, List.of(resume));
            valeurs.put(Champ.PRESENTATION_DETAIL, List.of(detail));
        }

        private @Nullable Passage arret(String heures) {
            var arrets = correspondance.arrets();
            if (arrets == null) {
                return null;
            }
            boolean ecartee = positionEcartee();
            var site = sites.lire(
                    new LectureDuSite.Dit(
                            libre(arrets.adresse()),
                            libre(arrets.codePostal()),
                            libre(arrets.commune()),
                            libre(arrets.codeInsee()),
                            "",
                            ecartee ? "" : libre(arrets.latitude()),
                            ecartee ? "" : libre(arrets.longitude())),
                    constat);
            var recurrence = libre(arrets.recurrence());
            var osm = heures.isEmpty()
                    ? heures
                    : LectureDesHeures.recurrents(heures, recurrence, constat).orElse("");
            var precisions =
                    osm.isEmpty() && !heures.isEmpty() ? recurrence + " " + heures : osm.isEmpty() ? recurrence : "";
            return new Passage(
                    libre(arrets.nom()),
                    site.adresse(),
                    site.commune(),
                    site.codeInsee(),
                    site.position(),
                    osm,
                    (precisions + " " + libre(arrets.precisions())).strip());
        }

        private static boolean rienNeSitue(Fiche fiche, @Nullable Passage arret) {
            return arret == null
                    && fiche.texteOuVide(Champ.ADRESSE).isEmpty()
                    && fiche.texteOuVide(Champ.COMMUNE).isEmpty()
                    && fiche.texteOuVide(Champ.CODE_POSTAL).isEmpty()
                    && fiche.texteOuVide(Champ.CODE_INSEE).isEmpty()
                    && fiche.position().isEmpty()
                    && fiche.texteOuVide(Champ.TELEPHONE).isEmpty()
                    && fiche.valeurs(Champ.COURRIELS).isEmpty()
                    && fiche.valeurs(Champ.SITE_WEB).isEmpty();
        }

        private void manques(Fiche fiche, LectureDuSite.Site site, @Nullable Passage arret) {
            if (fiche.nom().isEmpty()) {
                constat.noter(Genre.SANS_NOM, "");
            }
            if (fiche.valeurs(Champ.SERVICES).isEmpty()) {
                constat.noter(Genre.SANS_SERVICE, "");
            }
            if (arret != null) {
                if (arret.commune().isEmpty() && arret.position() == null) {
                    constat.noter(Genre.SANS_ADRESSE, arret.nom());
                }
            } else if (site.rattachee() == null) {
                constat.citer(Genre.COMMUNE_INCONNUE, site.codePostal() + " " + site.commune());
            } else if (site.adresse().isEmpty()) {
                constat.noter(Genre.SANS_ADRESSE, "");
            }
        }

        private String source() {
            var dite = correspondance.colonneSource().isEmpty() ? "" : rangee.cellule(correspondance.colonneSource());
            return dite.isEmpty() ? correspondance.source() : dite;
        }

        private String identifiant() {
            return joindre(correspondance.identifiant());
        }

        private String groupe() {
            // The stops of a list without a name are those of one round.
            return correspondance.groupe().isEmpty() && correspondance.arrets() != null
                    ? Simplifie.de(premiere(Champ.NOM))
                    : Simplifie.de(joindre(correspondance.groupe()));
        }

        private String joindre(List<String> noms) {
            return noms.stream().map(rangee::cellule).filter(c -> !c.isEmpty()).collect(Collectors.joining(" / "));
        }

        private @Nullable LocalDate vraiLe() {
            return correspondance.dates().stream()
                    .flatMap(c -> Dates.lire(rangee.cellule(c), aujourdhui, constat).stream())
                    .findFirst()
                    .orElse(correspondance.date());
        }

        private String premiere(Champ champ) {
            return outils.champs().premiere(champ, correspondance.regles(champ), rangee, constat);
        }

        private String libre(List<Regle> regles) {
            return regles.stream()
                    .flatMap(r -> r.lire(rangee).valeurs().stream())
                    .findFirst()
                    .map(String::strip)
                    .map(Objects::requireNonNull)
                    .orElse("");
        }
    }

    /** How a place is named when its source does not: what is written of it, simplified. Empty when that is too little. */
    static String empreinte(Fiche fiche) {
        var nom = Simplifie.de(fiche.nom());
        var ou = Simplifie.de(fiche.texteOuVide(Champ.ADRESSE));
        var commune = Simplifie.de(Adresses.commune(fiche.texteOuVide(Champ.COMMUNE)));
        return nom.isEmpty() || (ou.isEmpty() && commune.isEmpty())
                ? ""
                : String.join(" | ", nom, ou, fiche.texteOuVide(Champ.CODE_POSTAL), commune);
    }
}
