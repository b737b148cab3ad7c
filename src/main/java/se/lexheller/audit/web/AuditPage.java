package se.lexheller.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import se.lexheller.audit.AuditFilter;
import se.lexheller.audit.AuditPart;
import se.lexheller.audit.AuditService;
import se.lexheller.audit.CheckRow;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.AuditKind;

/** Granskningsloggen. */
@Named
@RequestScoped
public class AuditPage {

    private static final Map<String, String> STATES = Map.of("CASE", "state.", "ASSIGNMENT", "assignment-state.",
            "JOINT_ANSWER", "joint-answer-state.", "PUBLICATION", "publication-state.", "FILER", "filer-visibility.");

    @Inject
    private AuditService audit;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts texts;
    @Inject
    @Param(name = "vad")
    private String kind;
    @Inject
    @Param(name = "vem")
    private String account;
    @Inject
    @Param(name = "om")
    private String subject;
    @Inject
    @Param(name = "fran")
    private String from;
    @Inject
    @Param(name = "till")
    private String until;
    @Inject
    @Param(name = "fore")
    private String before;
    private AuditPart part;
    private List<CheckRow> checks;

    @PostConstruct
    void load() {
        part = audit.read(me.get(), new AuditFilter(kindOf(kind), number(account), blankless(subject), day(from), day(until), number(before)));
        checks = audit.checks(me.get());
    }

    public void check() {
        if (errors.attempt(() -> audit.check(me.get()))) {
            Redirect.withNotice("audit-checking", Route.AUDIT);
        }
    }

    /** @return a state, or roles, in words; what has none as it is */
    public String word(String name, String value) {
        String before = STATES.getOrDefault(name, "role.");
        return value == null ? "" : Arrays.stream(value.split(", "))
                .map(one -> word("audit-value." + name + ".", one, word(before, one, one))).collect(Collectors.joining(", "));
    }

    /** @return what happened, in words; of a kind that this version doesn't know, its name */
    public String word(String name) {
        return word("audit-kind.", name, name);
    }

    private String word(String before, String name, String otherwise) {
        try {
            return texts.get(before + name);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    public AuditPart getPart() {
        return part;
    }

    public List<CheckRow> getChecks() {
        return checks;
    }

    public List<AuditKind> getKinds() {
        return Arrays.asList(AuditKind.values());
    }

    /** @return null on the last page */
    public String getOlder() {
        if (part.older() == null) {
            return null;
        }
        Map<String, Object> query = new LinkedHashMap<>(query());
        query.put("fore", part.older());
        return Encoding.withQuery(Route.AUDIT.path(), query);
    }

    /** @return null on the first page */
    public String getNewest() {
        return number(before) == null ? null : Encoding.withQuery(Route.AUDIT.path(), query());
    }

    public String getKind() {
        return kindOf(kind) == null ? "" : kind;
    }

    public String getAccount() {
        return number(account) == null ? "" : account.strip();
    }

    public String getSubject() {
        return subject == null ? "" : subject;
    }

    public String getFrom() {
        return day(from) == null ? "" : from;
    }

    public String getUntil() {
        return day(until) == null ? "" : until;
    }

    private Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("vad", blankless(getKind()));
        query.put("vem", blankless(getAccount()));
        query.put("om", blankless(getSubject()));
        query.put("fran", blankless(getFrom()));
        query.put("till", blankless(getUntil()));
        return query;
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static AuditKind kindOf(String name) {
        return Arrays.stream(AuditKind.values()).filter(known -> known.name().equals(name)).findFirst().orElse(null);
    }

    private static Long number(String text) {
        String typed = blankless(text);
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static LocalDate day(String text) {
        try {
            return blankless(text) == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
