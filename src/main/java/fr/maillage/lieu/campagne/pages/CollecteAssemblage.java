package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.campagne.Attendu;
import fr.maillage.lieu.campagne.Attendus;
import fr.maillage.lieu.campagne.Avancement;
import fr.maillage.lieu.campagne.Collectes;
import fr.maillage.lieu.campagne.Remise;
import fr.maillage.lieu.moderation.pages.Moments;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a collection. */
@Component
class CollecteAssemblage {
    private final Attendus attendus;
    private final Collectes collectes;

    CollecteAssemblage(Attendus attendus, Collectes collectes) {
        this.attendus = attendus;
        this.collectes = collectes;
    }

    CampagneAssemblage.Part part(VueDeCampagne vue, Remise remise) {
        var campagne = vue.campagne();
        var tous = attendus.tous(campagne.id());
        var avancement = collectes.avancement(campagne);
        int aInviter = (int) tous.stream()
                .filter(a -> a.inviteLe() == null && !a.courriel().isEmpty())
                .count();
        return new CampagneAssemblage.Part(
                chiffres(avancement, tous),
                Math.min(aInviter, Collectes.PAR_ENVOI),
                campagne.lettre(),
                avancement,
                tous.stream().map(a -> ligne(a, avancement, remise)).toList(),
                injoignables(vue, tous, remise));
    }

    private static List<CampagnePage.Chiffre> chiffres(Avancement avancement, List<Attendu> attendus) {
        var total = avancement.total();
        return List.of(
                CampagneAssemblage.chiffre("lieux déclarés", total.declares()),
                CampagneAssemblage.chiffre("dont après la fermeture", total.enRetard()),
                CampagneAssemblage.chiffre("structures attendues", total.attendus()),
                CampagneAssemblage.chiffre("ont répondu", total.repondus()),
                CampagneAssemblage.chiffre("silencieuses", total.silencieux()),
                CampagneAssemblage.chiffre(
                        "invitées",
                        attendus.stream().filter(a -> a.inviteLe() != null).count()));
    }

    private static CampagnePage.Ligne ligne(Attendu attendu, Avancement avancement, Remise remise) {
        boolean repondu = avancement.repondus().contains(attendu.code());
        return new CampagnePage.Ligne(
                attendu.lieu() == null ? "" : attendu.lieu(),
                attendu.nom(),
                attendu.commune(),
                attendu.courriel(),
                quand(attendu, remise),
                attendu.sansLieuLe() != null ? "Rien à déclarer" : repondu ? "A répondu" : "Silencieuse",
                !repondu);
    }

    private static String quand(Attendu attendu, Remise remise) {
        if (attendu.inviteLe() == null) {
            return "non invitée";
        }
        var relance = attendu.relanceLe() == null ? "" : ", relancée le " + Moments.jour(attendu.relanceLe());
        return "invitée le " + Moments.jour(attendu.inviteLe()) + relance
                + CampagneAssemblage.suite(remise, attendu.courriel());
    }

    private static List<Injoignable> injoignables(VueDeCampagne vue, List<Attendu> tous, Remise remise) {
        var injoignables = new ArrayList<Injoignable>();
        remise.injoignables().forEach((adresse, motif) -> {
            var concernes = tous.stream()
                    .filter(a -> a.courriel().equals(adresse) && a.inviteLe() != null)
                    .map(a -> concerne(vue, a))
                    .toList();
            // Nobody is written to there any more: its body was given another address.
            if (!concernes.isEmpty()) {
                injoignables.add(new Injoignable(adresse, motif, concernes));
            }
        });
        return injoignables;
    }

    private static Injoignable.Concerne concerne(VueDeCampagne vue, Attendu attendu) {
        return new Injoignable.Concerne(
                attendu.nom(),
                attendu.lieu() == null ? "" : attendu.lieu(),
                attendu.code(),
                vue.campagne().closeLe() != null ? null : champ(vue, attendu));
    }

    private static ChampTexte champ(VueDeCampagne vue, Attendu attendu) {
        boolean refusee = vue.adresse().code().equals(attendu.code());
        @Nullable
        String erreur = refusee
                ? "Écrivez une adresse électronique complète pour «\u00a0" + attendu.nom()
                        + "\u00a0». Exemple\u00a0: nom@commune.example."
                : null;
        return ChampTexte.de(
                Etiquette.de("adresse-" + attendu.code(), "Nouvelle adresse de " + attendu.nom())
                        .avecErreur(erreur),
                refusee ? vue.adresse().saisie() : "");
    }
}
