package fr.maillage.feuillederoute.fichier.essai;

import fr.maillage.feuillederoute.fichier.Essai;
import fr.maillage.feuillederoute.fichier.LigneDEssai;
import fr.maillage.feuillederoute.fichier.LigneDEssai.Sort;
import fr.maillage.presentation.Formats;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told of a file before it is written.
 *
 * @param aEcrire elements that would be new or changed
 * @param personnes names that the démarche does not know yet
 * @param tete name that the roadmap would take; empty when it keeps its own
 */
public record Rapport(
        String format, List<String> avis, int aEcrire, List<String> personnes, String tete, List<LigneDEssai> lignes) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Rapport {
        avis = List.copyOf(avis);
        personnes = List.copyOf(personnes);
        lignes = List.copyOf(lignes);
    }

    static Rapport de(Essai essai, List<String> personnes, String tete) {
        return new Rapport(essai.format(), essai.avis(), essai.aEcrire().size(), personnes, tete, essai.lignes());
    }

    static Rapport lire(String texte) {
        return MAPPER.readValue(texte, Rapport.class);
    }

    String ecrire() {
        return MAPPER.writeValueAsString(this);
    }

    public long nombre(Sort sort) {
        return lignes.stream().filter(l -> l.sort() == sort).count();
    }

    /** « 12 lignes = 10 ajoutées + 2 rejetées »: every row has one fate. */
    public String bilan() {
        var sommes = Arrays.stream(Sort.values())
                .filter(s -> nombre(s) > 0)
                .map(s -> s == Sort.A_REGARDER
                        ? Formats.entier(nombre(s)) + "\u00a0à regarder"
                        : Formats.compte(nombre(s), s.singulier(), s.pluriel()))
                .collect(Collectors.joining(" + "));
        return Formats.compte(lignes.size(), "ligne", "lignes") + (sommes.isEmpty() ? "" : " = " + sommes);
    }
}
