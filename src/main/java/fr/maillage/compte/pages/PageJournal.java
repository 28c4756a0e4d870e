package fr.maillage.compte.pages;

import fr.maillage.compte.registre.LectureDuJournal;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The journal of acts. */
public record PageJournal(
        Demande demande, List<String> actesConnus, List<LectureDuJournal.Ligne> lignes, Pagination pages) {
    static final String TOUS = "tous";
    private static final int DATE_MAX = 10;

    public PageJournal {
        actesConnus = List.copyOf(actesConnus);
        lignes = List.copyOf(lignes);
    }

    /** What is asked for, as it was typed. */
    public record Demande(String acte, String du, String au) {
        String parametres() {
            return "acte=" + encoder(acte) + "&du=" + encoder(du) + "&au=" + encoder(au);
        }

        private static String encoder(String texte) {
            return URLEncoder.encode(texte, StandardCharsets.UTF_8);
        }
    }

    public Liste actes() {
        var options = Stream.concat(
                        Stream.of(new Option(TOUS, "Tous les actes")),
                        actesConnus.stream().map(acte -> new Option(acte, acte)))
                .toList();
        return new Liste(Etiquette.de("acte", "Acte"), options, demande.acte().isEmpty() ? TOUS : demande.acte());
    }

    public ChampTexte du() {
        return date("du", "Du", demande.du());
    }

    public ChampTexte au() {
        return date("au", "Au", demande.au());
    }

    private static ChampTexte date(String nom, String libelle, String saisie) {
        var lisible = saisie.isBlank() || JournalController.date(saisie).isPresent();
        var etiquette = Etiquette.de(nom, libelle)
                .avecErreur(lisible ? null : "Cette date n’existe pas\u00a0: elle n’est pas prise en compte.");
        return new ChampTexte(etiquette, saisie, "date", null, null, DATE_MAX, true);
    }

    public String export() {
        return "/gestion/journal.csv?" + demande.parametres();
    }

    public EnTete enTete() {
        return EnTete.de("Journal", Rubrique.GESTION).sous(PageComptes.GESTION);
    }
}
