package fr.maillage.feuillederoute.modele;

import java.util.List;

/** A stake, worded as a question. */
public record Enjeu(String id, int rang, Presentation presentation, Priorite priorite, Origine origine, Falc falc)
        implements Element {
    public Enjeu {
        priorite = Saisi.sinon(priorite, Priorite.AUCUNE);
        origine = Saisi.sinon(origine, Origine.VIDE);
        falc = Saisi.sinon(falc, Falc.VIDE);
    }

    /** @param question « Comment… ? » */
    public record Presentation(String numero, String question, String description) {
        public Presentation {
            numero = Saisi.ligne(numero);
            question = Saisi.borne(question, 1000);
            if (question.isBlank()) {
                throw new IllegalArgumentException("il manque la question");
            }
            description = Saisi.texte(description);
        }
    }

    public static Enjeu nouveau(String id, int rang, String numero, String question) {
        return new Enjeu(id, rang, new Presentation(numero, question, ""), Priorite.AUCUNE, Origine.VIDE, Falc.VIDE);
    }

    @Override
    public String numero() {
        return presentation.numero();
    }

    @Override
    public String titre() {
        return presentation.question();
    }

    @Override
    public List<String> parents() {
        return List.of();
    }
}
