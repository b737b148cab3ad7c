package se.lexheller.apikey;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/**
 * A key as the administrator types it.
 *
 * @param organisation id of a member, as chosen
 * @param scopes       names of {@link ApiScope}
 * @param lastDay      such as 2027-11-22
 */
public record TypedApiKey(String organisation, String name, Collection<String> scopes, String lastDay) {

    public static final int LONGEST_NAME = 100;

    public TypedApiKey {
        organisation = TypedText.clean(organisation);
        name = TypedText.clean(name);
        scopes = List.copyOf(scopes);
        lastDay = TypedText.clean(lastDay);
    }

    /** @return the last day that a key made today may have: a year away */
    public static LocalDate latestDay(LocalDate today) {
        return today.plusYears(1);
    }

    /** @param members ids to choose from */
    List<FieldError> errors(Set<Long> members, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (member().filter(members::contains).isEmpty()) {
            errors.add(FieldError.of("organisation", "error.required-member"));
        }
        if (name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
            errors.add(FieldError.of("name", "error.control-characters"));
        } else {
            TypedText.check("name", name, true, LONGEST_NAME).ifPresent(errors::add);
        }
        if (chosen().isEmpty()) {
            errors.add(FieldError.of("scopes", "error.required-scope"));
        }
        if (day().filter(day -> day.isAfter(today) && !day.isAfter(latestDay(today))).isEmpty()) {
            errors.add(FieldError.of("lastDay", "error.api-key-last-day", latestDay(today).toString()));
        }
        return errors;
    }

    Optional<Long> member() {
        return organisation.matches("\\d{1,18}") ? Optional.of(Long.valueOf(organisation)) : Optional.empty();
    }

    Set<ApiScope> chosen() {
        return Arrays.stream(ApiScope.values()).filter(scope -> scopes.contains(scope.name())).collect(Collectors.toSet());
    }

    Optional<LocalDate> day() {
        try {
            return lastDay.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(lastDay)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
