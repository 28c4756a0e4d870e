package fr.maillage.lieu.pages;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Telephone numbers as they are read and dialled. */
final class Telephones {
    private static final String FRANCE = "FR";

    private Telephones() {}

    /** « 03 29 83 00 00 », « +262 262 00 00 00 »; as it was written when it is no number. */
    static String ecrire(String ecrit) {
        if (ecrit.isEmpty()) {
            return "";
        }
        var numeros = PhoneNumberUtil.getInstance();
        try {
            var numero = numeros.parse(ecrit, FRANCE);
            return numeros.format(
                            numero,
                            numero.getCountryCode() == 33
                                    ? PhoneNumberFormat.NATIONAL
                                    : PhoneNumberFormat.INTERNATIONAL)
                    .replace(' ', '\u00a0');
        } catch (NumberParseException e) {
            // Shown as the place wrote it.
            return ecrit;
        }
    }

    /** « tel:+33329830000 »; empty when no telephone would understand it. */
    static String lien(String ecrit) {
        try {
            var numeros = PhoneNumberUtil.getInstance();
            return numeros.format(numeros.parse(ecrit, FRANCE), PhoneNumberFormat.RFC3966);
        } catch (NumberParseException e) {
            // No link: the number is still there to read.
            return "";
        }
    }
}
