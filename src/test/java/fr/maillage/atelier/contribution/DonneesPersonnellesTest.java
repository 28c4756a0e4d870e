package fr.maillage.atelier.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DonneesPersonnellesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Appelez le 06 12 34 56 78 | TELEPHONE",
                "Appelez le 0612345678. | TELEPHONE",
                "Tél : +33 6.12.34.56.78 | TELEPHONE",
                "03-29-00-00-00 à la mairie | TELEPHONE",
                "écrire à accueil@exemple.fr | COURRIEL",
                "jeanne.exemple @ exemple.org | COURRIEL",
                "Mme Dupont ne peut plus sortir | NOM",
                "le docteur Martin part en retraite | NOM",
                "M. de La Tour | ''",
                "Je m'appelle Exemple et j’ai 80 ans | NOM",
                "Voir avec Monsieur Exemple, 06 12 34 56 78 | NOM,TELEPHONE"
            })
    void whatSeemsPersonalIsSeen(String texte, String signaux) {
        assertThat(Signal.ecrire(DonneesPersonnelles.chercher(texte))).isEqualTo(signaux);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Il faudrait 10 ordinateurs en 2026 et 12 tablettes",
                "La navette passe à 08h30, 10h30, 12h30",
                "Le budget est de 1 234 567,89 €",
                "SIREN 200034874",
                "Madame le Maire et Monsieur le Président sont d’accord",
                "Appeler la mairie, contacter les écoles",
                "Une formation aux dames et messieurs de Revigny-sur-Ornain"
            })
    void anOrdinarySentenceIsLeftInPeace(String texte) {
        assertThat(DonneesPersonnelles.chercher(texte)).isEmpty();
    }
}
