package fr.maillage.feuillederoute.edition;

import fr.maillage.demarche.Demarche;
import fr.maillage.document.Theme;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.lecture.Noms;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.presentation.Lien;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A roadmap where each thing that a document shows is there once. */
final class Exemple {
    private Exemple() {}

    private static final String TEXTE = """
            - {genre: ENJEU, id: e1, presentation: {numero: "1", question: "Comment aider chaque habitant ?", description: "Une sur trois."},
               priorite: {niveau: ELEVE, methode: POINTS, score: 12.5},
               origine: {citations: [{cle: a, genre: CHIFFRE, texte: "12 communes sur 43 sont fragiles", source: "Indice du site"}]},
               falc: {texte: "Nous voulons aider tout le monde. Par exemple : les personnes âgées."}}
            - {genre: DEFI, id: d1, presentation: {numero: "1", titre: "Développer les compétences", enjeux: [e1]}}
            - {genre: DEFI, id: d2, presentation: {titre: "Défi sans enjeu"}}
            - genre: CHANTIER
              id: c1
              presentation: {numero: "1.a", titre: "Former les agents", defi: d1, description: "Deux idées :\\n- écouter\\n- former"}
              reussite: {criteres: [{cle: a, enonce: "Chaque accueil a un agent formé", mesure: "Attestations", seuil: "80 %", etat: PARTIEL}]}
              freins: {freins: [{cle: a, enonce: "Peu de temps libre", action: "Remplacer les agents", responsable: "Ressources humaines", etat: EN_COURS}], risques: "Le budget baisse"}
              gouvernance: {responsables: [{cle: a, fonction: COORDONNE, nom: "Administration générale"}, {cle: b, fonction: COORDONNE, nom: "Ressources humaines"},
                {cle: c, fonction: PILOTE, personne: p1}], instance: COPIL}
              publics: {publics: [agents], communes: ["24322"]}
              ressources: {liens: [{cle: a, ressource: r1, etat: PLEIN}, {cle: b, ressource: r2, etat: POINTILLE}, {cle: c, ressource: r3, etat: AUCUN}]}
              liens: {liens: [{cle: a, fiche: a1, nature: LIEE}, {cle: b, fiche: a2, nature: SUITE, note: "Suite discrète"}]}
              suivi: {statut: BLOQUE, blocage: "Convention non signée", notes: [{cle: a, le: "2026-03-12", texte: "Réunion tendue"}]}
              origine: {citations: [{cle: a, genre: BESOIN, reference: B-k3m7p, texte: "On ne sait pas à qui demander", source: "Atelier du 8 avril"},
                {cle: b, genre: BESOIN, reference: B-aaaaa, texte: "Il faut appeler Mme Dupont", source: "Atelier du 8 avril"},
                {cle: c, genre: ENTRETIEN, texte: "Le bus vient trop peu", source: "Entretien avec le maire"}]}
            - genre: ACTION
              id: a1
              presentation: {numero: "1", titre: "Organiser des formations", chantier: c1, contexte: "Un besoin dit partout", objectifs: "Former 40 agents"}
              calendrier: {debut: "2027-01-01", fin: "2027-06-30", etapes: [{cle: a, nom: "Choisir un organisme", echeance: "2027-02-01"}]}
              moyens: {budget: [{cle: a, annee: 2027, nature: FONCTIONNEMENT, realite: PREVU, montant: 12000}, {cle: b, nature: INVESTISSEMENT, realite: REALISE, montant: 500.4}, {cle: c}],
                financements: [{cle: a, financeur: "Région", montant: 8000, etat: DEMANDE}]}
              mesure: {indicateurs: [{cle: a, nom: "Agents formés", unite: agents, depart: 0, cible: 40}], releves: [{cle: a, indicateur: "Agents formés", le: "2027-03-01", valeur: 12}]}
            - {genre: ACTION, id: a2, presentation: {titre: "Négocier un rachat", chantier: c1, confidentielle: true}}
            - {genre: ACTION, id: a3, presentation: {titre: "Préparer le rachat", actionMere: a2}}
            - {genre: ACTION, id: a4, presentation: {titre: "Prêter des ordinateurs"}}
            - {genre: RESSOURCE, id: r1, presentation: {nom: "Centres sociaux", famille: PARTENAIRE}}
            - {genre: RESSOURCE, id: r2, presentation: {nom: "Conseillers numériques", famille: INTERVENANT}}
            - {genre: RESSOURCE, id: r3, presentation: {nom: "Fonds lointain", famille: FINANCEMENT}}
            """;

    static Contenu contenu() {
        var elements = new ArrayList<Element>();
        int rang = 0;
        for (var noeud : YAMLMapper.builder().build().readTree(TEXTE)) {
            ((ObjectNode) noeud).put("rang", ++rang);
            elements.add(Json.lire(Genre.valueOf(noeud.path("genre").asString().toUpperCase(Locale.ROOT)), noeud));
        }
        return Contenu.de(7, elements);
    }

    static Dossier dossier(Contenu contenu, boolean publique) {
        var quand = Instant.parse("2026-11-24T10:00:00Z");
        return new Dossier(
                new FeuilleDeRoute(
                        "abcdefgh",
                        "demarche",
                        "Feuille d’essai",
                        "Le territoire est grand.",
                        false,
                        7,
                        1,
                        quand,
                        false),
                new Demarche(
                        "demarche",
                        "Démarche",
                        "departement:24",
                        "Département",
                        "",
                        false,
                        true,
                        1,
                        quand,
                        quand,
                        null),
                "Dordogne",
                "État au 24 novembre 2026",
                LocalDate.of(2026, 11, 24),
                contenu,
                noms(contenu),
                Theme.neutre("Maillage"),
                publique);
    }

    private static Noms noms(Contenu contenu) {
        return new Noms() {
            @Override
            public Lien element(String id) {
                return new Lien(contenu.element(id).map(Element::intitule).orElse("Élément retiré"), "");
            }

            @Override
            public Lien structure(String id) {
                return BRUTS.structure(id);
            }

            @Override
            public Lien personne(String id) {
                return new Lien("Personne Nommée", "");
            }

            @Override
            public Lien lieu(String id) {
                return BRUTS.lieu(id);
            }

            @Override
            public Lien commune(String code) {
                return new Lien("Périgueux", "");
            }
        };
    }
}
