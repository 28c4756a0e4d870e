package fr.maillage.lieu.publication.garde;

import java.util.List;

/** What became of a wish to publish. */
public sealed interface Issue {
    record Acceptee(Publication publication) implements Issue {}

    /** The file would be the very one already published: nothing was written. */
    record Identique(Publication derniere) implements Issue {}

    /** The volume fell under 80 % of the last one: nothing was written. Somebody may confirm. */
    record Chute(int volume, int dernier) implements Issue {}

    /** A check of the whole file failed: nothing was written, and nobody may confirm. */
    record Incoherente(List<String> ecarts) implements Issue {
        public Incoherente {
            ecarts = List.copyOf(ecarts);
        }
    }
}
