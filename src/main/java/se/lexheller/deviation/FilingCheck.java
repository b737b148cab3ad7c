package se.lexheller.deviation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.shared.EmailAddress;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** Holds what was typed against the rules, page by page, and makes a {@link Filing} of it where nothing is wrong. */
final class FilingCheck {

    private static final String KNOWN = "known";
    static final int LONGEST_OTHER_ACTORS = 500;
    static final int LONGEST_NAME = 120;
    static final int LONGEST_REFERENCE = 100;

    private final FilingAnswers answers;
    private final FilingCircumstances circumstances;

    FilingCheck(FilingAnswers answers, FilingCircumstances circumstances) {
        this.answers = answers;
        this.circumstances = circumstances;
    }

    /** @return what is wrong on all pages, in their order */
    List<FieldError> errors() {
        return Arrays.stream(FilingStep.values()).flatMap(step -> errors(step).stream()).toList();
    }

    List<FieldError> errors(FilingStep step) {
        return switch (step) {
            case HAPPENED, INDIVIDUAL, ACTORS, PROPOSAL -> textErrors(step);
            case INVOLVED -> involvedErrors();
            case YOU -> filerErrors();
        };
    }

    /** @return the field names of required texts that only point at another answer, with the text as it stands */
    Map<String, String> references(FilingStep step) {
        Map<String, String> found = new LinkedHashMap<>();
        text().fields().forEach((field, text) -> {
            if (step.questions().contains(field) && !field.equals("proposedSolution") && Reference.isIn(text)) {
                found.put(field, text);
            }
        });
        return found;
    }

    /** @throws InvalidInput where anything is wrong */
    Filing filing() {
        List<FieldError> errors = errors();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Filing(text(), kind().orElseThrow(), chosen("actors", circumstances.organisations()), typed("otherActors"),
                targetGroups(), facts(), places(), reference());
    }

    CaseText text() {
        return new CaseText(answers.text("title"), answers.text("challenge"), answers.text("consequenceForIndividual"),
                answers.text("consequenceForActors"), answers.text("proposedSolution"));
    }

    Optional<DeviationKind> kind() {
        return Arrays.stream(DeviationKind.values()).filter(k -> k.name().equals(answers.text("kind"))).findFirst();
    }

    Set<Long> actors() {
        return chosen("actors", circumstances.organisations());
    }

    /** @return those ticked, and the one that the answer about a gap names */
    Set<Long> targetGroups() {
        Set<Long> groups = new HashSet<>(chosen("targetGroups", circumstances.targetGroups()));
        Optional.ofNullable(facts().get(KindQuestion.GAP_GROUP)).flatMap(typed -> PlaceList.GROUPS.named(circumstances.places(), typed))
                .map(MapName::id).ifPresent(groups::add);
        return groups;
    }

    /** @return what of the map the answers name; other words are free text as before */
    Map<PlaceRole, Long> places() {
        Map<PlaceRole, Long> places = new EnumMap<>(PlaceRole.class);
        Map<KindQuestion, String> facts = facts();
        for (PlaceRole role : PlaceRole.values()) {
            String answer = facts.get(role.question());
            if (answer != null) {
                role.named(circumstances.places(), answer).ifPresent(place -> places.put(role, place.id()));
            }
        }
        return places;
    }

    /** @return the answers to the chosen kind's own questions; those of other kinds stay in the draft, unread */
    Map<KindQuestion, String> facts() {
        Map<KindQuestion, String> facts = new EnumMap<>(KindQuestion.class);
        kind().map(DeviationKind::questions).orElse(List.of()).forEach(question -> {
            String answer = typed(question.name());
            if (!answer.isEmpty()) {
                facts.put(question, question.form() == KindQuestion.Form.NUMBER ? digits(answer) : answer);
            }
        });
        return facts;
    }

