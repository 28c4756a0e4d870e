package fr.maillage.demarche;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The structures and people of a démarche, for the other parts of it: bodies, meetings, workshops, surveys. */
public interface Acteurs {
    /** Those of the list, by name. */
    List<StructureDeDemarche> structures(String demarche);

    /** Those of the démarche among these identifiers, removed ones included. */
    Map<String, StructureDeDemarche> structures(String demarche, Collection<String> ids);

    /** Those of the list, by name; purged and removed ones left out. */
    List<Personne> personnes(String demarche);

    /** Those of the démarche among these identifiers, removed and purged ones included. */
    Map<String, Personne> personnes(String demarche, Collection<String> ids);

    /**
     * The structure of this name, whatever its accents and case; a new one when the démarche has none.
     *
     * @param nom 1 to {@link StructureDeDemarche#NOM_MAX} characters
     * @return its identifier
     */
    String structureNommee(String demarche, String nom);

    /**
     * The person of this name, whatever its accents and case; a new one, with the usual purge date, when the démarche has none.
     *
     * @param nom 1 to {@link Personne#NOM_MAX} characters
     * @return its identifier; that of the one written about last when several have this name
     */
    String personneNommee(String demarche, String nom);

    /** How to reach these people; those who gave nothing are left out. */
    Map<String, Personne.Coordonnees> coordonnees(String demarche, Collection<String> personnes);

    /** These people took part that day: their purge date, unless somebody chose it, moves to two years later. Never moves it nearer. */
    void noterActivite(String demarche, Collection<String> personnes, LocalDate jour);
}
