package org.diapason.world.catalogue;

import java.util.Locale;

/** Identifiers that look right and belong to nobody. */
public final class Codes {
    private Codes() {}

    /** The DDEX party identifier of the n-th supplier, from 1. */
    public static String party(int supplier) {
        return String.format(Locale.ROOT, "PADPIDA20260101%02d%c", supplier, (char) ('A' + (supplier - 1) % 26));
    }

    /** An ISRC of the n-th supplier; XW is a country code that ISO 3166 leaves to its users. */
    public static String isrc(int supplier, int year, int designation) {
        return String.format(Locale.ROOT, "XWD%02d%02d%05d", supplier, year % 100, designation);
    }

    /** A 13-digit product code of the range 2…, kept for use inside a company, with its check digit. */
    public static String icpn(int number) {
        String digits = String.format(Locale.ROOT, "20%010d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
