package fr.maillage.lieu.rapprochement;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;

/** What the matcher looks at in the record of a place. */
public final class EmpreinteDUneFiche {
    private EmpreinteDUneFiche() {}

    /**
     * @param source who tells it; two records of one source are two places for it
     * @param itinerant true for a place that is known to move, whatever its record says
     */
    public static Empreinte de(String source, String id, Fiche fiche, boolean itinerant) {
        return de(source, id, fiche, fiche.texteOuVide(Champ.CODE_INSEE), itinerant);
    }

    /** @param commune code of its commune, of any year; empty when it is not known */
    public static Empreinte de(String source, String id, Fiche fiche, String commune, boolean itinerant) {
        var empreinte = Empreinte.de(source, id)
                .nom(fiche.nom())
                .adresse(fiche.texteOuVide(Champ.ADRESSE))
                .complement(fiche.texteOuVide(Champ.COMPLEMENT_ADRESSE))
                .commune(fiche.texteOuVide(Champ.CODE_POSTAL), fiche.texteOuVide(Champ.COMMUNE), commune)
                .telephone(fiche.texteOuVide(Champ.TELEPHONE))
                .courriel(String.join("|", fiche.valeurs(Champ.COURRIELS)))
                .site(String.join("|", fiche.valeurs(Champ.SITE_WEB)))
                .pivot(fiche.texteOuVide(Champ.PIVOT))
                .typologies(String.join("|", fiche.valeurs(Champ.TYPOLOGIE)))
                .itinerance(String.join("|", fiche.valeurs(Champ.ITINERANCE)));
        fiche.position().ifPresent(ou -> empreinte.position(ou.latitude(), ou.longitude()));
        return (itinerant ? empreinte.mobilite(Mobilite.ITINERANT) : empreinte).construire();
    }
}
