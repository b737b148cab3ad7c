package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A line in the conversation between the association and the filer; a question is a request for a supplement (komplettering). */
@Entity
@Table(name = "conversation_entry")
public class ConversationEntry {

    /** What a line is. */
    public enum Kind { QUESTION, ANSWER, MESSAGE }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "deviation_id")
    private long deviationId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "from_filer")
    private boolean fromFiler;
    @Column(name = "account_id")
    private Long accountId;
    private String text;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "reminded_days")
    private int remindedDays;
    @Version
    private long version;

    protected ConversationEntry() { // for JPA
    }

    /** @param text cleaned and checked */
    ConversationEntry(long deviationId, Kind kind, String text, By by, Instant now) {
        this.deviationId = deviationId;
        this.kind = kind;
        this.text = text;
        this.fromFiler = by.filer();
        this.accountId = by.accountId();
        this.writtenAt = now;
    }

    Long id() {
        return id;
    }

    long deviationId() {
        return deviationId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    void answered(Instant now) {
        this.answeredAt = now;
    }

    int remindedDays() {
        return remindedDays;
    }

    void reminded(int days) {
        this.remindedDays = days;
    }
}
