package fr.maillage.document.planche;

import fr.maillage.document.Morceau;
import fr.maillage.document.Puce;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Texte;
import fr.maillage.document.mot.Typographie;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a slide.
 *
 * @param niveau 0, or 1 for what is under another
 * @param puce whether a bullet stands before it; what goes on from the slide before has none
 */
public record Alinea(Texte texte, int niveau, boolean puce) {
    public Alinea {
        texte = new Texte(texte.morceaux().stream()
                .map(m -> new Morceau(Typographie.francaise(m.texte()), m.gras(), m.italique(), m.lien()))
                .toList());
    }

    static List<Alinea> de(List<Puce> puces) {
        var alineas = new ArrayList<Alinea>();
        for (var puce : puces) {
            alineas.add(new Alinea(puce.texte(), 0, true));
            puce.sousPuces().forEach(sous -> alineas.add(new Alinea(sous, 1, true)));
        }
        return alineas;
    }

    static List<Alinea> de(Cellule cellule) {
        var alineas = new ArrayList<Alinea>();
        cellule.paragraphes().forEach(p -> alineas.add(new Alinea(p, 0, false)));
        cellule.puces().forEach(p -> alineas.add(new Alinea(p, 0, true)));
        return alineas;
    }

    public static Alinea simple(String texte) {
        return new Alinea(Texte.de(texte), 0, false);
    }

    /** @param position in characters of the bare text, inside it */
    Alinea jusqua(int position) {
        return new Alinea(coupe(0, position), niveau, puce);
    }

    Alinea aPartirDe(int position) {
        return new Alinea(coupe(position, Integer.MAX_VALUE), niveau, false);
    }

    private Texte coupe(int debut, int fin) {
        var morceaux = new ArrayList<Morceau>();
        int lu = 0;
        for (var m : texte.morceaux()) {
            int de = Math.max(debut - lu, 0);
            int a = Math.min(fin - lu, m.texte().length());
            if (de < a) {
                morceaux.add(new Morceau(m.texte().substring(de, a), m.gras(), m.italique(), m.lien()));
            }
            lu += m.texte().length();
        }
        return new Texte(morceaux);
    }
}
