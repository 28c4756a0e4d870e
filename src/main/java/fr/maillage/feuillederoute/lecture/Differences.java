package fr.maillage.feuillederoute.lecture;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Section;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What two versions of an element say otherwise, field by field. */
public final class Differences {
    private Differences() {}

    public record Ecart(Section section, Champ champ, JsonNode avant, JsonNode apres) {
        /** « Suivi, statut » */
        public String libelle() {
            return section.titre().equals(champ.libelle())
                    ? section.titre()
                    : section.titre() + "\u00a0: " + champ.libelle();
        }

        /** Only the rows that differ, when it is a table: both sides stay readable. */
        public Ecart resserre() {
            return champ.nature() == Champ.Nature.TABLE
                    ? new Ecart(section, champ, sans(avant, apres), sans(apres, avant))
                    : this;
        }

        /** Whether an element still says what was changed: its field, or the rows of it that were changed. */
        public boolean gardeDans(Element element) {
            var actuel = Json.arbre(element).path(section.cle()).path(champ.cle());
            return champ.nature() == Champ.Nature.TABLE
                    ? sans(resserre().apres(), actuel).isEmpty()
                    : actuel.equals(apres);
        }

        private static JsonNode sans(JsonNode lignes, JsonNode autres) {
            var gardees = JsonNodeFactory.instance.arrayNode();
            for (var ligne : lignes) {
                boolean ailleurs = false;
                for (var autre : autres) {
                    ailleurs |= autre.equals(ligne);
                }
                if (!ailleurs) {
                    gardees.add(ligne);
                }
            }
            return gardees;
        }
    }

    /** Of two elements of the same kind, in reading order. */
    public static List<Ecart> de(Element avant, Element apres) {
        var ancien = Json.arbre(avant);
        var nouveau = Json.arbre(apres);
        var ecarts = new ArrayList<Ecart>();
        for (var section : Catalogue.sections(apres.genre())) {
            for (var champ : section.champs()) {
                var a = ancien.path(section.cle()).path(champ.cle());
                var b = nouveau.path(section.cle()).path(champ.cle());
                if (!a.equals(b)) {
                    ecarts.add(new Ecart(section, champ, a, b));
                }
            }
        }
        return ecarts;
    }
}
