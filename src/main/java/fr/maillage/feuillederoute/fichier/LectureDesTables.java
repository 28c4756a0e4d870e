package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.fichier.Valeurs.Refusee;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.Hasard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads back what {@link EcritureDesTables} writes, after people worked on it: columns in any order, columns or sheets taken away (what they
 * held is then left as it is), rows added without identifier.
 */
final class LectureDesTables {
    private final Contenu actuel;
    private final Citations citations;
    private final Map<String, Ebauche> ebauches = new LinkedHashMap<>();
    private final Map<Genre, Integer> rangs = new HashMap<>();
    private final List<Candidat> rejets = new ArrayList<>();
    private final List<String> avis = new ArrayList<>();

    private LectureDesTables(Contenu actuel, UnaryOperator<String> structures) {
        this.actuel = actuel;
        this.citations = new Citations(actuel.tous(), structures);
    }

    /** Empty when no table is one of ours. */
    static Optional<Lecture> lire(
            String format, List<Feuillet> feuillets, Contenu actuel, UnaryOperator<String> structures) {
        var reconnus = feuillets.stream().map(Reconnu::de).toList();
        if (reconnus.stream().noneMatch(Reconnu::utile)) {
            return Optional.empty();
        }
        return Optional.of(new LectureDesTables(actuel, structures).lire(format, reconnus));
    }

    private Lecture lire(String format, List<Reconnu> reconnus) {
        for (var reconnu : reconnus) {
            if (!reconnu.utile() && !reconnu.connu()) {
                avis.add("Feuille «\u00a0" + reconnu.feuillet().nom()
                        + "\u00a0» laissée de côté\u00a0: elle n’est pas de la feuille de route.");
            }
        }
        var enAttente = new ArrayList<Runnable>();
        for (var reconnu : reconnus) {
            reconnu.genre().ifPresent(g -> enAttente.add(reperer(reconnu, g)));
        }
        // Rows may cite those of later sheets: all are known before anything is read.
        enAttente.forEach(Runnable::run);
        for (var reconnu : reconnus) {
            reconnu.table().ifPresent(t -> lireTable(reconnu, t));
        }
        var candidats =
                new ArrayList<>(ebauches.values().stream().map(Ebauche::finir).toList());
        candidats.addAll(rejets);
        return new Lecture(format, Optional.empty(), candidats, avis);
    }

    private Runnable reperer(Reconnu reconnu, Disposition.DeGenre disposition) {
        var titres = reconnu.titres();
        dire(
                reconnu,
                disposition.colonnes().stream().map(Disposition.Colonne::titre).toList(),
                List.of(Disposition.IDENTIFIANT, Disposition.RANG));
        var lectures = new ArrayList<Runnable>();
        int colonneId = titres.colonne(Disposition.IDENTIFIANT).orElse(-1);
        int colonneTitre = colonne(titres, disposition, true);
        int colonneNumero = colonne(titres, disposition, false);
        for (var rangee : reconnu.donnees()) {
            var ou = reconnu.feuillet().ligne(rangee.numero());
            var titre = rangee.cellule(colonneTitre).strip();
            var id = identifiant(rangee.cellule(colonneId).strip(), disposition.genre(), titre);
            var deja = ebauches.get(id);
            if (deja != null) {
                rejets.add(Candidat.rejete(
                        ou, titre, "l’identifiant «\u00a0" + id + "\u00a0» est déjà celui de " + deja.ou()));
                continue;
            }
            var element = actuel.element(id)
                    .filter(e -> e.genre() == disposition.genre())
                    .orElse(null);
            var ebauche = new Ebauche(disposition.genre(), id, rang(disposition.genre()), element, ou);
            ebauches.put(id, ebauche);
            citations.connaitre(disposition.genre(), id, rangee.cellule(colonneNumero), titre);
            lectures.add(() -> remplir(ebauche, titres, disposition, rangee));
        }
        return () -> lectures.forEach(Runnable::run);
    }

    private static int colonne(Titres titres, Disposition.DeGenre disposition, boolean titre) {
        return disposition.colonnes().stream()
                .filter(c -> c.section().equals("presentation")
                        && (titre ? c.champ().obligatoire() : c.champ().cle().equals("numero")))
                .findFirst()
                .flatMap(c -> titres.colonne(c.titre()))
                .orElse(-1);
    }

    /** The one that is written; else that of the element of the same name; else a new one. */
    private String identifiant(String ecrit, Genre genre, String titre) {
        if (!ecrit.isEmpty()) {
            var entreCrochets = Valeurs.identifiant(ecrit);
            return entreCrochets.isEmpty() ? ecrit : entreCrochets;
        }
        var connu = citations.nomme(genre, titre);
        return connu.isEmpty() ? Hasard.identifiant() : connu;
    }

    private int rang(Genre genre) {
        return rangs.merge(
                genre,
                actuel.de(genre).stream().mapToInt(Element::rang).max().orElse(0) + 1,
                (dernier, premier) -> dernier + 1);
    }

