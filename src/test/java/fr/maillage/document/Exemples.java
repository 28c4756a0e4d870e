package fr.maillage.document;

import fr.maillage.document.Bloc.Encart;
import fr.maillage.document.Bloc.Figure;
import fr.maillage.document.Bloc.Liste;
import fr.maillage.document.Bloc.Paragraphe;
import fr.maillage.document.Bloc.SautDePage;
import fr.maillage.document.Bloc.Sommaire;
import fr.maillage.document.Bloc.Titre;
import fr.maillage.document.Bloc.ZoneARediger;
import fr.maillage.document.Diapositive.Couverture;
import fr.maillage.document.Diapositive.DeuxColonnes;
import fr.maillage.document.Diapositive.FigureCommentee;
import fr.maillage.document.Diapositive.PleineFigure;
import fr.maillage.document.Diapositive.Puces;
import fr.maillage.document.Diapositive.Section;
import fr.maillage.document.Diapositive.TableauProjete;
import fr.maillage.document.Diapositive.Volet;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Tableau.Colonne;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A report and a deck about a territory that does not exist, with a bit of everything. */
public final class Exemples {
    static final LocalDate JOUR = LocalDate.of(2022, 3, 12);

    private Exemples() {}

    static Image logo() {
        return Image.svg("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" width="200" height="60">
                <rect width="60" height="60" rx="8" fill="#1B4F7A"/><circle cx="22" cy="36" r="9" fill="#fff"/><circle cx="42" cy="20" r="7" fill="#F4B183"/>
                <path d="M22 36L42 20" stroke="#fff" stroke-width="3"/>
                <text x="72" y="39" font-family="DejaVu Sans" font-size="24" font-weight="bold" fill="#1B4F7A">Exemple</text></svg>
                """, "Territoire d’exemple");
    }

    static Image barres() {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 320\" width=\"640\" height=\"320\">");
        int[] valeurs = {42, 61, 35, 78, 54, 23};
        for (int i = 0; i < valeurs.length; i++) {
            int hauteur = valeurs[i] * 3;
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"64\" height=\"%d\" fill=\"%s\"/>"
                    .formatted(40 + i * 100, 280 - hauteur, hauteur, i == 3 ? "#B4500F" : "#1F4E79"));
            svg.append(
                    "<text x=\"%d\" y=\"%d\" font-family=\"DejaVu Sans\" font-size=\"18\" text-anchor=\"middle\">%d</text>"
                            .formatted(72 + i * 100, 272 - hauteur, valeurs[i]));
            svg.append(
                    "<text x=\"%d\" y=\"304\" font-family=\"DejaVu Sans\" font-size=\"16\" text-anchor=\"middle\">EPCI %c</text>"
                            .formatted(72 + i * 100, 'A' + i));
        }
        return Image.svg(
                svg.append("<path d=\"M24 280H624\" stroke=\"#1D2B36\"/></svg>").toString(),
                "Histogramme de six EPCI, de 23 à 78 ; le plus haut est l’EPCI D");
    }

    static Image frise() {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 200\"><path d=\"M40 100H960\" stroke=\"#1B4F7A\" stroke-width=\"6\"/>");
        String[] mois = {"janvier", "mars", "mai", "septembre", "novembre"};
        for (int i = 0; i < mois.length; i++) {
            svg.append("<circle cx=\"%d\" cy=\"100\" r=\"%d\" fill=\"%s\"/>"
                    .formatted(80 + i * 210, i == 2 ? 20 : 13, i == 2 ? "#B4500F" : "#1B4F7A"));
            svg.append(
                    "<text x=\"%d\" y=\"158\" font-family=\"DejaVu Sans\" font-size=\"24\" text-anchor=\"middle\">%s</text>"
                            .formatted(80 + i * 210, mois[i]));
        }
        return Image.svg(
                svg.append(
                                "<text x=\"500\" y=\"56\" font-family=\"DejaVu Sans\" font-size=\"24\" font-weight=\"bold\" fill=\"#B4500F\" text-anchor=\"middle\">vous êtes ici</text></svg>")
                        .toString(),
                "Frise de cinq étapes, de janvier à novembre ; la troisième, en mai, est en cours");
    }

    static byte[] pointPng() {
        try {
            var image = new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB);
            var octets = new ByteArrayOutputStream();
            ImageIO.write(image, "png", octets);
            return octets.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Theme theme() {
        return new Theme("Territoire d’exemple", logo(), Couleur.de("#1B4F7A"), Couleur.de("#B4500F"));
    }

    static Intitule intitule() {
        return new Intitule(
                "Synthèse des ateliers de l’inclusion numérique",
                "Besoins et idées recueillis dans six intercommunalités",
                "Réunion du 12 mars 2022, de 14\u00a0h à 17\u00a0h",
                "Département d’exemple",
                JOUR);
    }

    static Tableau synthese() {
        var lignes = new ArrayList<List<Cellule>>();
        String[] familles = {"Se déplacer", "Être accompagné", "S’équiper", "Se former", "Faire ses démarches"};
        for (var famille : familles) {
            lignes.add(List.of(
                    Cellule.de(famille),
                    new Cellule(
                            List.of(
                                    Texte.de(
                                            "Les distances comptent autant que les horaires : une permanence que l’on ne peut pas rejoindre n’aide personne.")),
                            List.of(
                                    Texte.de(Morceau.italique(
                                            "«\u00a0Le car passe le mardi, la permanence est le jeudi.\u00a0»")),
                                    Texte.de(Morceau.italique("«\u00a0Je ne sais pas à qui demander.\u00a0»")))),
                    Cellule.puces(List.of(
                            "Tournée d’un véhicule le jour du marché",
                            "Prise de rendez-vous par téléphone",
                            "Relais en mairie"))));
        }
        return new Tableau(
                "Besoins et idées par famille",
                List.of(),
                List.of(
                        Colonne.texte("Famille", 2),
                        Colonne.texte("Description et verbatims", 5),
                        Colonne.texte("Idées", 4)),
                true,
                lignes);
    }

    static Tableau longTableau(int lignes) {
        return new Tableau(
                "Indice par commune",
                List.of(new Tableau.Groupe("Commune", 2), new Tableau.Groupe("Indice", 3)),
                List.of(
                        Colonne.texte("Nom", 4),
                        Colonne.nombre("Habitants", 2),
                        Colonne.nombre("2020", 1.5),
                        Colonne.nombre("2021", 1.5),
                        Colonne.texte("Classe", 2)),
                true,
                IntStream.rangeClosed(1, lignes)
                        .mapToObj(i -> List.of(
                                Cellule.de("Commune n°\u00a0" + i),
                                Cellule.de(i * 37 % 900 + ""),
                                Cellule.de(i * 13 % 100 + ",5"),
                                Cellule.de(i * 17 % 100 + ",0"),
                                Cellule.de(i % 3 == 0 ? "fragile" : "moyenne")))
                        .toList());
    }

    static DocumentTexte rapport() {
        var prose =
                "Le territoire compte six intercommunalités. Dans chacune, un atelier a réuni des élus, des agents et des associations : "
                        + "ils ont dit ce qui manque, puis ce qu’ils feraient. Les besoins reviennent d’un atelier à l’autre ; les réponses, elles, tiennent au lieu.";
        var blocs = new ArrayList<Bloc>(List.of(
                new Sommaire(2),
                new SautDePage(),
                new Titre(1, "Ce que les ateliers ont dit"),
                Paragraphe.de(prose),
                new Paragraphe(Texte.de(
                        Morceau.de("La méthode est décrite "),
                        Morceau.lien("sur la page publique de la démarche", URI.create("https://exemple.fr/demarche")),
                        Morceau.de(" ; "),
                        Morceau.gras("elle vaut pour tous les ateliers"),
                        Morceau.de(" et "),
                        Morceau.italique("se corrige d’une année à l’autre"),
                        Morceau.de("."))),
                new Liste(
                        false,
                        List.of(
                                Puce.de("Six ateliers, de janvier à mai."),
                                Puce.de(
                                        "Trois familles de participants :",
                                        List.of(
                                                "élus et agents des communes",
                                                "associations et centres sociaux",
                                                "services de l’État présents sur le territoire")),
                                Puce.de("Un compte rendu par atelier, relu par les participants."))),
                new Encart(
                        Encart.Nature.INFORMATION,
                        "À retenir",
                        List.of(
                                Texte.de(
                                        "Quatre besoins sur cinq tiennent à la distance ou aux horaires. Aucun ne se règle par un lieu de plus si personne n’y va."))),
                new Titre(2, "Fréquentation par intercommunalité"),
                Paragraphe.de(prose),
                new Figure(barres(), "Participants par intercommunalité", 0.8),
                new Titre(2, "Besoins et idées"),
                Paragraphe.de("Le tableau range ce qui a été dit par famille, sans nom de personne."),
                synthese(),
                new Encart(
                        Encart.Nature.ATTENTION,
                        "Attention aux petits groupes",
                        List.of(
                                Texte.de("Un groupe de moins de cinq personnes n’est pas montré."),
                                Texte.de("Ses besoins restent comptés dans le total."))),
                new Titre(1, "Décisions"),
                new Liste(
                        true,
                        List.of(
                                Puce.de("Ouvrir deux permanences le jour du marché."),
                                Puce.de(
                                        "Essayer une tournée pendant six mois.",
                                        List.of("départ le mardi", "retour par la vallée")),
                                Puce.de("Revoir les horaires en septembre."))),
                new ZoneARediger("avis-du-comite", "Donnez en cinq lignes l’avis du comité sur ces décisions.", ""),
                new ZoneARediger(
                        "suites",
                        "Dites qui fait quoi d’ici la prochaine réunion.",
                        "Le service des solidarités prépare la tournée.\nLa commune siège prête une salle."),
                new Titre(2, "Calendrier"),
                Figure.entiere(frise(), "Étapes de l’année"),
                new Titre(1, "Annexe : indice par commune"),
                new Titre(2, "Lecture"),
                new Titre(3, "Ce que dit l’indice"),
                Paragraphe.de("Un indice de 100 est la moyenne du territoire."),
                new Titre(4, "Réserves"),
                Paragraphe.de(prose),
                longTableau(70),
                new Titre(2, "Un tableau sans ligne"),
                Tableau.de("Lieux fermés", List.of(Colonne.texte("Lieu", 1), Colonne.nombre("Jours", 1)), List.of())));
        return new DocumentTexte(intitule(), theme(), blocs);
    }

    static Diaporama diaporama() {
        return new Diaporama(
                intitule(),
                theme(),
                "Comité de pilotage du 12 mars 2022",
                List.of(
                        Couverture.de(intitule()),
                        Puces.de(
                                "Au programme",
                                List.of(
                                        "Ce que nous avons entendu",
                                        "Ce que disent les chiffres",
                                        "Ce que nous proposons",
                                        "Ce que nous décidons aujourd’hui")),
                        new Section(
                                "Ce que nous avons entendu",
                                "Six ateliers, de janvier à mai",
                                "Rappeler que les ateliers étaient ouverts à tous."),
                        new Puces(
                                "Quatre besoins reviennent partout",
                                List.of(
                                        Puce.de(
                                                "Se déplacer",
                                                List.of("le car et la permanence ne tombent pas le même jour")),
                                        Puce.de("Être accompagné", List.of("savoir à qui demander", "oser demander")),
                                        Puce.de("S’équiper"),
                                        Puce.de("Se former")),
                                null,
                                "Donner un exemple par besoin.\nLaisser réagir la salle."),
                        new Puces(
                                "L’EPCI D s’est le plus mobilisé",
                                List.of(
                                        Puce.de("78 participants en une soirée"),
                                        Puce.de("Deux fois la moyenne"),
                                        Puce.de("Un accueil par les mairies")),
                                barres(),
                                ""),
                        new PleineFigure(
                                "Participants par intercommunalité",
                                barres(),
                                "Nombre de participants, de janvier à mai 2022",
                                ""),
                        new Section("Ce que nous proposons", "", ""),
                        new DeuxColonnes(
                                "L’offre connue : fixe et itinérante",
                                new Volet(
                                        "Lieux fixes",
                                        List.of(
                                                Puce.de("Maisons de services"),
                                                Puce.de("Médiathèques"),
                                                Puce.de("Centres sociaux"))),
                                new Volet(
                                        "Offre itinérante",
                                        List.of(
                                                Puce.de("Un bus, deux jours par semaine"),
                                                Puce.de("Permanences en mairie", List.of("le jour du marché")))),
                                ""),
                        new TableauProjete(
                                "Participants et idées par atelier",
                                Tableau.de(
                                        "Ateliers",
                                        List.of(
                                                Colonne.texte("Intercommunalité", 3),
                                                Colonne.nombre("Participants", 2),
                                                Colonne.nombre("Idées", 1.4)),
                                        List.of(
                                                List.of("EPCI A", "42", "12"),
                                                List.of("EPCI B", "61", "23"),
                                                List.of("EPCI C", "35", "9"),
                                                List.of("EPCI D", "78", "31"),
                                                List.of("EPCI E", "54", "17"))),
                                "Le tableau se lit de haut en bas."),
                        new TableauProjete("Besoins et idées", synthese(), ""),
                        new FigureCommentee(
                                "Où nous en sommes",
                                frise(),
                                List.of(
                                        Puce.de("Diagnostic rendu en mars"),
                                        Puce.de("Ateliers jusqu’en mai"),
                                        Puce.de("Feuille de route en novembre")),
                                ""),
                        Puces.de(
                                "Prochaines étapes",
                                IntStream.rangeClosed(1, 11)
                                        .mapToObj(
                                                i -> "Étape " + i
                                                        + " : réunir les partenaires, écrire ce qui est décidé et dire à chacun ce qu’il a à faire")
                                        .toList())));
    }

    /** Writes the examples in all formats into a folder, to be looked at. */
    public static void main(String... args) throws IOException {
        var dossier = Files.createDirectories(Path.of(args[0]));
        for (var format : Format.pourTexte()) {
            Files.write(dossier.resolve("rapport." + format.extension()), Redacteur.octets(rapport(), format));
        }
        for (var format : Format.pourDiaporama()) {
            Files.write(dossier.resolve("deck." + format.extension()), Redacteur.octets(diaporama(), format));
        }
    }
}
