package fr.maillage.couverture.implantation;

/**
 * How the prices of a bound move. A long climb from rough prices keeps much of its last move; in a short one from good prices, or where offers
 * cover one another much, that would overshoot.
 *
 * @param pas of the first move, as a share of the way to the best known value
 * @param inertie how much of the last move each move keeps, the subgradient counting for 1
 */
record Allure(double pas, double inertie) {
    static final Allure LONGUE = new Allure(1, 4);
    static final Allure MOYENNE = new Allure(1, 1.5);
    static final Allure REPRISE = new Allure(0.3, 4);
    static final Allure COURTE = new Allure(0.3, 1);
    static final Allure SANS_ELAN = new Allure(1, 1);

    Allure auPas(double autre) {
        return new Allure(autre, inertie);
    }
}
