package fr.maillage.feuillederoute.modele;

import java.util.List;

/**
 * What a chantier or an action may lean on. The lines that lead to it are in {@link Ressources}, on the side of the fiche.
 */
public record Ressource(String id, int rang, Presentation presentation) implements Element {
    /** The four families of the map of resources. */
    public enum Famille implements Choix {
        PARTENAIRE("Partenaires de projet"),
        MATERIEL("Ressources matérielles"),
        INTERVENANT("Intervenants"),
        FINANCEMENT("Financements");

        private final String libelle;

        Famille(String libelle) {
            this.libelle = libelle;
        }

        @Override
        public String libelle() {
            return libelle;
        }
    }

    /**
     * @param structure identifier of a structure of the démarche; empty for none
     * @param lieu identifier of a place of the site; empty for none
     */
    public record Presentation(Famille famille, String nom, String description, String structure, String lieu) {
        public Presentation {
            famille = Saisi.sinon(famille, Famille.PARTENAIRE);
            nom = Saisi.titre(nom);
            description = Saisi.texte(description);
            structure = Saisi.ligne(structure);
            lieu = Saisi.ligne(lieu);
        }
    }

    public static Ressource nouvelle(String id, int rang, Famille famille, String nom) {
        return new Ressource(id, rang, new Presentation(famille, nom, "", "", ""));
    }

    public Famille famille() {
        return presentation.famille();
    }

    @Override
    public String numero() {
        return "";
    }

    @Override
    public String titre() {
        return presentation.nom();
    }

    @Override
    public List<String> parents() {
        return List.of();
    }
}
