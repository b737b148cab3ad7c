package se.lexheller.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The words of a page from one moment on; they never change, new ones follow them. */
@Entity
@Table(name = "page_text")
public class PageText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private PublicText page;
    private int number;
    private String text;
    @Enumerated(EnumType.STRING)
    private Statement.Degree degree;
    @Enumerated(EnumType.STRING)
    private Statement.Method method;
    @Column(name = "assessed_on")
    private LocalDate assessedOn;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "written_by_id")
    private long writtenById;

    protected PageText() { // for JPA
    }

    /** @param statement null for every page but the accessibility statement */
    PageText(PublicText page, int number, String text, Statement statement, long writtenById, Instant now) {
        this.page = page;
        this.number = number;
        this.text = text;
        if (statement != null) {
            this.degree = statement.degree();
            this.method = statement.method();
            this.assessedOn = statement.assessedOn();
        }
        this.writtenById = writtenById;
        this.writtenAt = now;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    /** @return null for every page but the accessibility statement */
    Statement statement() {
        return degree == null ? null : new Statement(degree, method, assessedOn);
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
