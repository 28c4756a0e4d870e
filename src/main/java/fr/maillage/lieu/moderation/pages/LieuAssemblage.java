package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fusions;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.Structure;
import fr.maillage.lieu.Version;
import fr.maillage.lieu.moderation.Auteurs;
import fr.maillage.lieu.moderation.Avertissements;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.lieu.moderation.Lecture;
import fr.maillage.lieu.moderation.Partenariats;
import fr.maillage.lieu.moderation.Section;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers all that the page of a place shows. */
@Component
class LieuAssemblage {
    private final Lieux lieux;
    private final Fusions fusions;
    private final FileDesLieux file;
    private final Auteurs auteurs;
    private final Partenariats partenariats;
    private final Comptes comptes;

    LieuAssemblage(
            Lieux lieux,
            Fusions fusions,
            FileDesLieux file,
            Auteurs auteurs,
            Partenariats partenariats,
            Comptes comptes) {
        this.lieux = lieux;
        this.fusions = fusions;
        this.file = file;
        this.auteurs = auteurs;
        this.partenariats = partenariats;
        this.comptes = comptes;
    }

    LieuPage page(Lieu lieu, Compte compte, String annonce) {
        boolean gere = compte.role().auMoins(Role.CHARGE_DE_MISSION);
        boolean visible = lieu.etat() == Etat.PUBLIE || lieu.etat() == Etat.FERME;
        return new LieuPage(
                EnTeteDeGestion.de(nom(lieu), EnTeteDeGestion.LIEUX),
                lieu.id(),
                lieu.version(),
                annonce,
                statut(lieu),
                Avertissements.de(lieu, file.aujourdhui()),
                absorbePar(lieu),
                visible ? new Lien("Voir sa page publique", "/lieux/" + lieu.id()) : null,
                lieu.absorbePar() == null,
                gere,
                Arrays.stream(Section.values())
                        .filter(section -> section != Section.TOURNEE)
                        .map(section -> bloc(section, lieu))
                        .toList(),
                lieu.passages().stream().map(Lecture::passage).toList(),
                identite(lieu, gere),
                lieux.historique(lieu.id()).stream()
                        .map(version -> etape(version, lieu))
                        .toList(),
                fusions.duLieu(lieu.id()).stream()
                        .map(fusion -> fusion(fusion, lieu))
                        .toList());
    }

    private @Nullable Lien absorbePar(Lieu lieu) {
        return lieu.absorbePar() == null
                ? null
                : lieux.trouver(fusions.destination(lieu.id()))
                        .map(l -> EnTeteDeGestion.lieu(l.id(), l.nom()))
                        .orElse(null);
    }

    static String nom(Lieu lieu) {
        return lieu.nom().isEmpty() ? "Lieu sans nom" : lieu.nom();
    }

    private LieuPage.Statut statut(Lieu lieu) {
        var fraicheur = file.fraicheur(lieu);
        return new LieuPage.Statut(
                lieu.etat().libelle(),
                lieu.etat().cle(),
                fraicheur.libelle(),
                Filtre.cle(fraicheur),
                lieu.majLe() == null ? "date inconnue" : Formats.date(lieu.majLe()),
                lieu.source(),
                Lecture.fermeture(lieu.fermeture()));
    }

    private static LieuPage.Bloc bloc(Section section, Lieu lieu) {
        return new LieuPage.Bloc(
                section.cle(),
                section.libelle(),
                section.champs().stream()
                        .filter(champ -> !lieu.fiche().valeurs(champ).isEmpty())
                        .map(champ -> donnee(champ, lieu))
                        .toList());
    }

    private static LieuPage.Donnee donnee(Champ champ, Lieu lieu) {
        var provenance = lieu.provenances().get(champ);
        return new LieuPage.Donnee(
                champ.libelle(),
                Lecture.valeurs(champ, lieu.fiche()),
                provenance == null ? "" : provenance(provenance));
    }

    static String provenance(Provenance provenance) {
        return provenance.source() + ", " + (provenance.le() == null ? "date inconnue" : Formats.date(provenance.le()));
    }

    private LieuPage.Identite identite(Lieu lieu, boolean gere) {
        Optional<Structure> structure = lieu.structure() == null ? Optional.empty() : lieux.structure(lieu.structure());
        var voisins = structure.map(s -> lieux.deLaStructure(s.id())).orElse(List.of()).stream()
                .filter(l -> !l.id().equals(lieu.id()) && l.absorbePar() == null)
                .map(l -> EnTeteDeGestion.lieu(l.id(), l.nom()))
                .toList();
        return new LieuPage.Identite(
                structure.map(Structure::nom).orElse(""),
                structure.map(Structure::pivot).orElse(""),
                voisins,
                lieux.alias(lieu.id()).stream()
                        .map(a -> a.source() + "\u00a0: " + court(a.identifiant()))
                        .toList(),
                gere ? partenaires(lieu) : List.of());
    }

    private List<LieuPage.Partenaire> partenaires(Lieu lieu) {
        return partenariats.du(lieu).stream()
                .map(p -> new LieuPage.Partenaire(
                        p.compte(), comptes.parId(p.compte()).map(Compte::nom).orElse(p.compte()), p.structure()))
                .toList();
    }

    private static String court(String identifiant) {
        return identifiant.length() > 80 ? identifiant.substring(0, 80) + "…" : identifiant;
    }

    private LieuPage.Etape etape(Version version, Lieu lieu) {
        var acte = version.acte();
        return new LieuPage.Etape(
                version.numero(),
                Moments.dire(version.le()),
                acte.genre().libelle(),
                auteurs.nom(acte),
                acte.source(),
                acte.motif(),
                version.numero() == lieu.version());
    }

    private LieuPage.FusionVue fusion(Fusions.Fusion fusion, Lieu lieu) {
        boolean survivant = fusion.survivant().equals(lieu.id());
        var autre = survivant ? fusion.absorbe() : fusion.survivant();
        var phrase = Stream.of(
                        survivant ? "A reçu un autre lieu" : "A été fusionné dans un autre lieu",
                        "le " + Moments.jour(fusion.le()),
                        fusion.annuleeLe() == null ? "" : "(annulé le " + Moments.jour(fusion.annuleeLe()) + ")")
                .filter(t -> !t.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return new LieuPage.FusionVue(
                fusion.id(),
                phrase,
                EnTeteDeGestion.lieu(autre, lieux.trouver(autre).map(Lieu::nom).orElse("")),
                fusion.annuleeLe() == null && lieu.absorbePar() == null == survivant);
    }
}