    /** @return every text that somebody typed and that will be read by others, by field, in the order of the form */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(text().fields());
        texts.put("otherActors", typed("otherActors"));
        facts().forEach((question, answer) -> texts.put(question.name(), typed(question.name())));
        return texts;
    }

    private List<FieldError> textErrors(FilingStep step) {
        List<FieldError> errors = new ArrayList<>(text().errors().stream().filter(e -> step.questions().contains(e.field())).toList());
        references(step).forEach((field, text) -> {
            if (!answers.text(hinted(field)).equals(text)) {
                errors.add(FieldError.of(field, "error.points-elsewhere"));
            }
        });
        return errors;
    }

    private List<FieldError> involvedErrors() {
        List<FieldError> errors = new ArrayList<>();
        if (actors().isEmpty() && typed("otherActors").isEmpty()) {
            errors.add(FieldError.of("actors", "error.required"));
        }
        TypedText.check("otherActors", typed("otherActors"), false, LONGEST_OTHER_ACTORS).ifPresent(errors::add);
        if (kind().isEmpty()) {
            errors.add(FieldError.of("kind", "error.required"));
        }
        kind().ifPresent(kind -> kind.questions().forEach(q -> factError(q, typed(q.name())).ifPresent(errors::add)));
        return errors;
    }

    private static Optional<FieldError> factError(KindQuestion question, String answer) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        boolean known = switch (question.form()) {
            case TEXT, LONG_TEXT, PLACE -> true;
            case NUMBER -> digits(answer).matches("\\d{1,6}") && Integer.parseInt(digits(answer)) <= question.most();
            case YES_NO -> answer.equals("ja") || answer.equals("nej");
        };
        if (!known) {
            return Optional.of(FieldError.of(question.name(), "error.number", question.most()));
        }
        return TypedText.check(question.name(), answer, false, question.longest());
    }

    private List<FieldError> filerErrors() {
        List<FieldError> errors = new ArrayList<>();
        if (circumstances.way() != FilingWay.SIGNED_IN) {
            emailError().ifPresent(errors::add);
            TypedText.check("name", typed("name"), false, LONGEST_NAME).ifPresent(errors::add);
        }
        TypedText.check("occupation", typed("occupation"), false, LONGEST_NAME).ifPresent(errors::add);
        if (circumstances.way() == FilingWay.BY_PHONE && organisation().isEmpty()) {
            errors.add(FieldError.of("organisation", "error.required"));
        }
        if (circumstances.way() == FilingWay.BY_SYSTEM) {
            referenceError().ifPresent(errors::add);
        }
        return errors;
    }

    /** Where no person is named, the number is the only way back to where the matter came from. */
    private Optional<FieldError> referenceError() {
        String reference = typed(HandoverService.REFERENCE);
        if (PersonalDataDetector.holdsStop(reference)) { // some systems number their matters by the person
            return Optional.of(FieldError.of(HandoverService.REFERENCE, "error.personal-data-stop"));
        }
        return reference.indexOf('\n') >= 0 || reference.indexOf('\t') >= 0
                ? Optional.of(FieldError.of(HandoverService.REFERENCE, "error.control-characters"))
                : TypedText.check(HandoverService.REFERENCE, reference, typed("email").isEmpty(), LONGEST_REFERENCE);
    }

    private Optional<FieldError> emailError() {
        String email = typed("email");
        boolean byPhone = circumstances.way() == FilingWay.BY_PHONE;
        if (email.isEmpty()) {
            return byPhone || circumstances.way() == FilingWay.BY_SYSTEM ? Optional.empty() : Optional.of(FieldError.of("email", "error.required"));
        }
        if (!isEmail(email)) {
            return Optional.of(FieldError.of("email", "error.email"));
        }
        return byPhone || circumstances.domainKnown() ? Optional.empty() : Optional.of(FieldError.of("email", "error.unknown-domain"));
    }

    /** @return the member that the person on the phone works for */
    Optional<Long> organisation() {
        return chosen("organisation", circumstances.organisations()).stream().findFirst();
    }

    /** @return whether the filer lets members know who it is; nobody can say that for somebody else */
    boolean letsMembersKnow() {
        return circumstances.way() != FilingWay.BY_PHONE && typed(KNOWN).equals("ja");
    }

    /** @return without white space around; never null */
    String typed(String question) {
        return TypedText.clean(answers.text(question));
    }

    /** @return as {@link #typed}, null where nothing was typed */
    String answered(String question) {
        String typed = typed(question);
        return typed.isEmpty() ? null : typed;
    }

    /** A system's alone: of nobody else it is asked, and what others send under that name is not checked. */
    private String reference() {
        return circumstances.way() == FilingWay.BY_SYSTEM ? answered(HandoverService.REFERENCE) : null;
    }

    private Set<Long> chosen(String question, Set<Long> known) {
        return answers.all(question).stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf)
                .filter(known::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** "3 650" and "3650" are one. */
    private static String digits(String answer) {
        return answer.replaceAll("[\\s\\u00A0\\u202F]", "");
    }

    static boolean isEmail(String text) {
        return EmailAddress.isOne(text);
    }

    /** @return where it is kept that the filer has seen the hint for this field, and for which text */
    static String hinted(String field) {
        return "hinted." + field;
    }
}
