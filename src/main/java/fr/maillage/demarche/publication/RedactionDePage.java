package fr.maillage.demarche.publication;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.CalendrierDeDemarche;
import fr.maillage.demarche.CompteursDeDemarche;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.LiensPublics;
import fr.maillage.demarche.RendezVous;
import fr.maillage.demarche.SourceDeRendezVous;
import fr.maillage.demarche.offre.LieuxDuPerimetre;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the public page of a démarche shows, the same for the public and for who looks at it before it opens. */
@Component
class RedactionDePage {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final int NOUVELLES = 10;
    private static final int EXTRAIT = 280;

    /** Past dates shown: a long programme keeps its page light. */
    private static final int PASSEES = 60;

    private final AccesAuxDemarches acces;
    private final CompteursDeDemarche compteurs;
    private final CalendrierDeDemarche calendrier;
    private final List<SourceDeRendezVous> rendezVous;
    private final List<LiensPublics> liens;
    private final VitrinesEnBase vitrines;
    private final ActualitesEnBase actualites;
    private final DocumentsEnBase documents;
    private final ChiffresCitesEnBase chiffres;
    private final LieuxDuPerimetre lieux;
    private final Clock horloge;

    RedactionDePage(
            AccesAuxDemarches acces,
            CompteursDeDemarche compteurs,
            CalendrierDeDemarche calendrier,
            ObjectProvider<SourceDeRendezVous> rendezVous,
            ObjectProvider<LiensPublics> liens,
            VitrinesEnBase vitrines,
            ActualitesEnBase actualites,
            DocumentsEnBase documents,
            ChiffresCitesEnBase chiffres,
            LieuxDuPerimetre lieux,
            Clock horloge) {
        this.acces = acces;
        this.compteurs = compteurs;
        this.calendrier = calendrier;
        this.rendezVous = rendezVous.orderedStream().toList();
        this.liens = liens.orderedStream().toList();
        this.vitrines = vitrines;
        this.actualites = actualites;
        this.documents = documents;
        this.chiffres = chiffres;
        this.lieux = lieux;
        this.horloge = horloge;
    }

    static EnTete enTete(Demarche demarche) {
        return EnTete.de(demarche.nom(), Rubrique.AUCUNE)
                .sous(new Lien("Démarches", "/demarches"))
                .avecSurtitre(demarche.demonstration() ? "Démarche · démonstration" : "Démarche")
                .avecStyle("demarche.css");
    }

    PagesDePublication.Publique page(Demarche demarche, boolean apercu) {
        var id = demarche.id();
        var aujourdhui = LocalDate.now(horloge.withZone(FRANCE));
        var dates = rendezVous.stream()
                .flatMap(s -> s.publics(id).stream())
                .sorted(Comparator.comparing(RendezVous::debut)
                        .thenComparing(RendezVous::fin)
                        .thenComparing(RendezVous::titre))
                .toList();
        var passees = dates.stream().filter(d -> d.passe(aujourdhui)).toList();
        var comptes = compteurs.compteurs(id);
        var publiees = actualites.publiees(id);
        var vitrine = vitrines.lire(id);
        int nombre = lieux.lieux(demarche.perimetre()).size();
        return new PagesDePublication.Publique(
                enTete(demarche),
                demarche,
                apercu,
                apercu ? PagesDePublication.racine(demarche) : "",
                new Lien(
                        acces.nomDuTerritoire(demarche),
                        acces.perimetre(demarche).chemin()),
                calendrier.frisePublique(demarche),
                dates.stream()
                        .filter(d -> !d.passe(aujourdhui))
                        .map(RedactionDePage::date)
                        .toList(),
                passees.stream()
                        .skip(Math.max(0, passees.size() - PASSEES))
                        .map(RedactionDePage::date)
                        .toList(),
                comptes.vides() ? List.of() : comptes.chiffres(),
                chiffres.tous(id).stream()
                        .filter(c -> !c.retire())
                        .map(ChiffresCitesEnBase.ChiffreCite::contenu)
                        .map(c -> new PagesDePublication.Cite(c.valeur(), c.libelle(), c.source()))
                        .toList(),
                documents.tous(id).stream()
                        .filter(d -> !d.retire())
                        .map(d -> lien(demarche, d))
                        .toList(),
                new Lien(
                        Formats.compte(nombre, "lieu d’inclusion numérique", "lieux d’inclusion numérique"),
                        adresseDesLieux(demarche.perimetre())),
                liens.stream().flatMap(l -> l.pour(demarche).stream()).toList(),
                contact(vitrine),
                publiees.stream()
                        .limit(NOUVELLES)
                        .map(a -> nouvelle(demarche, a))
                        .toList(),
                publiees.isEmpty() ? "" : demarche.cheminPublic() + "/actualites.rss");
    }

    private static PagesDePublication.Date date(RendezVous quoi) {
        return new PagesDePublication.Date(
                quoi.quand(), quoi.titre(), quoi.lieu(), quoi.lien() == null ? "" : quoi.lien());
    }

    static PagesDePublication.Contact contact(Vitrine vitrine) {
        return new PagesDePublication.Contact(
                vitrine.service(), vitrine.adresse(), vitrine.courriel(), vitrine.telephone());
    }

    /** « Rapport de diagnostic (PDF, 1,2 Mo, 12 mars 2022) »: what one gets before asking for it. */
    static Lien lien(Demarche demarche, DocumentPublie document) {
        return new Lien(
                document.titre() + " (" + document.genre().name() + ", " + Formats.poids(document.octets()) + ", "
                        + Formats.date(document.jour()) + ")",
                demarche.cheminPublic() + "/documents/" + document.id());
    }

    static String adresse(Demarche demarche, Actualite actualite) {
        return demarche.cheminPublic() + "/actualites/" + actualite.id();
    }

    private static PagesDePublication.Nouvelle nouvelle(Demarche demarche, Actualite actualite) {
        var texte = actualite.texte().replaceAll("\\s+", " ");
        var extrait = texte.length() <= EXTRAIT ? texte : coupe(texte);
        return new PagesDePublication.Nouvelle(
                new Lien(actualite.titre(), adresse(demarche, actualite)), Formats.date(actualite.jour()), extrait);
    }

    private static String coupe(String texte) {
        int fin = texte.lastIndexOf(' ', EXTRAIT);
        return texte.substring(0, fin < EXTRAIT / 2 ? EXTRAIT : fin) + "…";
    }

    /** « /lieux?territoire_type=departements&territoires=55 »; the whole list for a free selection. */
    private static String adresseDesLieux(String perimetre) {
        var parties = perimetre.split(":", 2);
        return parties.length == 2 && List.of("departement", "epci", "commune").contains(parties[0])
                ? "/lieux?territoire_type=" + parties[0] + "s&territoires=" + parties[1]
                : "/lieux?territoire_type=france";
    }
}
