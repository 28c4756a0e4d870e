package fr.maillage.feuillederoute.modele;

/** What has a sheet of its own: a chantier or an action. */
public sealed interface Fiche extends Element permits Chantier, Action {
    Reussite reussite();

    Freins freins();

    Gouvernance gouvernance();

    Publics publics();

    Ressources ressources();

    Liens liens();

    Suivi suivi();

    Priorite priorite();

    Origine origine();
}
