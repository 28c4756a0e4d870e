package fr.maillage.demarche.offre;

import fr.maillage.demarche.OffreConnue;
import fr.maillage.demarche.OffresConnues;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Demonstration;
import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Structure;
import fr.maillage.presentation.Lien;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.PerimetresEcrits;
import fr.maillage.territoire.Territoires;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Draws the known offer from the catalogue of places: what is published now, itinerant apart. */
@Service
class OffreDesLieux implements OffresConnues {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final LieuxDuPerimetre lieuxDuPerimetre;
    private final Lieux lieux;
    private final Demonstration demonstration;
    private final PerimetresEcrits perimetres;
    private final Territoires territoires;
    private final Clock horloge;

    OffreDesLieux(
            LieuxDuPerimetre lieuxDuPerimetre,
            Lieux lieux,
            Demonstration demonstration,
            PerimetresEcrits perimetres,
            Territoires territoires,
            Clock horloge) {
        this.lieuxDuPerimetre = lieuxDuPerimetre;
        this.lieux = lieux;
        this.demonstration = demonstration;
        this.perimetres = perimetres;
        this.territoires = territoires;
        this.horloge = horloge;
    }

    @Override
    public OffreConnue offre(String perimetre) {
        var jour = LocalDate.now(horloge.withZone(FRANCE));
        var tous = lieuxDuPerimetre.lieux(perimetre);
        var communes = perimetres.communes(perimetre);
        var structures = structures(tous);
        var lignes = tous.stream()
                .collect(Collectors.partitioningBy(
                        Lieu::itinerant,
                        Collectors.mapping(l -> ligne(l, communes, structures, jour), Collectors.toList())));
        return new OffreConnue(
                perimetres.nom(perimetre),
                jour,
                lignes.getOrDefault(true, List.of()),
                lignes.getOrDefault(false, List.of()),
                parService(tous),
                parEpci(tous, communes),
                !tous.isEmpty() && demonstration.presente());
    }

    private Map<String, Structure> structures(Collection<Lieu> tous) {
        return lieux.structures(
                tous.stream().map(Lieu::structure).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private OffreConnue.Ligne ligne(
            Lieu lieu, Set<String> communes, Map<String, Structure> structures, LocalDate jour) {
        return new OffreConnue.Ligne(
                new Lien(lieu.nom(), "/lieux/" + lieu.id()),
                Optional.ofNullable(lieu.structure())
                        .map(structures::get)
                        .map(Structure::nom)
                        .filter(nom -> !nom.equalsIgnoreCase(lieu.nom()))
                        .orElse(""),
                communes(lieu, communes),
                lieu.fiche().valeurs(Champ.SERVICES).stream()
                        .map(s -> Nomenclature.livree().libelle(Champ.SERVICES, s))
                        .toList(),
                lieu.passages().size(),
                List.of(Fraicheur.A_VERIFIER, Fraicheur.A_ACTUALISER).contains(Fraicheur.de(lieu.majLe(), jour)));
    }

    /** Codes of the communes where it is or stops, in the order of its round. */
    private static Set<String> codes(Lieu lieu) {
        return Stream.concat(
                        Stream.ofNullable(lieu.communeActuelle()),
                        lieu.passages().stream().map(Passage::codeInsee))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> communes(Lieu lieu, Set<String> perimetre) {
        var noms = codes(lieu).stream()
                .sorted(Comparator.comparing(code -> !perimetre.contains(code)))
                .map(code -> territoires.commune(code).map(Commune::nom).orElse(""))
                .filter(nom -> !nom.isEmpty())
                .distinct()
                .toList();
        return noms.isEmpty()
                ? Stream.of(lieu.fiche().texteOuVide(Champ.COMMUNE))
                        .filter(nom -> !nom.isEmpty())
                        .toList()
                : noms;
    }

    private static List<OffreConnue.ParService> parService(List<Lieu> tous) {
        return Nomenclature.livree().termes(Champ.SERVICES).stream()
                .map(terme -> {
                    var qui = tous.stream()
                            .filter(l -> l.fiche().contient(Champ.SERVICES, terme.valeur()))
                            .toList();
                    int itinerants = (int) qui.stream().filter(Lieu::itinerant).count();
                    return new OffreConnue.ParService(terme.libelle(), qui.size() - itinerants, itinerants);
                })
                .sorted(Comparator.comparingInt((OffreConnue.ParService s) -> s.fixes() + s.itinerants())
                        .reversed())
                .toList();
    }

    /** A place that moves counts in each EPCI where it stops, once. */
    private List<OffreConnue.ParEpci> parEpci(List<Lieu> tous, Set<String> communes) {
        Map<String, int[]> nombres = new HashMap<>();
        communes.forEach(code -> epci(code).ifPresent(siren -> nombres.putIfAbsent(siren, new int[2])));
        for (var lieu : tous) {
            codes(lieu).stream()
                    .filter(communes::contains)
                    .flatMap(code -> epci(code).stream())
                    .distinct()
                    .forEach(siren -> nombres.computeIfAbsent(siren, s -> new int[2])[lieu.itinerant() ? 1 : 0]++);
        }
        var parNom = new TreeMap<String, OffreConnue.ParEpci>();
        nombres.forEach((siren, n) -> territoires
                .epci(siren)
                .ifPresent(epci -> parNom.put(
                        epci.nom() + siren,
                        new OffreConnue.ParEpci(new Lien(epci.nom(), "/territoires/epci/" + siren), n[0], n[1]))));
        return List.copyOf(parNom.values());
    }

    private Optional<String> epci(String commune) {
        return territoires.commune(commune).flatMap(c -> Optional.ofNullable(c.epci()));
    }
}
