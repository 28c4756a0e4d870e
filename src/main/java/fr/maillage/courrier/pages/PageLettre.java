package fr.maillage.courrier.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One letter.
 *
 * @param morceaux its text, cut around the links to this site, which alone can be followed; empty once erased
 */
public record PageLettre(LettreLue lettre, List<Morceau> morceaux) {
    public PageLettre {
        morceaux = List.copyOf(morceaux);
    }

    /** A piece of text, or an address of this site. */
    public record Morceau(String texte, boolean lien) {}

    /** @param site what addresses of this site begin with */
    static PageLettre de(LettreLue lettre, String site) {
        var texte = lettre.texte();
        if (texte == null) {
            return new PageLettre(lettre, List.of());
        }
        var adresse = Pattern.quote(site) + "[!-~&&[^<>\"]]*";
        return new PageLettre(
                lettre,
                Arrays.stream(texte.split("(?=" + adresse + ")|(?<=" + Pattern.quote(site) + "[!-~]{0,300})(?=\\s)"))
                        .map(morceau -> new Morceau(morceau, morceau.matches(adresse)))
                        .toList());
    }

    public EnTete enTete() {
        return EnTete.de(lettre.objet(), Rubrique.GESTION)
                .sous(PageCourrier.GESTION, new Lien("Courrier", "/gestion/courrier"))
                .avecSurtitre("Lettre");
    }
}
