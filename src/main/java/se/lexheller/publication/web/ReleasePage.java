package se.lexheller.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.omnifaces.cdi.Param;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.ReleaseService;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** The steps on the page "Publicering": release, publish, schedule, correct, withdraw. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private ReleaseService releases;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    @Inject
    @Param(name = "seenVersion")
    private Long seenVersion;
    private String sendBackReason;
    private String publishDate;
    private String publishTime;
    private String correctionNote;
    private String withdrawalReason;

    public void release() {
        act("publication-released", () -> releases.release(me.get(), number, ReadVersion.required(seenVersion)));
    }

    public void sendBack() {
        act("publication-sent-back", () -> releases.sendBack(me.get(), number, sendBackReason));
    }

    public void publish() {
        act("publication-published", () -> releases.publish(me.get(), number));
    }

    public void schedule() {
        act("publication-scheduled", () -> releases.schedule(me.get(), number, publishAt()));
    }

    public void unschedule() {
        act("publication-unscheduled", () -> releases.unschedule(me.get(), number));
    }

    public void correct() {
        act("publication-correcting", () -> releases.correct(me.get(), number, correctionNote));
    }

    public void abandon() {
        act("publication-correction-abandoned", () -> releases.abandonCorrection(me.get(), number));
    }

    public void withdraw() {
        act("publication-withdrawn", () -> releases.withdraw(me.get(), number, withdrawalReason));
    }

    private void act(String notice, Runnable action) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.PUBLISHING, number);
        }
    }

    /** Day and time of day as Swedish clocks show them. */
    private Instant publishAt() {
        LocalDate day;
        try {
            day = LocalDate.parse(publishDate == null ? "" : publishDate.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInput(FieldError.of("publishDate", "error.date"));
        }
        try {
            return day.atTime(LocalTime.parse(publishTime == null ? "" : publishTime.strip())).atZone(SwedishDates.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInput(FieldError.of("publishTime", "error.time"));
        }
    }

    public String getSendBackReason() {
        return sendBackReason;
    }

    public void setSendBackReason(String sendBackReason) {
        this.sendBackReason = sendBackReason;
    }

    public String getPublishDate() {
        return publishDate;
    }

    public void setPublishDate(String publishDate) {
        this.publishDate = publishDate;
    }

    public String getPublishTime() {
        return publishTime;
    }

    public void setPublishTime(String publishTime) {
        this.publishTime = publishTime;
    }

    public String getCorrectionNote() {
        return correctionNote;
    }

    public void setCorrectionNote(String correctionNote) {
        this.correctionNote = correctionNote;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }
}
