package se.lexheller.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Åtagande: what a member promised in its answer, and what came of it. */
@Entity
@Table(name = "commitment")
public class Commitment {

    /** What came of a promise. */
    public enum Outcome {
        /** Genomfört. */
        KEPT,
        /** Delvis. */
        PARTLY,
        /** Inte genomfört. */
        NOT_KEPT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;
    private int position;
    private String text;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Column(name = "outcome_note")
    private String outcomeNote;

    protected Commitment() { // for JPA
    }

    Commitment(Assignment assignment, int position, Promise promise) {
        this.assignment = assignment;
        this.position = position;
        this.text = promise.text();
        this.dueOn = promise.dueOn();
    }

    /** @param note may be empty */
    void cameTo(Outcome result, String note) {
        this.outcome = result;
        this.outcomeNote = note.isEmpty() ? null : note;
    }

    boolean isOpen() {
        return outcome == null;
    }

    CommitmentRow row() {
        return new CommitmentRow(id, text, dueOn, outcome, outcomeNote);
    }

    Long id() {
        return id;
    }

    String text() {
        return text;
    }
}
