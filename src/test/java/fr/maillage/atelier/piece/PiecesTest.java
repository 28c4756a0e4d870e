package fr.maillage.atelier.piece;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.compte.Role;
import fr.maillage.site.Site;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of a workshop. */
@Site
@SuppressWarnings("NullAway.Init")
class PiecesTest extends DansUnAtelier {
    private static final byte[] PDF = "%PDF-1.7 essai".getBytes(UTF_8);

    @Autowired
    private PiecesEnBase pieces;

    private String chemin() {
        return atelier.chemin() + "/pieces";
    }

    private String deposer(String suite, byte[] contenu) {
        animatrice.lire(chemin());
        var reponse = animatrice.deposer(chemin() + suite, "fichier", contenu);
        return reponse.statusCode() == 302 ? "" : reponse.body().replace('\u00a0', ' ');
    }

    /** A photograph with a comment in it, as telephones write theirs. */
    private static byte[] photo(int largeur, int hauteur) throws IOException {
        var sortie = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB), "jpg", sortie);
        byte[] jpeg = sortie.toByteArray();
        byte[] secret = "GPS 48.77 5.16".getBytes(ISO_8859_1);
        var avec = new ByteArrayOutputStream();
        avec.write(jpeg, 0, 2);
        avec.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (secret.length + 2)});
        avec.writeBytes(secret);
        avec.write(jpeg, 2, jpeg.length - 2);
        return avec.toByteArray();
    }

    @Test
    void aDocumentIsKeptAsAFileRemovedAndPutBack() {
        assertThat(deposer("?genre=document&titre=Invitation", PDF)).isEmpty();
        var piece = pieces.toutes(atelier.id()).getFirst();
        var fichier = animatrice.lire(chemin() + "/" + piece.id());
        assertThat(fichier.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(fichier.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        animatrice.poster(chemin() + "/" + piece.id() + "/retirer");
        assertThat(animatrice.lire(chemin()).body()).contains("retiré", "Remettre");
        animatrice.poster(chemin() + "/" + piece.id() + "/retirer", "retiree", "non");
        assertThat(pieces.toutes(atelier.id())).noneMatch(Piece::retiree);
    }

    @Test
    void aPhotographIsDrawnAgainWithoutWhatTheTelephoneWroteInIt() throws IOException {
        byte[] prise = photo(3000, 1500);
        assertThat(new String(prise, ISO_8859_1)).contains("GPS 48.77");
        assertThat(deposer("?genre=photo&titre=Table%201", prise)).isEmpty();
        var piece = pieces.toutes(atelier.id()).getFirst();
        byte[] gardee = pieces.contenu(piece.id());
        assertThat(new String(gardee, ISO_8859_1)).doesNotContain("GPS");
        var image = ImageIO.read(new ByteArrayInputStream(gardee));
        assertThat(image.getWidth()).isEqualTo(PhotoDuPapier.COTE);
        assertThat(image.getHeight()).isEqualTo(PhotoDuPapier.COTE / 2);
        assertThat(animatrice.lire(atelier.chemin() + "/saisie").body())
                .contains(chemin() + "/" + piece.id(), "Table 1");
    }

    @Test
    void aPhotographGoesOnItsDayOrAtOnceAndADocumentStays() throws IOException {
        deposer("?genre=photo&titre=Une", photo(20, 20));
        deposer("?genre=photo&titre=Deux", photo(20, 20));
        deposer("?genre=document&titre=Trois", PDF);
        var une = pieces.toutes(atelier.id()).getFirst();
        animatrice.poster(chemin() + "/" + une.id() + "/effacer");
        assertThat(pieces.toutes(atelier.id())).extracting(Piece::titre).containsExactly("Deux", "Trois");
        pieces.purger(LocalDate.now().plusDays(Piece.JOURS + 2L));
        assertThat(pieces.toutes(atelier.id())).extracting(Piece::titre).containsExactly("Trois");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "MZ programme", "\u00ff\u00d8\u00ff tronquée"})
    void whatIsNoPhotographIsToldAndNothingIsKept(String contenu) {
        assertThat(deposer("?genre=photo&titre=Table", contenu.getBytes(ISO_8859_1)))
                .contains("id=\"fichier-erreur\"", "value=\"Table\"");
        assertThat(pieces.toutes(atelier.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2099"})
    void aDayThatPassedOrThatIsFarIsRefused(String annee) throws IOException {
        var suite = "?genre=photo&titre=Table&purge-jour=1&purge-mois=1&purge-annee=" + annee;
        assertThat(deposer(suite, photo(20, 20))).contains("dans un an au plus");
    }

    @Test
    void aTitleThatIsMissingOrOfMarkupIsHandled() {
        assertThat(deposer("?genre=document", PDF)).contains("Donnez un titre");
        deposer("?genre=document&titre=%3Cb%3Egras", PDF);
        assertThat(animatrice.lire(chemin()).body()).contains("&lt;b&gt;gras").doesNotContain("<b>gras");
    }

    @Test
    void somebodyOfAnotherTerritorySeesNothing() {
        deposer("?genre=document&titre=Invitation", PDF);
        var piece = pieces.toutes(atelier.id()).getFirst();
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        assertThat(ailleurs.lire(chemin() + "/" + piece.id()).statusCode()).isEqualTo(404);
    }
}
