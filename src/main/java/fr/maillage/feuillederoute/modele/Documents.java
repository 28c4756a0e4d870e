package fr.maillage.feuillederoute.modele;

import java.util.List;

/** What to read besides. */
public record Documents(List<Document> documents) {
    public static final Documents VIDE = new Documents(List.of());

    public Documents {
        documents = Saisi.lignes(documents);
    }

    /** @param adresse « https://… »; empty for a paper document */
    public record Document(String cle, String titre, String adresse) implements Ligne {
        public Document {
            titre = Saisi.ligne(titre);
            adresse = Saisi.borne(adresse, 2000);
            if (!adresse.isEmpty() && !adresse.matches("https?://\\S+")) {
                throw new IllegalArgumentException("une adresse commence par https://");
            }
        }
    }
}
