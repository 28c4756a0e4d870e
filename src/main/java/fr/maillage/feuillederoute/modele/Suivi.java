package fr.maillage.feuillederoute.modele;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where it stands.
 *
 * @param blocage why it is blocked; may be empty
 * @param deblocage what would unblock it; may be empty
 */
public record Suivi(Statut statut, String blocage, String deblocage, List<Note> notes) {
    public static final Suivi VIDE = new Suivi(Statut.A_VENIR, "", "", List.of());

    public Suivi {
        statut = Saisi.sinon(statut, Statut.A_VENIR);
        blocage = Saisi.borne(blocage, 2000);
        deblocage = Saisi.borne(deblocage, 2000);
        notes = Saisi.lignes(notes);
    }

    public record Note(String cle, @Nullable LocalDate le, String texte) implements Ligne {
        public Note {
            texte = Saisi.texte(texte);
        }
    }
}
