package fr.maillage.demarche;

import java.util.List;

/** What a part of the site adds to the public calendar of a démarche: a bean of this type. */
@FunctionalInterface
public interface SourceDeRendezVous {
    /** What is marked public, past and to come; removed and cancelled ones left out. */
    List<RendezVous> publics(String demarche);
}
