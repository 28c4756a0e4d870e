package fr.maillage.lieu.declaration;

import fr.maillage.courrier.Lettre;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Habillage;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The letters that a declarant receives. */
@Component
public class Lettres {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int NOM_MAX = 100;

    private final AdresseDuSite adresse;
    private final Habillage habillage;

    Lettres(AdresseDuSite adresse, Habillage habillage) {
        this.adresse = adresse;
        this.habillage = habillage;
    }

    Lettre recue(String a, String lieu, Code code, String correction) {
        return lettre(a, "Votre déclaration est reçue", """
                Nous avons bien reçu votre déclaration du lieu «\u00a0%s\u00a0». Une personne va la vérifier.

                Votre code de suivi\u00a0: %s

                Pour suivre votre demande, la compléter ou la retirer\u00a0:
                %s

                Quand les informations de ce lieu changeront, corrigez-les avec ce lien. Gardez-le\u00a0:
                %s
                """.formatted(
                        nom(lieu), code.lisible(), adresse.absolue("/lieux/suivi/" + code.lisible()), correction));
    }

    Lettre question(String a, String lieu, String question, String suivi) {
        return lettre(a, "Une question sur votre déclaration", """
                Nous vérifions votre déclaration du lieu «\u00a0%s\u00a0», et nous avons une question\u00a0:

                %s

                Pour répondre, ouvrez ce lien\u00a0:
                %s
                """.formatted(nom(lieu), question, suivi));
    }

    Lettre acceptee(String a, String lieu, String page) {
        return lettre(a, "Votre déclaration est acceptée", """
                Les informations du lieu «\u00a0%s\u00a0» sont publiées. Merci.

                Voir la page du lieu\u00a0:
                %s
                """.formatted(nom(lieu), page));
    }

    Lettre refusee(String a, String lieu, String motif, String suivi) {
        return lettre(a, "Votre déclaration n’est pas retenue", """
                Nous avons lu votre déclaration du lieu «\u00a0%s\u00a0». Nous ne la publions pas, pour cette raison\u00a0:

                %s

                Pour revoir votre demande\u00a0:
                %s
                """.formatted(nom(lieu), motif, suivi));
    }

    /** The address of a draft, for who goes on later. */
    public Lettre brouillon(String a, Jeton jeton, Instant expireLe) {
        return lettre(a, "Votre déclaration à terminer", """
                Vous avez commencé à déclarer un lieu. Votre brouillon est gardé jusqu’au %s.

                Pour continuer, ouvrez ce lien\u00a0:
                %s

                Si vous n’avez rien demandé, ne faites rien.
                """.formatted(
                        Formats.date(expireLe.atZone(PARIS).toLocalDate()),
                        adresse.absolue("/lieux/declarer/" + jeton.valeur())));
    }

    private Lettre lettre(String a, String objet, String texte) {
        var nom = habillage.nom();
        return new Lettre(a, objet, "Bonjour,\n\n" + texte + "\n" + (nom == null ? "" : nom + "\n"));
    }

    private static String nom(String lieu) {
        var uneLigne = lieu.replaceAll("\\s+", " ");
        return uneLigne.length() > NOM_MAX ? uneLigne.substring(0, NOM_MAX) + "…" : uneLigne;
    }
}
