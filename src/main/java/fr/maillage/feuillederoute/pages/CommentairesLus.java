package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.partage.Commentaire;
import fr.maillage.feuillederoute.partage.CommentairesEnBase;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.stereotype.Component;

/** Comments of a fiche as somebody reads them. */
@Component
class CommentairesLus {
    private final CommentairesEnBase commentaires;
    private final Gestes gestes;

    CommentairesLus(CommentairesEnBase commentaires, Gestes gestes) {
        this.commentaires = commentaires;
        this.gestes = gestes;
    }

    List<FilDeCommentaires.Lu> de(String feuille, String element, String lecteur) {
        var tous = commentaires.de(feuille, element);
        return tous.stream()
                .filter(c -> c.reponseA() == 0)
                .map(c -> lu(
                        c,
                        lecteur,
                        tous.stream()
                                .filter(r -> r.reponseA() == c.id())
                                .map(r -> lu(r, lecteur, List.of()))
                                .toList()))
                .filter(l -> l.visible())
                .toList();
    }

    private FilDeCommentaires.Lu lu(Commentaire commentaire, String lecteur, List<FilDeCommentaires.Lu> reponses) {
        return new FilDeCommentaires.Lu(
                commentaire.id(),
                gestes.nom(commentaire.auteur()),
                Formats.moment(commentaire.le()),
                commentaire.retire() ? "" : commentaire.texte(),
                commentaire.auteur().equals(lecteur),
                commentaire.retire(),
                reponses);
    }
}
