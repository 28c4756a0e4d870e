package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.arbre.Filtre;
import fr.maillage.feuillederoute.arbre.Manque;
import fr.maillage.feuillederoute.modele.Choix;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.PublicVise;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.feuillederoute.saisie.CommunesNommees;
import fr.maillage.feuillederoute.saisie.References.Lecture.Refuse;
import fr.maillage.feuillederoute.saisie.References.Lecture.Trouve;
import fr.maillage.presentation.Typographie;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the address of the list of a roadmap, and shows its filters. */
@Component
class LectureDeFiltre {
    private static final String TOUS = "tout";
    private static final List<String> CLES =
            List.of("q", "genre", "statut", "enjeu", "defi", "chantier", "public", "commune", "manque");
    private static final int MOTS_MAX = 200;

    private final CommunesNommees communes;

    LectureDeFiltre(CommunesNommees communes) {
        this.communes = communes;
    }

    /** @param avis what was not understood; empty when all was */
    record Lu(Filtre filtre, String avis, LectureDeFormulaire lecture) {
        List<Saisie> saisies(Contenu contenu) {
            return List.of(
                    ChampTexte.de(lecture.etiquette("q", "Mots cherchés"), lecture.valeur("q")),
                    liste(
                            "genre",
                            "Genre",
                            Arrays.stream(Genre.values())
                                    .map(g -> new Option(g.name(), Typographie.majuscule(g.pluriel())))),
                    liste("statut", "Statut", options(Statut.values())),
                    liste("defi", "Défi", contenu.defis().stream().map(LectureDeFiltre::option)),
                    liste("public", "Public visé", PublicVise.tous().stream().map(p -> new Option(p.cle(), p.nom()))),
                    ChampTexte.de(lecture.etiquette("commune", "Commune servie"), lecture.valeur("commune")),
                    liste("manque", "Ce qui manque", options(Manque.values())));
        }

        private Saisie liste(String nom, String libelle, Stream<Option> options) {
            return new Liste(
                    lecture.etiquette(nom, libelle),
                    Stream.concat(Stream.of(new Option(TOUS, "Tout")), options).toList(),
                    lecture.valeur(nom).isEmpty() ? TOUS : lecture.valeur(nom));
        }
    }

    private static Stream<Option> options(Choix... choix) {
        return Arrays.stream(choix).map(c -> new Option(c.name(), c.libelle()));
    }

    private static Option option(Element element) {
        return new Option(element.id(), element.intitule());
    }

    /** @param siennes codes of the communes of the démarche */
    Lu lire(Map<String, String> parametres, Set<String> siennes) {
        var lecture = LectureDeFormulaire.de(parametres);
        var ecrite = lecture.valeur("commune");
        var commune = ecrite.isEmpty() ? new Trouve("") : communes.lire(ecrite, siennes);
        var mots = lecture.valeur("q");
        var filtre = new Filtre(
                mots.substring(0, Math.min(mots.length(), MOTS_MAX)),
                parmi(Genre.values(), lecture.valeur("genre")),
                parmi(Statut.values(), lecture.valeur("statut")),
                cle(lecture, "enjeu"),
                cle(lecture, "defi"),
                cle(lecture, "chantier"),
                cle(lecture, "public"),
                commune instanceof Trouve(var code) ? code : "",
                parmi(Manque.values(), lecture.valeur("manque")));
        return new Lu(
                filtre,
                commune instanceof Refuse(var explication) ? explication + " Ce filtre est ignoré." : "",
                lecture);
    }

    private static <E extends Enum<E>> Optional<E> parmi(E[] valeurs, String nom) {
        return Arrays.stream(valeurs).filter(v -> v.name().equals(nom)).findFirst();
    }

    private static String cle(LectureDeFormulaire lecture, String nom) {
        var valeur = lecture.valeur(nom);
        return valeur.equals(TOUS) ? "" : valeur;
    }

    /** The list with its filters, without its page. */
    static String adresse(String chemin, Map<String, String> parametres) {
        var filtres = CLES.stream()
                .filter(cle -> !parametres.getOrDefault(cle, "").isBlank())
                .map(cle -> cle + "=" + URLEncoder.encode(parametres.getOrDefault(cle, ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return filtres.isEmpty() ? chemin : chemin + "?" + filtres;
    }
}
