package fr.maillage.couverture;

import fr.maillage.couverture.acces.Accessibilite;
import fr.maillage.couverture.acces.CalculDIndicateurs;
import fr.maillage.couverture.acces.CalculDeBesoin;
import fr.maillage.couverture.acces.Concernes;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** One offer crossed with the country. What is asked once is kept. Safe to share. */
public final class Couverture {
    /** Whole-France results kept at once, half a megabyte each: a page shows every service under two models. */
    private static final int ACCES_GARDES = 60;

    /** All départements and all of France under a few views. */
    private static final int BILANS_GARDES = 600;

    private final Fonds fonds;
    private final Offre offre;
    private final HeuresOffertes heures;
    private final Map<String, Concernes> concernes = new ConcurrentHashMap<>();
    private final Memoire<Vue, Acces> acces = new Memoire<>(ACCES_GARDES);
    private final Memoire<DeBilan, Bilan> bilans = new Memoire<>(BILANS_GARDES);

    /** @param communes what a selection holds changes under the same name */
    private record DeBilan(Niveau niveau, String code, String nom, IntBuffer communes, Vue vue, double servi) {}

    public Couverture(Fonds fonds, Offre offre, HeuresOffertes heures) {
        this.fonds = fonds;
        this.offre = offre;
        this.heures = heures;
    }

    public Fonds fonds() {
        return fonds;
    }

    public Offre offre() {
        return offre;
    }

    public HeuresOffertes heures() {
        return heures;
    }

    /** The services that one may look at, in the order of the list; all of them, offered or not. */
    public static List<Nomenclature.Terme> services() {
        return Nomenclature.livree().termes(Champ.SERVICES);
    }

    /** All services, first model of time, stops counted, first index. */
    public Vue vueParDefaut() {
        return new Vue(
                "",
                fonds.trajets().getFirst().id(),
                true,
                fonds.indices().parDefaut().id());
    }

    /**
     * What a reader asked for; what is null or empty takes its default.
     *
     * @throws VueRefusee when a value does not exist
     */
    public Vue vue(String service, String modele, boolean avecItinerance, String indice) {
        var defaut = vueParDefaut();
        var vue = new Vue(
                service,
                modele.isEmpty() ? defaut.modele() : modele,
                avecItinerance,
                indice.isEmpty() ? defaut.indice() : indice);
        if (!vue.tousLesServices() && !Nomenclature.livree().connait(Champ.SERVICES, service)) {
            throw refus(
                    "Le service",
                    service,
                    services().stream().map(Nomenclature.Terme::valeur).toList());
        }
        trajets(vue);
        indice(vue);
        return vue;
    }

    private static VueRefusee refus(String quoi, String recu, List<String> connus) {
        return new VueRefusee(quoi + " «\u00a0" + recu + "\u00a0» n’existe pas. Choisissez parmi\u00a0: "
                + connus.stream().map(c -> "«\u00a0" + c + "\u00a0»").collect(Collectors.joining(", ")) + ".");
    }

    private Trajets trajets(Vue vue) {
        return fonds.trajets(vue.modele())
                .orElseThrow(() -> refus(
                        "Le modèle de temps",
                        vue.modele(),
                        fonds.trajets().stream().map(Trajets::id).toList()));
    }

    /** The index that the view reads. */
    public IndiceDeFrance indice(Vue vue) {
        return fonds.indices()
                .indice(vue.indice())
                .orElseThrow(() -> refus(
                        "L’indice",
                        vue.indice(),
                        fonds.indices().modeles().stream().map(m -> m.id()).toList()));
    }

    /** Times from all communes of France. Some milliseconds the first time. */
    public Acces acces(Vue vue) {
        // Times do not depend on the index.
        return acces.lire(vue.avecIndice(""), this::calculer);
    }

