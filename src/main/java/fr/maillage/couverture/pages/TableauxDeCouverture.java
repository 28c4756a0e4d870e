package fr.maillage.couverture.pages;

import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.IndicateursDAcces;
import fr.maillage.couverture.Sensible;
import fr.maillage.couverture.ZoneBlanche;
import fr.maillage.couverture.pages.PageCouverture.LigneDEpci;
import fr.maillage.couverture.pages.PageCouverture.LigneDeCommune;
import fr.maillage.couverture.pages.PageCouverture.LigneDeDesert;
import fr.maillage.couverture.pages.PageCouverture.LigneDeLecture;
import fr.maillage.couverture.pages.PageCouverture.LigneDeProche;
import fr.maillage.couverture.pages.PageCouverture.LigneDeSeuil;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The tables of the page of coverage, row by row. */
@Component
class TableauxDeCouverture {
    private static final int COMMUNES_MONTREES = 15;
    private static final int LIEUX_PROCHES = 8;

    private final Territoires territoires;

    TableauxDeCouverture(Territoires territoires) {
        this.territoires = territoires;
    }

    List<LigneDeSeuil> seuils(Sensible<IndicateursDAcces> acces) {
        var seuils = acces.valeur().seuils();
        var autres = acces.autre().seuils();
        return IntStream.range(0, seuils.size())
                .mapToObj(i -> new LigneDeSeuil(
                        Demande.minutes(seuils.get(i).minutes()) + "\u00a0min ou moins",
                        Formats.entier(seuils.get(i).habitants()),
                        Phrases.part(seuils.get(i).part()),
                        Phrases.part(autres.get(i).part())))
                .toList();
    }

    List<PageCouverture.LigneDeService> services(Couverture couverture, Demande demande) {
        return Couverture.services().stream()
                .map(service -> {
                    var sienne = demande.avecVue(demande.vue().avecService(service.valeur()));
                    var acces = couverture.indicateurs(sienne.perimetre(), sienne.vue(), sienne.servi());
                    var offre = acces.valeur().offre();
                    return new PageCouverture.LigneDeService(
                            new Lien(service.libelle(), sienne.page()),
                            Formats.compte(offre.fixes(), "lieu fixe", "lieux fixes")
                                    + (offre.arrets() > 0
                                            ? ", " + Formats.compte(offre.arrets(), "arrêt", "arrêts")
                                            : ""),
                            Phrases.nombreDeMinutes(acces.valeur().moyenne()),
                            part(acces.valeur(), sienne.servi()),
                            part(acces.autre(), sienne.servi()));
                })
                .toList();
    }

    private static String part(IndicateursDAcces indicateurs, double minutes) {
        return indicateurs.seuils().stream()
                .filter(s -> s.minutes() == minutes)
                .map(s -> Phrases.part(s.part()))
                .findFirst()
                .orElse(Phrases.INCONNU);
    }

    /** Nothing when there is one EPCI at most: there is nobody to compare it with. */
    List<LigneDEpci> epcis(Couverture couverture, Sensible<Besoins> besoins, Demande demande) {
        var epcis = besoins.valeur().epcis();
        if (epcis.size() < 2) {
            return List.of();
        }
        Map<Integer, Double> autres = besoins.autre().epcis().stream()
                .collect(Collectors.toMap(Besoins.DEpci::epci, e -> e.somme().nonCouvert()));
        int[] epciDe = territoires.epciDe();
        return epcis.stream()
                .map(e -> ligne(
                        couverture,
                        e,
                        demande.perimetre()
                                .positions()
                                .filter(i -> epciDe[i] == e.epci())
                                .toArray(),
                        autres.getOrDefault(e.epci(), Double.NaN),
                        demande))
                .toList();
    }

    private LigneDEpci ligne(
            Couverture couverture, Besoins.DEpci epci, int[] communes, double autreNonCouvert, Demande demande) {
        var e = territoires.epcis().get(epci.epci());
        var part = new Perimetre(Niveau.SELECTION, e.code(), e.nom(), communes);
        var indicateurs =
                couverture.indicateurs(part, demande.vue(), demande.servi()).valeur();
        return new LigneDEpci(
                new Lien(e.nom(), vers(Niveau.EPCI, e.code(), demande)),
                epci.entier() ? "" : "communes de ce territoire seulement",
                Formats.entier(epci.somme().habitants()),
                Phrases.nombreDeMinutes(indicateurs.moyenne()),
                part(indicateurs, demande.servi()),
                Phrases.personnes(epci.somme().concernees()),
                Phrases.personnes(epci.somme().nonCouvert()),
                Phrases.personnes(autreNonCouvert));
    }

    private String vers(Niveau niveau, String code, Demande demande) {
        return demande.avecPerimetre(territoires.perimetre(niveau, code).orElseThrow())
                .page();
    }

