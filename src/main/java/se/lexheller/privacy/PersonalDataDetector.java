package se.lexheller.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/**
 * Looks for personal data in texts (integritetskontroll): before a deviation is submitted, before members get a text, and
 * before publication. Keeps and logs nothing of what it reads; the same text always gives the same findings.
 */
@ApplicationScoped
public class PersonalDataDetector {

    /** Where two rules find the same place, the first one listed has it. */
    private static final List<DetectionRule> RULES = List.of(new IdentityNumberRule(), new EmailRule(), new CaseNumberRule(),
            new PhoneRule(), new AddressRule(), new PlateRule(), new NameRule());

    /**
     * @param text may be null
     * @return places in the order of the text, none overlapping another
     */
    public List<Finding> scan(String text) {
        return text == null || text.isEmpty() ? List.of() : scan(new ScannedText(text));
    }

    /** @param texts by the name of the field they stand in; the order is kept, a text may be null */
    public ScanReport scan(Map<String, String> texts) {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        texts.forEach((field, text) -> findings.put(field, scan(text)));
        return new ScanReport(texts, findings);
    }

    /** @return by what somebody may be recognised in these texts though nothing names them; a text may be null */
    public Optional<Recognition> recognition(Collection<String> texts) {
        return Recognition.in(texts.stream().filter(Objects::nonNull).toList());
    }

    /**
     * For what is written inside the work and read by few: warnings are told while it is typed, a whole identity number goes
     * nowhere.
     *
     * @throws InvalidInput where there is one
     */
    public void requireNoStop(String field, String text) {
        if (holdsStop(text)) {
            throw new InvalidInput(FieldError.of(field, "error.personal-data-stop"));
        }
    }

    /** @return whether a whole identity number stands there */
    public static boolean holdsStop(String text) {
        return text != null && scan(new ScannedText(text)).stream().anyMatch(place -> place.severity() == Severity.STOP);
    }

    static List<Finding> scan(ScannedText text) {
        List<Finding> found = List.of();
        for (DetectionRule rule : RULES) {
            found = joined(found, rule.find(text));
        }
        return joined(found, HealthRule.find(text, found));
    }

    /** Both lists are in the order of the text: one walk through both puts the new ones into the gaps. */
    private static List<Finding> joined(List<Finding> found, List<Finding> added) {
        List<Finding> all = new ArrayList<>(found);
        int i = 0;
        for (Finding candidate : added) {
            while (i < found.size() && found.get(i).end() <= candidate.start()) {
                i++;
            }
            if (i == found.size() || !found.get(i).overlaps(candidate)) {
                all.add(candidate);
            }
        }
        all.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(all);
    }
}
