package fr.maillage.compte;

/**
 * An account.
 *
 * @param id short stable identifier, safe to keep in journals (no personal datum)
 * @param courriel address that receives the sign-in links
 * @param nom as shown to other accounts (« Mission inclusion numérique »); never empty
 * @param perimetre where a {@link Role#CHARGE_DE_MISSION} works: « departement:55 », « epci:200066108 », « commune:55029 », « selection:… »
 *     or « france »; « france » for the other roles
 */
public record Compte(String id, String courriel, String nom, Role role, String perimetre) {}
