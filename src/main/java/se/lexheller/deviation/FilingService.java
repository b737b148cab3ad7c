package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.Redaction;
import se.lexheller.privacy.ScanReport;
import se.lexheller.security.User;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** The draft at /anmal, from the first word to the summary. The first argument is who, the second the cookie's secret. */
@ApplicationScoped
@Transactional
public class FilingService {

    /** Where the draft keeps that it is written for somebody on the phone. */
    static final String PHONE = "phone";

    @Inject
    private FilingRepository drafts;
    @Inject
    private FilingAccess access;
    @Inject
    private FilingReader reader;
    @Inject
    private Clock clock;

    /** @param cookie null where the browser has none */
    public FilingStart start(User user, Secret cookie) {
        Optional<FilingDraft> draft = open(user, cookie);
        return new FilingStart(draft.map(FilingDraft::savedAt).orElse(null),
                draft.map(FilingDraft::isAwaitingConfirmation).orElse(false),
                !user.isSignedIn() && draft.isEmpty() && lives(cookie == null ? Optional.empty() : drafts.draft(cookie.hash())).isPresent(),
                access.mayFileForSomebodyElse(user));
    }

    /**
     * Begins a draft; one that lies open in this browser is thrown away.
     *
     * @param byPhone the coordinator writes it down for somebody else
     * @return the secret for the cookie
     */
    public Secret begin(User user, Secret cookie, boolean byPhone) {
        if (byPhone && !access.mayFileForSomebodyElse(user)) {
            throw new NotFound("filing for somebody else");
        }
        open(user, cookie).ifPresent(drafts::remove);
        return begun(user, byPhone ? FilingAnswers.none().with(PHONE, "ja") : FilingAnswers.none());
    }

    /** @throws NotFound where there is no open draft in this browser */
    public FilingForm form(User user, Secret cookie, FilingStep step) {
        return reader.form(user, opened(user, cookie), step);
    }

    /**
     * Keeps what was typed on one page, right or wrong, and tells what has to be put right. A draft that is gone or sent
     * already gives way to a new one: what was typed is never lost.
     */
    public FilingSaved save(User user, Secret cookie, FilingStep step, Map<String, List<String>> typed) {
        Optional<FilingDraft> here = lives(cookie == null ? Optional.empty() : drafts.locked(cookie.hash()));
        if (here.isPresent() && !user.isSignedIn() && !access.mayOpen(user, here.get())) {
            keep(user, here.get(), here.get().answers().with(step, typed));
            return new FilingSaved(null, List.of(), true, false);
        }
        return save(user, here.filter(d -> access.mayOpen(user, d)), step, typed);
    }

    private FilingSaved save(User user, Optional<FilingDraft> kept, FilingStep step, Map<String, List<String>> typed) {
        FilingAnswers answers = kept.map(FilingDraft::answers).orElse(FilingAnswers.none()).with(step, typed);
        FilingCheck check = reader.check(user, answers, step);
        List<FieldError> errors = check.errors(step);
        FilingAnswers seen = hinted(answers, check.references(step));
        boolean named = step == FilingStep.INVOLVED && FilingPlaces.asksTheMap(check.kind().orElse(null)) && !check.places().isEmpty();
        if (kept.isPresent()) {
            keep(user, kept.get(), seen);
            return new FilingSaved(null, errors, false, named);
        }
        return new FilingSaved(begun(user, seen), errors, false, named);
    }

    /** @return what is wrong on one page as it was last saved */
    public List<FieldError> errors(User user, Secret cookie, FilingStep step) {
        FilingAnswers answers = opened(user, cookie).answers();
        return reader.check(user, answers, step).errors(step);
    }

    /**
     * Keeps what was typed without judging it.
     *
     * @return whether there is a draft to keep it in
     */
    public boolean autosave(User user, Secret cookie, FilingStep step, Map<String, List<String>> typed) {
        Optional<FilingDraft> draft = openLocked(user, cookie);
        draft.ifPresent(d -> keep(user, d, d.answers().with(step, typed)));
        return draft.isPresent();
    }

    /** @throws NotFound where there is no open draft in this browser */
    public FilingSummary summary(User user, Secret cookie) {
        return reader.summary(user, opened(user, cookie));
    }

    /** @return what the draft names of the map; nothing where there is no draft */
    public FilingPlaces places(User user, Secret cookie) {
        return open(user, cookie).map(d -> reader.places(user, d)).orElse(FilingPlaces.NONE);
    }

