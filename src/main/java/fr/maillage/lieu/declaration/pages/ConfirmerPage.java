package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.FicheEnReponses;
import fr.maillage.lieu.declaration.Formulaire;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.util.List;

/**
 * A place as published, for who holds it to say whether it is right.
 *
 * @param majLe last day it was known to be true; empty while unknown
 * @param confirme true when it has just been confirmed
 */
public record ConfirmerPage(
        EnTete enTete,
        String id,
        String nom,
        int version,
        String jeton,
        String avis,
        boolean confirme,
        String majLe,
        List<VerifierPage.Section> sections) {
    static ConfirmerPage de(Lieu lieu, String jeton, String avis, boolean confirme) {
        var reponses = FicheEnReponses.de(lieu);
        return new ConfirmerPage(
                EnTete.de(
                                confirme
                                        ? "Merci, vos informations sont confirmées"
                                        : "Ces informations sont-elles exactes\u00a0?",
                                Rubrique.LIEUX)
                        .sous(new Lien("Trouver un lieu", "/lieux"))
                        .avecSurtitre(lieu.nom())
                        .avecStyle("declaration.css"),
                lieu.id(),
                lieu.nom(),
                lieu.version(),
                jeton,
                avis,
                confirme,
                lieu.majLe() == null ? "" : Formats.date(lieu.majLe()),
                Formulaire.livre().etapes().stream()
                        .filter(e -> !e.cle().equals(Etape.VERIFIER))
                        .map(e -> new VerifierPage.Section(
                                e.titre(),
                                "",
                                Recapitulatif.de(e, reponses).stream()
                                        .filter(l -> !l.valeurs().isEmpty())
                                        .toList(),
                                List.of()))
                        .filter(s -> !s.lignes().isEmpty())
                        .toList());
    }
}
