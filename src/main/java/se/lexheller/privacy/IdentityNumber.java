package se.lexheller.privacy;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Digits that stand as in a personnummer or samordningsnummer (folkbokföringslagen 1991:481, 18 §; lag 2022:1697 om
 * samordningsnummer): a date of birth, a join, three digits and a checksum.
 *
 * @param date   six or eight digits, the day with 60 added in a samordningsnummer
 * @param serial the last four; the first may be a letter
 */
record IdentityNumber(String date, Join join, String serial) {

    private static final int EARLIEST_CENTURY = 1800;
    private static final int LATEST_CENTURY = 2000;
    /** Regions' reserve numbers begin with a century that nobody is born in. */
    private static final int RESERVED_FROM = 2100;
    private static final int COORDINATION_DAY = 60;

    /** What stands between date and serial number says how sure one can be. */
    enum Join {
        /** Nothing, or spaces. */
        NONE,
        /** Minus or plus, as the law has it; plus from the year of the hundredth birthday. */
        SIGN,
        /** Minus or plus after a date written in groups, as 1985-07-09-…, which a file name may be too. */
        SIGN_AFTER_GROUPS,
        /** Another sign, as in a file name or a case number. */
        UNUSUAL
    }

    Optional<FindingKind> kind() {
        if (isReserveNumber()) {
            return Optional.of(FindingKind.SUSPECTED_PERSONNUMMER);
        }
        if (!dateExists() || serial.startsWith("000")) {
            return Optional.empty();
        }
        if (Character.isLetter(serial.charAt(0))) {
            return Optional.of(FindingKind.SUSPECTED_PERSONNUMMER);
        }
        if (checksumIsRight() && join != Join.UNUSUAL) {
            return Optional.of(writtenDay() > COORDINATION_DAY ? FindingKind.SAMORDNINGSNUMMER : FindingKind.PERSONNUMMER);
        }
        boolean suspected = checksumIsRight() || join == Join.SIGN;
        return suspected ? Optional.of(FindingKind.SUSPECTED_PERSONNUMMER) : Optional.empty();
    }

    private boolean isReserveNumber() {
        int month = Integer.parseInt(date.substring(date.length() - 4, date.length() - 2));
        boolean late = date.length() == 8 && Integer.parseInt(date.substring(0, 4)) >= RESERVED_FROM;
        return late && join == Join.SIGN && month >= 1 && month <= 12 && writtenDay() >= 1 && writtenDay() <= 31;
    }

    /** Organisation numbers fall here: their "month" is 20 or more. */
    private boolean dateExists() {
        int month = Integer.parseInt(date.substring(date.length() - 4, date.length() - 2));
        int day = writtenDay() > COORDINATION_DAY ? writtenDay() - COORDINATION_DAY : writtenDay();
        int year = Integer.parseInt(date.substring(0, date.length() - 4));
        if (month < 1 || month > 12) {
            return false;
        }
        for (int century = EARLIEST_CENTURY; century <= LATEST_CENTURY; century += 100) {
            boolean possible = date.length() == 6 || year / 100 * 100 == century;
            if (possible && YearMonth.of(century + year % 100, month).isValidDay(day)) {
                return true;
            }
        }
        return false;
    }

    private int writtenDay() {
        return Integer.parseInt(date.substring(date.length() - 2));
    }

    /** Luhn's checksum over the ten digits without the century. */
    private boolean checksumIsRight() {
        String ten = date.substring(date.length() - 6) + serial;
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }
}
