package fr.maillage.lieu.recherche;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.NomSimplifie;
import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place with what searches need of it, worked out once.
 *
 * @param nom simplified, for sorting
 * @param mots « ⎵mot⎵mot » of its name, address, commune and stops, simplified
 * @param communes positions of its commune and of those of its stops
 */
record LieuRepere(Lieu lieu, String nom, String mots, int[] communes) {
    static LieuRepere de(Lieu lieu, HistoireDesCodes histoire) {
        var fiche = lieu.fiche();
        var textes = Stream.concat(
                Stream.of(Champ.NOM, Champ.ADRESSE, Champ.COMPLEMENT_ADRESSE, Champ.CODE_POSTAL, Champ.COMMUNE)
                        .map(fiche::texteOuVide),
                lieu.passages().stream().flatMap(p -> Stream.of(p.nom(), p.adresse(), p.commune())));
        var actuelle = lieu.communeActuelle();
        var codes = Stream.concat(
                actuelle == null ? Stream.empty() : Stream.of(actuelle),
                lieu.passages().stream().map(Passage::codeInsee));
        return new LieuRepere(
                lieu,
                NomSimplifie.de(lieu.nom()).mots(),
                " " + NomSimplifie.de(String.join(" ", textes.toList())).mots(),
                codes.map(histoire::position)
                        .flatMapToInt(java.util.OptionalInt::stream)
                        .distinct()
                        .toArray());
    }

    boolean dans(BitSet perimetre) {
        for (int commune : communes) {
            if (perimetre.get(commune)) {
                return true;
            }
        }
        return false;
    }

    /** Every word typed begins one of its words. */
    boolean porte(String[] saisis) {
        for (var mot : saisis) {
            if (!mots.contains(" " + mot)) {
                return false;
            }
        }
        return true;
    }

    /** The place with its distance from the start: to its door, or to its nearest stop. */
    Trouve depuis(@Nullable Coordonnees depart) {
        if (depart == null) {
            return new Trouve(lieu, OptionalDouble.empty(), null);
        }
        double distance =
                lieu.fiche().position().map(p -> depart.kilometresJusqua(p)).orElse(Double.POSITIVE_INFINITY);
        Passage arret = null;
        for (var passage : lieu.passages()) {
            var position = passage.position();
            double jusque = position == null ? Double.POSITIVE_INFINITY : depart.kilometresJusqua(position);
            if (jusque < distance) {
                distance = jusque;
                arret = passage;
            }
        }
        return new Trouve(
                lieu, Double.isFinite(distance) ? OptionalDouble.of(distance) : OptionalDouble.empty(), arret);
    }
}
