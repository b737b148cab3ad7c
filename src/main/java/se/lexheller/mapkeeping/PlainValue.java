package se.lexheller.mapkeeping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/** One field's value as neutral text, and back: cleaned, and what is wrong with it. */
final class PlainValue {

    private static final int SHOWN = 60;

    private PlainValue() {
    }

    /** @return sorted where the order means nothing; empty where there is no value */
    static List<String> written(MapField field, Object value) {
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        Stream<String> texts = all.stream().filter(Objects::nonNull).map(PlainValue::text).filter(text -> !text.isEmpty());
        return (field.form() == FieldForm.SEVERAL ? texts.sorted() : texts).toList();
    }

    private static String text(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof BigDecimal number ? plain(number) : value instanceof Enum<?> one ? one.name() : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** @return as {@link #written} gives it, where {@link #check} finds nothing wrong */
    static List<String> cleaned(MapField field, List<String> given) {
        List<String> texts = new ArrayList<>(given == null ? List.of() : given).stream().map(TypedText::clean).filter(t -> !t.isEmpty()).toList();
        return switch (field.form()) {
            case SEVERAL -> texts.stream().distinct().sorted().toList();
            case YES_NO -> texts.isEmpty() ? List.of("no") : texts;
            case NUMBER, DECIMAL -> texts.stream().map(t -> number(field, t).map(PlainValue::plain).orElse(t)).toList();
            default -> texts;
        };
    }

    /** @param cleaned of the field */
    static Optional<FieldError> check(MapField field, List<String> cleaned, MapKeys keys) {
        if (cleaned.isEmpty()) {
            return field.needed() ? Optional.of(FieldError.of(field.key(), "error.required")) : Optional.empty();
        }
        if (cleaned.size() > 1 && field.form() != FieldForm.SEVERAL) {
            return Optional.of(FieldError.of(field.key(), "error.map.only-one"));
        }
        return cleaned.stream().flatMap(text -> check(field, text, keys).stream()).findFirst();
    }

    private static Optional<FieldError> check(MapField field, String text, MapKeys keys) {
        return switch (field.form()) {
            case TEXT, LONG_TEXT -> words(field, text);
            case NUMBER, DECIMAL -> number(field, text).filter(n -> n.compareTo(field.least()) >= 0 && n.compareTo(field.most()) <= 0).isPresent()
                    ? Optional.empty() : Optional.of(FieldError.of(field.key(), field.form() == FieldForm.NUMBER ? "error.map.number" : "error.map.decimal",
                            field.least().toPlainString(), field.most().toPlainString()));
            case DATE -> day(text) ? Optional.empty()
                    : Optional.of(FieldError.of(field.key(), "error.map.day", Validity.EARLIEST.toString(), Validity.LATEST.toString()));
            case YES_NO -> "yes".equals(text) || "no".equals(text) ? Optional.empty() : Optional.of(FieldError.of(field.key(), "error.map.yes-no"));
            case ONE, SEVERAL -> keys.isKey(field.choice(), text) ? Optional.empty()
                    : Optional.of(FieldError.of(field.key(), "error.map.unknown-choice", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
        };
    }

    private static Optional<FieldError> words(MapField field, String text) {
        boolean broken = field.form() == FieldForm.TEXT && (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0);
        if (PersonalDataDetector.holdsStop(text)) { // the map is read by everybody
            return Optional.of(FieldError.of(field.key(), "error.personal-data-stop"));
        }
        return broken ? Optional.of(FieldError.of(field.key(), "error.control-characters"))
                : TypedText.check(field.key(), text, field.needed(), field.longest());
    }

    private static Optional<BigDecimal> number(MapField field, String text) {
        String shape = field.form() == FieldForm.NUMBER ? "-?[0-9]{1,12}" : "-?[0-9]{1,12}([.,][0-9]{1,2})?";
        return text.matches(shape) ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static boolean day(String text) {
        try {
            Validity.inRange(LocalDate.parse(text));
            return true;
        } catch (DateTimeException | BusinessRuleViolation e) {
            return false;
        }
    }
}
