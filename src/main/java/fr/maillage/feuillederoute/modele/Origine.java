package fr.maillage.feuillederoute.modele;

import java.util.List;

/** Where a piece of the roadmap comes from: the thread back to what was said and measured. */
public record Origine(List<Citation> citations) {
    public static final Origine VIDE = new Origine(List.of());

    public Origine {
        citations = Saisi.lignes(citations);
    }

    /**
     * @param reference identifier where it comes from: « B-k3m7p », « I-7x4qd », « indice:departement:24 »; empty for words alone
     * @param texte what it said when it was cited: the roadmap stays readable when the source changes
     * @param source « Atelier de Revigny, 8 avril 2022 », « Insee, recensement 2020 »
     */
    public record Citation(String cle, GenreDOrigine genre, String reference, String texte, String source)
            implements Ligne {
        public Citation {
            genre = Saisi.sinon(genre, GenreDOrigine.AUTRE);
            reference = Saisi.ligne(reference);
            texte = Saisi.borne(texte, 2000);
            source = Saisi.ligne(source);
        }
    }
}