    private Lien commune(int position, Demande demande) {
        var commune = territoires.commune(position);
        return new Lien(commune.nom(), vers(Niveau.COMMUNE, commune.code(), demande));
    }

    PageCouverture.Lectures lectures(Sensible<Besoins.Cases> lesDeux, Demande demande) {
        var cases = lesDeux.valeur();
        var pires = Besoins.Case.FRAGILE_NON_SERVIE;
        var sansReponse = cases.de(Besoins.Case.SANS_REPONSE);
        return new PageCouverture.Lectures(
                Demande.minutes(demande.servi()) + "\u00a0min",
                List.of(
                        new LigneDeLecture(
                                "Fragile",
                                effectif(cases, Besoins.Case.FRAGILE_SERVIE),
                                effectif(cases, Besoins.Case.FRAGILE_NON_SERVIE)),
                        new LigneDeLecture(
                                "Non fragile",
                                effectif(cases, Besoins.Case.NON_FRAGILE_SERVIE),
                                effectif(cases, Besoins.Case.NON_FRAGILE_NON_SERVIE))),
                sansReponse.communes() == 0
                        ? ""
                        : "Sans indice ou sans durée\u00a0: "
                                + AssemblageDeCouverture.effectif(sansReponse.communes(), sansReponse.habitants())
                                + ".",
                pires.libelle() + ", avec le " + lesDeux.autreModele().nom() + "\u00a0: "
                        + effectif(lesDeux.autre(), pires) + ".");
    }

    private static String effectif(Besoins.Cases cases, Besoins.Case lecture) {
        var effectif = cases.de(lecture);
        return AssemblageDeCouverture.effectif(effectif.communes(), effectif.habitants());
    }

    List<PageCouverture.Zone> zones(Besoins besoins, Demande demande) {
        var zones = new ArrayList<PageCouverture.Zone>();
        for (ZoneBlanche zone : besoins.zones()) {
            var somme = zone.somme();
            zones.add(new PageCouverture.Zone(
                    "Autour de "
                            + territoires.commune(zone.communes().getFirst()).nom() + "\u00a0: "
                            + AssemblageDeCouverture.effectif(somme.communes(), somme.habitants())
                            + ", besoin non couvert "
                            + Phrases.personnes(somme.nonCouvert()),
                    zone.communes().stream().map(i -> commune(i, demande)).toList(),
                    zone.raisons()));
        }
        return zones;
    }

    List<LigneDeDesert> deserts(IndicateursDAcces indicateurs, Demande demande) {
        return indicateurs.deserts().stream()
                .map(d -> new LigneDeDesert(
                        commune(d.commune(), demande),
                        Formats.entier(d.habitants()),
                        Phrases.nombreDeMinutes(d.minutes())))
                .toList();
    }

    List<LigneDeProche> proches(Couverture couverture, Demande demande) {
        int position = demande.perimetre().positions().findFirst().orElseThrow();
        var autre = couverture.acces(couverture.autre(demande.vue())).trajets();
        return couverture.acces(demande.vue()).plusProches(position, LIEUX_PROCHES).stream()
                .map(p -> new LigneDeProche(
                        new Lien(Phrases.nom(p.site()), "/lieux/" + p.site().lieu()),
                        Phrases.nombreDeMinutes(p.minutes()),
                        Phrases.nombreDeMinutes(autre.minutes(position, p.site())),
                        Formats.nombre(p.kilometres(), 1),
                        Phrases.reserves(p.site(), couverture.heures())))
                .toList();
    }

    List<LigneDeCommune> pireCommunes(Couverture couverture, Besoins besoins, Demande demande) {
        return besoins.communes().stream()
                .filter(c -> c.connu() && c.nonCouvert() > 0)
                .limit(COMMUNES_MONTREES)
                .map(c -> ligne(couverture, c, demande))
                .toList();
    }

    LigneDeCommune ligne(Couverture couverture, Besoins.DeCommune besoin, Demande demande) {
        var autre = couverture.acces(couverture.autre(demande.vue()));
        var proche = couverture.acces(demande.vue()).plusProche(besoin.commune());
        return new LigneDeCommune(
                commune(besoin.commune(), demande),
                Formats.entier(besoin.habitants()),
                Phrases.nombreDeMinutes(besoin.minutes()),
                Phrases.nombreDeMinutes(autre.minutes(besoin.commune())),
                proche.map(p -> Phrases.nom(p.site())).orElse("aucun lieu connu"),
                proche.map(p -> Phrases.reserves(p.site(), couverture.heures())).orElse(""),
                Phrases.personnes(besoin.concernees()),
                Phrases.personnes(besoin.nonCouvert()),
                besoin.lecture().libelle());
    }
}
