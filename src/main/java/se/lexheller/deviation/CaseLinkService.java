package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.security.User;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/** Relaterat: finds other cases and ties them together. */
@ApplicationScoped
@Transactional
public class CaseLinkService {

    private static final int SHORTEST_SEARCH = 2;
    private static final int MOST_FOUND = 10;

    @Inject
    private DeviationRepository deviations;
    @Inject
    private CaseRepository cases;
    @Inject
    private ChangeLog changes;
    @Inject
    private DeviationAccess access;

    /**
     * @param typed  a part of a number or a title
     * @param except number of the case that looks for another one; may be null
     * @return a handful; none for fewer than two characters
     * @throws NotFound where the user doesn't read all cases
     */
    public List<RelatedCase> find(User user, String typed, String except) {
        access.requireRead(user);
        String words = TypedText.clean(typed);
        boolean sensible = words.length() >= SHORTEST_SEARCH
                && TypedText.check("q", words, true, CaseText.LONGEST_TITLE).isEmpty();
        return sensible ? cases.search(words, except == null ? "" : except, MOST_FOUND) : List.of();
    }

    /** @throws InvalidInput at {@code relatedTo} where there is no other case of that number */
    public void relate(User user, String number, String otherNumber) {
        access.requireTriage(user);
        Deviation one = get(number);
        Deviation other = other(number, otherNumber, "relatedTo");
        cases.relate(one.id(), other.id());
        tellReaders(number, other.number());
    }

    public void unrelate(User user, String number, String otherNumber) {
        access.requireTriage(user);
        cases.unrelate(get(number).id(), get(otherNumber).id());
        tellReaders(number, otherNumber);
    }

    /** Where both are public, each names the other. */
    private void tellReaders(String number, String otherNumber) {
        changes.changed(PublicPart.CASE, number);
        changes.changed(PublicPart.CASE, otherNumber);
    }

    /** @param typed a case's number, in capitals or not */
    Deviation other(String number, String typed, String field) {
        String wanted = TypedText.clean(typed).toUpperCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            throw new InvalidInput(FieldError.of(field, "error.required"));
        }
        if (wanted.equals(number)) {
            throw new InvalidInput(FieldError.of(field, "error.same-case"));
        }
        return deviations.byNumber(wanted).orElseThrow(() -> new InvalidInput(FieldError.of(field, "error.no-such-case")));
    }

    /** @return ids of the cases that are marked as duplicates of that one */
    List<Long> repeating(long deviationId) {
        return cases.idsOfDuplicatesOf(deviationId);
    }

    private Deviation get(String number) {
        return deviations.byNumber(number).orElseThrow(() -> new NotFound("deviation"));
    }
}