    private Acces calculer(Vue vue) {
        var trajets = trajets(vue);
        var sites = offre.sites(vue);
        return new Acces(
                vue,
                trajets,
                sites,
                () -> Accessibilite.parCommune(
                        trajets,
                        sites,
                        Accessibilite.offres(sites, fonds.e2sfca().unite(), heures),
                        fonds.territoires().populations(),
                        fonds.e2sfca()));
    }

    /** The same view under another way to count minutes: for the sensitivity line. */
    public Vue autre(Vue vue) {
        return vue.avecModele(fonds.autres(trajets(vue)).id());
    }

    /** The same view without the stops; empty when it has none already. */
    public Optional<Vue> sansItinerance(Vue vue) {
        return vue.avecItinerance() ? Optional.of(vue.avecItinerance(false)) : Optional.empty();
    }

    /** @param desert minutes beyond which a commune is a desert */
    public Sensible<IndicateursDAcces> indicateurs(Perimetre perimetre, Vue vue, double desert) {
        var autre = autre(vue);
        return new Sensible<>(
                trajets(vue),
                indicateursSeuls(perimetre, vue, desert),
                trajets(autre),
                indicateursSeuls(perimetre, autre, desert));
    }

    private IndicateursDAcces indicateursSeuls(Perimetre perimetre, Vue vue, double desert) {
        return calculDIndicateurs(vue)
                .calculer(perimetre.positionsEnTableau(), fonds.besoin().seuils(), desert);
    }

    /** E2SFCA, mean of the inhabitants, for 10,000 of them; NaN when no time is known. */
    public Sensible<Double> accessibilite(Perimetre perimetre, Vue vue) {
        var autre = autre(vue);
        return new Sensible<>(
                trajets(vue),
                calculDIndicateurs(vue).accessibilite(perimetre.positionsEnTableau()),
                trajets(autre),
                calculDIndicateurs(autre).accessibilite(perimetre.positionsEnTableau()));
    }

    private CalculDIndicateurs calculDIndicateurs(Vue vue) {
        return new CalculDIndicateurs(acces(vue), fonds.territoires().populations(), heures);
    }

    /** @param servi minutes up to which a commune is served */
    public Sensible<Besoins> besoins(Perimetre perimetre, Vue vue, double servi) {
        var autre = autre(vue);
        return new Sensible<>(
                trajets(vue),
                besoinsSeuls(perimetre, vue, servi),
                trajets(autre),
                besoinsSeuls(perimetre, autre, servi));
    }

    private Besoins besoinsSeuls(Perimetre perimetre, Vue vue, double servi) {
        return calculDeBesoin(vue).calculer(perimetre, servi);
    }

    private CalculDeBesoin calculDeBesoin(Vue vue) {
        return new CalculDeBesoin(fonds, acces(vue), concernes(vue), heures);
    }

    /** How each commune of France reads, by position; for a map, that shows more than its territory. */
    public IntFunction<Besoins.Case> lectures(Vue vue, double servi) {
        var calcul = calculDeBesoin(vue);
        return commune -> calcul.lecture(commune, servi);
    }

    /**
     * What sums a territory up. Kept.
     *
     * @param servi minutes up to which a commune is served
     */
    public Bilan bilan(Perimetre territoire, Vue vue, double servi) {
        var question = new DeBilan(
                territoire.niveau(),
                territoire.code(),
                territoire.nom(),
                IntBuffer.wrap(territoire.positionsEnTableau()),
                vue,
                servi);
        return bilans.lire(question, q -> bilanNeuf(territoire, vue, servi));
    }

    private Bilan bilanNeuf(Perimetre territoire, Vue vue, double servi) {
        var besoins = besoins(territoire, vue, servi);
        return new Bilan(
                territoire,
                indicateurs(territoire, vue, servi),
                besoins.puis(Besoins::total),
                besoins.puis(Besoins::cases),
                besoins.puis(b -> b.zones().size()));
    }

    /** People concerned and fragility of every commune, by the index of the view. */
    public Concernes concernes(Vue vue) {
        return concernes.computeIfAbsent(vue.indice(), id -> Concernes.de(indice(vue), fonds.besoin()));
    }
}
