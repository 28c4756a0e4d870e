package fr.maillage.territoire;

/**
 * One of the 101 départements, or an overseas collectivity that groups communes the same way.
 *
 * @param code « 55 », « 2A », « 974 », « 987 »
 * @param nom « Meuse »
 * @param nomAvecDe name after « de », for sentences: « de la Meuse », « de l'Ain », « du Nord »
 * @param collectivite true for the collectivities (975, 977, 978, 984, 986 to 989), which are not départements
 */
public record Departement(String code, String nom, String nomAvecDe, boolean collectivite) {}