    /** @return what happened, as far as the draft tells; empty where there is no draft */
    public String words(User user, Secret cookie) {
        return open(user, cookie).map(FilingDraft::answers).map(a -> (a.text("title") + "\n" + a.text("challenge")).strip()).orElse("");
    }

    /** The filer doesn't want it any more; where there is none, that is what was wanted. */
    public void discard(User user, Secret cookie) {
        openLocked(user, cookie).ifPresent(drafts::remove);
    }

    /** Puts "[borttaget]" in the place of something found; a place that has changed meanwhile is left as it is. */
    public void redact(User user, Secret cookie, String field, Finding place) {
        FilingDraft draft = openLocked(user, cookie).orElseThrow(FilingService::noDraft);
        FilingAnswers answers = draft.answers();
        if (scan(user, answers).findings(field).contains(place)) {
            String text = reader.check(user, answers).texts().get(field);
            keep(user, draft, answers.with(field, Redaction.redact(text, place)));
        }
    }

    /** Puts "[borttaget]" in all places that are still to be dealt with. */
    public void redactAll(User user, Secret cookie) {
        FilingDraft draft = openLocked(user, cookie).orElseThrow(FilingService::noDraft);
        FilingAnswers answers = draft.answers();
        ScanReport scan = scan(user, answers);
        Map<String, String> redacted = scan.redacted();
        for (String field : scan.findings().keySet()) {
            answers = answers.with(field, redacted.get(field));
        }
        keep(user, draft, answers);
    }

    /** Keeps the filer's reason why a warning is no personal data; it goes with the case. */
    public void acknowledge(User user, Secret cookie, String field, Finding place, String reason) {
        FilingDraft draft = openLocked(user, cookie).orElseThrow(FilingService::noDraft);
        FilingAnswers answers = draft.answers();
        ScanReport scan = scan(user, answers);
        if (scan.findings(field).contains(place)) {
            List<String> all = new ArrayList<>(answers.all(FilingReader.ACKNOWLEDGED));
            scan.acknowledgeEverywhere(field, place, reason).forEach(given -> all.add(FilingReader.kept(given)));
            keep(user, draft, answers.with(FilingReader.ACKNOWLEDGED, all));
        }
    }

    /** @return how many drafts went since nobody has touched them for 30 days, or has confirmed what was sent a week after the link ended */
    public int removeOld() {
        Instant now = clock.instant();
        return drafts.removeSavedBefore(now.minus(FilingDraft.KEPT)) + drafts.removeUnconfirmedBefore(now.minus(FilingDraft.KEPT_UNCONFIRMED));
    }

    private ScanReport scan(User user, FilingAnswers answers) {
        return reader.unsettled(reader.check(user, answers), answers);
    }

    /** The hint is given once for a text: whoever goes on with it means it, and the coordinator can still ask. */
    private static FilingAnswers hinted(FilingAnswers answers, Map<String, String> references) {
        FilingAnswers seen = answers;
        for (Map.Entry<String, String> reference : references.entrySet()) {
            seen = seen.with(FilingCheck.hinted(reference.getKey()), reference.getValue());
        }
        return seen;
    }

    private void keep(User user, FilingDraft draft, FilingAnswers answers) {
        draft.belongsTo(user.accountId());
        draft.save(answers, clock.instant());
    }

    private Secret begun(User user, FilingAnswers answers) {
        Secret secret = Secret.random();
        drafts.add(new FilingDraft(secret.hash(), user.accountId(), answers, clock.instant()));
        return secret;
    }

    private FilingDraft opened(User user, Secret cookie) {
        return open(user, cookie).orElseThrow(FilingService::noDraft);
    }

    private Optional<FilingDraft> open(User user, Secret cookie) {
        return lives(cookie == null ? Optional.empty() : drafts.draft(cookie.hash())).filter(d -> access.mayOpen(user, d));
    }

    private Optional<FilingDraft> openLocked(User user, Secret cookie) {
        return lives(cookie == null ? Optional.empty() : drafts.locked(cookie.hash())).filter(d -> access.mayOpen(user, d));
    }

    private Optional<FilingDraft> lives(Optional<FilingDraft> draft) {
        Instant oldest = clock.instant().minus(FilingDraft.KEPT);
        return draft.filter(d -> !d.isSubmitted() && d.savedAt().isAfter(oldest));
    }

    private static NotFound noDraft() {
        return new NotFound("draft");
    }
}
