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
import se.lexheller.organisation.TypedSystem;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/**
 * A key as the administrator types it.
 *
 * @param system       that has the key
 * @param scopes       names of {@link ApiScope}
 * @param lastDay      such as 2027-11-22
 */
public record TypedApiKey(TypedSystem system, Collection<String> scopes, String lastDay) {

    public TypedApiKey {
        scopes = List.copyOf(scopes);
        lastDay = TypedText.clean(lastDay);
    }

    /** @return the last day that a key made today may have: a year away */
    public static LocalDate latestDay(LocalDate today) {
        return today.plusYears(1);
    }

    /** @param members ids to choose from */
    List<FieldError> errors(Set<Long> members, LocalDate today) {
        List<FieldError> errors = new ArrayList<>(system.errors(members));
        if (chosen().isEmpty()) {
            errors.add(FieldError.of("scopes", "error.required-scope"));
        }
        if (day().filter(day -> day.isAfter(today) && !day.isAfter(latestDay(today))).isEmpty()) {
            errors.add(FieldError.of("lastDay", "error.api-key-last-day", latestDay(today).toString()));
        }
        return errors;
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
