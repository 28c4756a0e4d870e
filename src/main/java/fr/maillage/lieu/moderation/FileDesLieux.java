package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.territoire.NomSimplifie;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that a moderator looks through. Visible ones come from the catalogue in memory, the others from the database. */
@Component
public class FileDesLieux {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<Etat> VISIBLES = EnumSet.of(Etat.PUBLIE, Etat.FERME);

    private final Catalogue catalogue;
    private final Lieux lieux;
    private final Droits droits;
    private final JdbcClient base;
    private final Clock horloge;

    FileDesLieux(Catalogue catalogue, Lieux lieux, Droits droits, JdbcClient base, Clock horloge) {
        this.catalogue = catalogue;
        this.lieux = lieux;
        this.droits = droits;
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * What a filter keeps.
     *
     * @param lieux in no particular order
     * @param parEtat counts of the same filter for each state, whatever the state asked
     */
    public record Trouves(List<Lieu> lieux, Map<Etat, Integer> parEtat) {}

    public LocalDate aujourdhui() {
        return LocalDate.now(horloge.withZone(PARIS));
    }

    public Fraicheur fraicheur(Lieu lieu) {
        return Fraicheur.de(lieu.majLe(), aujourdhui());
    }

    /** Every place of the perimeter in these states, read now. */
    public List<Lieu> duRessort(Ressort ressort, Set<Etat> etats) {
        var tous = new ArrayList<Lieu>();
        if (etats.stream().anyMatch(VISIBLES::contains)) {
            catalogue.rafraichir();
            catalogue.courant().lieux().stream()
                    .filter(l -> etats.contains(l.etat()))
                    .forEach(tous::add);
        }
        var autres = EnumSet.copyOf(etats);
        autres.removeAll(VISIBLES);
        autres.remove(Etat.BROUILLON);
        if (!autres.isEmpty()) {
            tous.addAll(lieux.dansEtats(autres));
        }
        tous.removeIf(lieu -> !ressort.contient(lieu));
        return tous;
    }

    public Trouves chercher(Ressort ressort, Filtre filtre) {
        var garde = garde(filtre);
        var parEtat = new EnumMap<Etat, Integer>(Etat.class);
        var trouves = new ArrayList<Lieu>();
        var voulu = filtre.etatVoulu();
        for (var lieu : duRessort(ressort, EnumSet.complementOf(EnumSet.of(Etat.BROUILLON)))) {
            if (garde.test(lieu)) {
                parEtat.merge(lieu.etat(), 1, Integer::sum);
                if (voulu.map(e -> e == lieu.etat()).orElse(lieu.etat() != Etat.ARCHIVE)) {
                    trouves.add(lieu);
                }
            }
        }
        return new Trouves(trouves, parEtat);
    }

    private Predicate<Lieu> garde(Filtre filtre) {
        Predicate<Lieu> garde = lieu -> true;
        if (!filtre.territoire().isEmpty()) {
            var communes = droits.communes(filtre.territoire());
            garde = garde.and(lieu -> lieu.communeActuelle() != null && communes.contains(lieu.communeActuelle()));
        }
        if (!filtre.source().isEmpty()) {
            garde = garde.and(lieu -> lieu.source().equals(filtre.source()));
        }
        if (!filtre.structure().isEmpty()) {
            garde = garde.and(lieu -> filtre.structure().equals(lieu.structure()));
        }
        if (filtre.geocoder()) {
            garde = garde.and(Lieu::aGeocoder);
        }
        var fraicheur = filtre.fraicheurVoulue();
        if (fraicheur.isPresent()) {
            garde = garde.and(lieu -> fraicheur(lieu) == fraicheur.get());
        }
        var nature = filtre.natureVoulue();
        if (nature.isPresent()) {
            garde = garde.and(
                    nature.get() == Filtre.Nature.FERMETURE ? l -> l.fermeture() != null : dernierActe(nature.get()));
        }
        if (!filtre.q().isEmpty()) {
            var cherche = NomSimplifie.de(filtre.q());
            garde = garde.and(
                    lieu -> lieu.id().equals(filtre.q()) || texte(lieu).contient(cherche));
        }
        if (filtre.avertis()) {
            var jour = aujourdhui();
            garde = garde.and(lieu -> !Avertissements.de(lieu, jour).isEmpty());
        }
        return garde;
    }

    private static NomSimplifie texte(Lieu lieu) {
        var fiche = lieu.fiche();
        return NomSimplifie.de(String.join(
                " ",
                fiche.nom(),
                fiche.texteOuVide(Champ.ADRESSE),
                fiche.texteOuVide(Champ.CODE_POSTAL),
                fiche.texteOuVide(Champ.COMMUNE)));
    }

    private Predicate<Lieu> dernierActe(Filtre.Nature nature) {
        Set<String> ids = Set.copyOf(
                base.sql("""
                        select l.id
                        from lieu.lieu l
                        join lieu.version v on v.lieu = l.id and v.numero = l.version
                        where v.genre = :genre
                        """).param("genre", nature.cle()).query(String.class).list());
        return lieu -> ids.contains(lieu.id());
    }

    /** The orders that the queue knows, by the name of their column. */
    static final Map<String, Comparator<Lieu>> ORDRES = Map.of(
            "nom", Comparator.comparing(lieu -> NomSimplifie.de(lieu.nom()).mots()),
            "commune",
                    Comparator.comparing(lieu -> NomSimplifie.de(lieu.fiche().texteOuVide(Champ.COMMUNE))
                            .mots()),
            "etat", Comparator.comparing(Lieu::etat),
            "maj", Comparator.comparing(lieu -> lieu.majLe() == null ? LocalDate.MIN : lieu.majLe()),
            "modifie", Comparator.comparing(Lieu::modifieLe));

    /** Sorted by a column of {@link #colonnes}, then by identifier so that pages never overlap. */
    public static List<Lieu> trier(List<Lieu> lieux, String colonne, boolean decroissant) {
        var ordre = ORDRES.getOrDefault(colonne, Comparator.comparing(Lieu::modifieLe));
        return lieux.stream()
                .sorted((decroissant ? ordre.reversed() : ordre).thenComparing(Lieu::id))
                .toList();
    }

    public static Set<String> colonnes() {
        return ORDRES.keySet();
    }
}
