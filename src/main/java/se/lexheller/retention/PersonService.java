package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.register.RecordDocument;
import se.lexheller.register.RecordFiles;
import se.lexheller.register.RecordPackage;
import se.lexheller.register.RecordSection;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/**
 * Registerutdrag (GDPR art. 15): all that there is of one person, by name, address or number. For those at the association who read
 * cases; the administrator doesn't. Each search is kept with its reason, and never for whom.
 */
@ApplicationScoped
@Transactional
public class PersonService {

    public static final int LONGEST_TERM = 254;
    private static final int SHORTEST_TERM = 4;
    private static final int SEARCHES_SHOWN = 50;

    private final ResourceBundle words = ResourceBundle.getBundle("se.lexheller.retention.texts", Locale.ROOT);
    @Inject
    private PersonRepository persons;
    @Inject
    private OwnDataRepository own;
    @Inject
    private RetentionAccess access;
    @Inject
    private RecordDocument document;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    public boolean maySearch(User user) {
        return access.maySearchPersons(user);
    }

    /** @return who has looked for somebody, the latest first */
    public List<SearchRow> searches(User user) {
        access.requireSearchPersons(user);
        return persons.searches(SEARCHES_SHOWN);
    }

    /**
     * @param typed       name, e-mail address or number
     * @param typedReason why it is looked for, without naming anybody
     * @throws InvalidInput at {@code term} or {@code purpose}
     */
    public PersonData search(User user, String typed, String typedReason) {
        return search(user, typed, typedReason, false);
    }

    /** The same as a file for the one who asked. */
    public RecordPackage export(User user, String typed, String typedReason) {
        PersonData found = search(user, typed, typedReason, true);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PersonPlace place : found.places()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("place", placeName(place.table()));
            row.put("number", place.caseNumber());
            row.put("text", place.text());
            rows.add(row);
        }
        return packed("registerutdrag", List.of(new RecordSection("places", rows)));
    }

    /** @return what is kept of somebody who is signed in: the account, what was filed with it, and what is followed */
    public RecordPackage own(User user) {
        if (!user.isSignedIn()) {
            throw new NotFound("nobody's data");
        }
        audited.fire(Audited.by(user.accountId(), AuditKind.EXPORTED, clock.instant()).change(null, "OWN"));
        return packed("mina-uppgifter", own.of(user.accountId()));
    }

    private PersonData search(User user, String typed, String typedReason, boolean exported) {
        access.requireSearchPersons(user);
        String term = TypedText.clean(typed);
        TypedText.check("term", term, true, LONGEST_TERM).ifPresent(PersonService::refuse);
        if (term.length() < SHORTEST_TERM) {
            refuse(FieldError.of("term", "error.term-too-short", SHORTEST_TERM));
        }
        String reason = new Reason("purpose", typedReason).valid(detector);
        if (reason.toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT))) {
            refuse(FieldError.of("purpose", "error.reason-holds-personal-data"));
        }
        PersonData found = persons.find(term);
        Instant now = clock.instant();
        persons.log(user.accountId(), reason, found.places().size(), exported, now);
        audited.fire(Audited.by(user.accountId(), AuditKind.EXPORTED, now).change(null, exported ? "PERSON" : "PERSON_SEARCH").because(reason));
        return found;
    }

    /** @return what people call the place */
    public String placeName(String table) {
        String key = "place." + table;
        return words.getString(words.containsKey(key) ? key : "place.other");
    }

    private RecordPackage packed(String name, List<RecordSection> sections) {
        Instant now = clock.instant();
        byte[] zip = new RecordFiles(name, now).with(name + ".html", document.html(words.getString("extract." + name), words.getString("extract.lead"), sections))
                .with(name + ".json", document.json(sections)).zip();
        return new RecordPackage(name + ".zip", zip);
    }

    private static void refuse(FieldError error) {
        throw new InvalidInput(error);
    }
}
