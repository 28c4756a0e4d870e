package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.declaration.FermetureDite;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampDate;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a place has closed.
 *
 * @param cle of this page: a double click tells it once
 * @param lien token received by e-mail; empty for anybody
 */
public record FermeturePage(
        EnTete enTete,
        ResumeErreurs erreurs,
        String action,
        String cle,
        String lien,
        ChampTexte motif,
        ChampDate debut,
        ChampDate fin) {
    private static final int MOTIF_MAX = 200;

    /** What is typed in the page. */
    record Saisie(String motif, ChampDate debut, ChampDate fin) {
        static final Saisie VIDE = new Saisie("", date("debut", "", "", ""), date("fin", "", "", ""));

        static Saisie de(HttpServletRequest requete) {
            return new Saisie(texte(requete, "motif"), date(requete, "debut"), date(requete, "fin"));
        }

        private static ChampDate date(HttpServletRequest requete, String nom) {
            return date(
                    nom, texte(requete, nom + "-jour"), texte(requete, nom + "-mois"), texte(requete, nom + "-annee"));
        }

        private static ChampDate date(String nom, String jour, String mois, String annee) {
            var etiquette = nom.equals("debut")
                    ? Etiquette.de(nom, "Fermé depuis le")
                            .avecAide("Laissez vide si c’est aujourd’hui ou si vous ne savez pas.")
                    : Etiquette.de(nom, "Rouvrira après le")
                            .avecAide(
                                    "Dernier jour de fermeture. Laissez vide si c’est définitif ou si vous ne savez pas.");
            return new ChampDate(etiquette, jour, mois, annee);
        }

        private static String texte(HttpServletRequest requete, String nom) {
            var valeur = requete.getParameter(nom);
            return valeur == null ? "" : valeur.strip();
        }

        Reponses reponses() {
            var reponses = new LinkedHashMap<String, List<String>>();
            reponses.put(FermetureDite.MOTIF, List.of(motif));
            debut.date().ifPresent(d -> reponses.put(FermetureDite.DEBUT, List.of(d.toString())));
            fin.date().ifPresent(d -> reponses.put(FermetureDite.FIN, List.of(d.toString())));
            return new Reponses(reponses);
        }
    }

    static FermeturePage de(Lieu lieu, Jeton jeton, String lien, Saisie saisie, boolean verifier) {
        var motif = ChampTexte.de(
                Etiquette.de("motif", "Que s’est-il passé\u00a0?")
                        .avecAide("Exemple\u00a0: travaux, déménagement, fin de la permanence.")
                        .avecErreur(verifier ? fauteDeMotif(saisie.motif()) : null)
                        .estObligatoire(),
                saisie.motif());
        var debut = enFaute(saisie.debut(), verifier ? fauteDeDate(saisie.debut()) : null);
        var fin = enFaute(saisie.fin(), verifier ? fauteDeFin(saisie) : null);
        return new FermeturePage(
                EnTete.de("Signaler une fermeture", Rubrique.LIEUX)
                        .sous(new Lien("Trouver un lieu", "/lieux"))
                        .avecSurtitre(lieu.nom())
                        .avecStyle("declaration.css"),
                ResumeErreurs.de(List.of(motif, debut, fin)),
                "/lieux/" + lieu.id() + "/fermeture",
                jeton.valeur(),
                lien,
                motif,
                debut,
                fin);
    }

    private static @Nullable String fauteDeMotif(String motif) {
        if (motif.isEmpty()) {
            return "Dites en quelques mots ce qui s’est passé.";
        }
        return motif.length() > MOTIF_MAX ? MOTIF_MAX + " caractères au plus. Raccourcissez ce texte." : null;
    }

    private static @Nullable String fauteDeDate(ChampDate champ) {
        return champ.vide() || champ.date().isPresent() ? null : "Cette date n’existe pas. Exemple\u00a0: 12 3 2026.";
    }

    private static @Nullable String fauteDeFin(Saisie saisie) {
        var faute = fauteDeDate(saisie.fin());
        boolean inversees = saisie.debut().date().isPresent()
                && saisie.fin()
                        .date()
                        .filter(f -> f.isBefore(saisie.debut().date().get()))
                        .isPresent();
        return faute == null && inversees ? "La fermeture finit avant de commencer. Vérifiez les deux dates." : faute;
    }

    private static ChampDate enFaute(ChampDate champ, @Nullable String faute) {
        return new ChampDate(champ.etiquette().avecErreur(faute), champ.jour(), champ.mois(), champ.annee());
    }
}
