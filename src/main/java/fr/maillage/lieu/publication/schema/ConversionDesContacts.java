package fr.maillage.lieu.publication.schema;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.publication.schema.Avertissement.Genre;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/** How to reach the place, and when. What cannot be read is left out, value by value, and told; the row stays. */
final class ConversionDesContacts {
    private static final Pattern ENTRE_DEUX = Pattern.compile("[;,|\\s]+");

    private final Fiche fiche;
    private final String departement;
    private final LigneEnCours ligne;

    /** @param departement of the place, for numbers without prefix; empty while unknown */
    ConversionDesContacts(Fiche fiche, String departement, LigneEnCours ligne) {
        this.fiche = fiche;
        this.departement = departement;
        this.ligne = ligne;
    }

    void convertir() {
        telephone();
        courriels();
        sites();
        lien(Champ.FICHE_ACCES_LIBRE);
        lien(Champ.PRISE_RDV);
        fiche.texte(Champ.HORAIRES)
                .ifPresent(ecrits -> Horaires.lire(ecrits)
                        .ifPresentOrElse(
                                lus -> ligne.ecrire("horaires", lus.osm()),
                                () -> ligne.avertir(Genre.HORAIRES_OMIS, ecrits)));
    }

    private void telephone() {
        fiche.texte(Champ.TELEPHONE).ifPresent(ecrit -> {
            var lus = Telephones.lire(ecrit, departement);
            if (lus.isEmpty()) {
                ligne.avertir(Genre.TELEPHONE_OMIS, ecrit);
                return;
            }
            ligne.ecrire("telephone", lus.getFirst());
            if (lus.size() > 1) {
                ligne.avertir(Genre.TELEPHONE_SEUL, ecrit);
            }
        });
    }

    private void courriels() {
        var lus = new LinkedHashSet<String>();
        for (var valeur : fiche.valeurs(Champ.COURRIELS)) {
            for (var courriel : ENTRE_DEUX.split(valeur)) {
                if (ReglesDeLaBibliotheque.courriel(courriel)) {
                    lus.add(courriel);
                } else if (!courriel.isEmpty()) {
                    ligne.avertir(Genre.COURRIEL_OMIS, courriel);
                }
            }
        }
        ligne.ecrire("courriels", lus.stream().toList());
    }

    private void sites() {
        var lus = new LinkedHashSet<String>();
        for (var valeur : fiche.valeurs(Champ.SITE_WEB)) {
            Liens.lire(valeur)
                    .ifPresentOrElse(
                            lien -> {
                                completer(valeur, lien);
                                lus.add(lien);
                            },
                            () -> ligne.avertir(Genre.LIEN_OMIS, valeur));
        }
        ligne.ecrire("site_web", lus.stream().toList());
    }

    private void lien(Champ champ) {
        fiche.texte(champ)
                .ifPresent(ecrit -> Liens.lire(ecrit)
                        .ifPresentOrElse(
                                lien -> {
                                    completer(ecrit, lien);
                                    ligne.ecrire(champ.cle(), lien);
                                },
                                () -> ligne.avertir(Genre.LIEN_OMIS, ecrit)));
    }

    private void completer(String ecrit, String lien) {
        if (!ecrit.equals(lien)) {
            ligne.avertir(Genre.LIEN_COMPLETE, ecrit);
        }
    }
}
