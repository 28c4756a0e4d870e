package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.campagne.Confirmations;
import fr.maillage.lieu.campagne.Destinataires;
import fr.maillage.lieu.campagne.Envois;
import fr.maillage.lieu.campagne.Envois.Envoi;
import fr.maillage.lieu.campagne.Issue;
import fr.maillage.lieu.campagne.Remise;
import fr.maillage.lieu.moderation.pages.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The part of a campaign « confirmez vos informations ». */
@Component
class ConfirmationAssemblage {
    private final Destinataires destinataires;
    private final Envois envois;
    private final Lieux lieux;

    ConfirmationAssemblage(Destinataires destinataires, Envois envois, Lieux lieux) {
        this.destinataires = destinataires;
        this.envois = envois;
        this.lieux = lieux;
    }

    CampagneAssemblage.Part part(VueDeCampagne vue, Remise remise) {
        var campagne = vue.campagne();
        var selection = destinataires.selection(campagne);
        var ecrits = envois.tous(campagne.id());
        var issues = envois.issues(campagne.id());
        Map<String, Lieu> parId =
                lieux.trouverTous(ecrits.stream().map(Envoi::lieu).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Lieu::id, Function.identity()));
        var chiffres = new ArrayList<CampagnePage.Chiffre>();
        chiffres.add(CampagneAssemblage.chiffre("lieux à qui l’on a écrit", ecrits.size()));
        Envois.compter(issues)
                .forEach((issue, nombre) -> chiffres.add(CampagneAssemblage.chiffre(issue.pluriel(), nombre)));
        chiffres.add(CampagneAssemblage.chiffre(
                "sans adresse à qui écrire", selection.sansAdresse().size()));
        chiffres.add(CampagneAssemblage.chiffre(
                "ne veulent plus de lettre", selection.arretees().size()));
        return new CampagneAssemblage.Part(
                chiffres,
                Math.min(selection.parAdresse().size(), Confirmations.PAR_ENVOI),
                Confirmations.apercu(campagne, selection),
                null,
                ecrits.stream()
                        .map(e -> ligne(e, Optional.ofNullable(parId.get(e.lieu())), issues, remise))
                        .toList(),
                injoignables(ecrits, parId, remise));
    }

    private static CampagnePage.Ligne ligne(
            Envoi envoi, Optional<Lieu> lieu, Map<String, Issue> issues, Remise remise) {
        var issue = issues.getOrDefault(envoi.lieu(), Issue.SILENCIEUX);
        return new CampagnePage.Ligne(
                envoi.lieu(),
                lieu.map(Lieu::nom).orElse(envoi.lieu()),
                lieu.map(l -> l.fiche().texteOuVide(Champ.COMMUNE)).orElse(""),
                envoi.courriel(),
                Moments.jour(envoi.dernier())
                        + (envoi.relances() > 0 ? " (relance)" : "")
                        + CampagneAssemblage.suite(remise, envoi.courriel()),
                issue.libelle(),
                issue == Issue.SILENCIEUX);
    }

    private static List<Injoignable> injoignables(List<Envoi> ecrits, Map<String, Lieu> parId, Remise remise) {
        var injoignables = new ArrayList<Injoignable>();
        remise.injoignables().forEach((adresse, motif) -> {
            var concernes = ecrits.stream()
                    .filter(e -> e.courriel().equals(adresse))
                    .map(e -> new Injoignable.Concerne(
                            parId.containsKey(e.lieu()) ? parId.get(e.lieu()).nom() : e.lieu(), e.lieu(), "", null))
                    .toList();
            // Nobody is written to there any more: its places were given another address.
            if (!concernes.isEmpty()) {
                injoignables.add(new Injoignable(adresse, motif, concernes));
            }
        });
        return injoignables;
    }
}
