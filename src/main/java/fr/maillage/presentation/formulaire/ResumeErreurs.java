package fr.maillage.presentation.formulaire;

import fr.maillage.presentation.Lien;
import java.util.List;
import java.util.Objects;

/**
 * All that is wrong in a form, at the top of the page, each line leading to its field.
 *
 * @param erreurs in the order of the fields
 */
public record ResumeErreurs(List<Lien> erreurs) {
    public ResumeErreurs {
        erreurs = List.copyOf(erreurs);
    }

    public static ResumeErreurs de(List<? extends Saisie> saisies) {
        return new ResumeErreurs(saisies.stream()
                .filter(saisie -> saisie.etiquette().enErreur())
                .map(saisie ->
                        new Lien(Objects.requireNonNull(saisie.etiquette().erreur()), "#" + saisie.ancre()))
                .toList());
    }
}