    private void remplir(Ebauche ebauche, Titres titres, Disposition.DeGenre disposition, Feuillet.Rangee rangee) {
        titres.colonne(Disposition.RANG)
                .map(rangee::cellule)
                .filter(t -> !t.isBlank())
                .ifPresent(texte -> {
                    try {
                        ebauche.rang(Nombres.entier(texte));
                    } catch (Refusee e) {
                        ebauche.remarquer("colonne «\u00a0Rang\u00a0»\u00a0: " + e.getMessage());
                    }
                });
        for (var colonne : disposition.colonnes()) {
            titres.colonne(colonne.titre())
                    .flatMap(i -> valeur(ebauche, rangee, i, colonne.champ(), colonne.titre(), ""))
                    .ifPresent(v -> ebauche.poser(
                            "colonne «\u00a0" + colonne.titre() + "\u00a0»",
                            colonne.section(),
                            colonne.champ().cle(),
                            v));
        }
    }

    /** Empty when the cell cannot be read, which is then told. */
    private Optional<JsonNode> valeur(
            Ebauche ebauche, Feuillet.Rangee rangee, int colonne, Champ champ, String titre, String debut) {
        var ici = debut + "colonne «\u00a0" + titre + "\u00a0» (" + Feuillet.lettre(colonne) + ")\u00a0: ";
        var defaut = rangee.defauts().get(colonne);
        if (defaut != null) {
            ebauche.remarquer(ici + defaut);
            return Optional.empty();
        }
        try {
            return Optional.of(Valeurs.lire(champ, rangee.cellule(colonne), citations));
        } catch (Refusee e) {
            ebauche.remarquer(ici + e.getMessage());
            return Optional.empty();
        }
    }

    private void lireTable(Reconnu reconnu, Disposition.DeTable disposition) {
        var section = disposition.section();
        var champ = disposition.champ();
        dire(
                reconnu,
                champ.colonnes().stream().map(Champ::libelle).toList(),
                List.of(Disposition.FICHE, Disposition.CLE));
        for (var ebauche : ebauches.values()) {
            if (disposition.de(ebauche.genre())) {
                ebauche.vider("feuille «\u00a0" + reconnu.feuillet().nom() + "\u00a0»", section, champ.cle());
            }
        }
        for (var rangee : reconnu.donnees()) {
            var ou = reconnu.feuillet().ligne(rangee.numero());
            var fiche =
                    rangee.cellule(reconnu.titres().colonne(Disposition.FICHE).orElse(-1));
            var ebauche = fiche(fiche.strip(), disposition, ou).orElse(null);
            if (ebauche == null) {
                rejets.add(
                        Candidat.rejete(
                                ou,
                                fiche,
                                "la colonne «\u00a0De la fiche\u00a0» ne désigne aucune fiche qui ait cette liste\u00a0: écrivez son identifiant entre crochets"));
                continue;
            }
            var ligne = JsonNodeFactory.instance.objectNode();
            reconnu.titres()
                    .colonne(Disposition.CLE)
                    .ifPresent(i -> ligne.put("cle", rangee.cellule(i).strip()));
            for (var colonne : champ.colonnes()) {
                reconnu.titres()
                        .colonne(colonne.libelle())
                        .flatMap(i -> valeur(ebauche, rangee, i, colonne, colonne.libelle(), ou + ", "))
                        .ifPresent(v -> ligne.set(colonne.cle(), v));
            }
            ebauche.ajouter(ou, section, champ.cle(), ligne);
        }
    }

    private Optional<Ebauche> fiche(String texte, Disposition.DeTable disposition, String ou) {
        var id = Valeurs.identifiant(texte);
        for (var genre : Genre.values()) {
            if (id.isEmpty() && disposition.de(genre)) {
                id = citations.nomme(genre, texte);
            }
        }
        var ebauche = ebauches.get(id);
        if (ebauche == null) {
            var element = actuel.element(id).orElse(null);
            if (element == null) {
                return Optional.empty();
            }
            ebauche = new Ebauche(element.genre(), id, element.rang(), element, ou);
            if (disposition.de(element.genre())) {
                ebauches.put(id, ebauche);
                ebauche.vider(ou, disposition.section(), disposition.champ().cle());
            }
        }
        return Optional.of(ebauche).filter(e -> disposition.de(e.genre()));
    }

    /** Columns that nobody knows, and those that are not there: what they would say stays as it is. */
    private void dire(Reconnu reconnu, List<String> attendues, List<String> reperes) {
        var connues = new ArrayList<>(attendues);
        connues.addAll(reperes);
        var simplifiees = connues.stream().map(Titres::simplifie).toList();
        var inconnues = reconnu.titres().colonnes().entrySet().stream()
                .filter(e -> !simplifiees.contains(e.getKey()))
                .map(e -> Feuillet.lettre(e.getValue()))
                .sorted()
                .toList();
        if (!inconnues.isEmpty()) {
            avis.add("Feuille «\u00a0" + reconnu.feuillet().nom()
                    + "\u00a0»\u00a0: colonnes inconnues, laissées de côté\u00a0: " + String.join(", ", inconnues)
                    + ".");
        }
        var absentes = attendues.stream()
                .filter(t -> reconnu.titres().colonne(t).isEmpty())
                .toList();
        if (!absentes.isEmpty()) {
            avis.add("Feuille «\u00a0" + reconnu.feuillet().nom()
                    + "\u00a0»\u00a0: colonnes absentes, dont rien ne change\u00a0: " + String.join(", ", absentes)
                    + ".");
        }
    }
}
