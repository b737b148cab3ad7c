package se.lexheller.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import se.lexheller.assignment.MemberAnswer;
import se.lexheller.assignment.Promise;
import se.lexheller.coordinationmap.web.CitationChoice;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** The form in which a member answers, with as many rows for commitments as the writer asks for. */
@Named
@RequestScoped
public class AnswerForm {

    /** A row for one commitment as typed; number counts from 1. */
    public record Row(int number, String text, String due) {

        boolean isBlank() {
            return text.isBlank() && due.isBlank();
        }
    }

    private static final int FIRST_ROWS = 2;
    private static final int MOST_ROWS = 30;

    @Inject
    private CitationChoice citing;
    @Inject
    @Param(name = "moreRows")
    private String moreRows;
    private String answer;
    private String cites;
    private String noActionMotive;

    /** @throws InvalidInput where a day is none */
    MemberAnswer typed() {
        List<Promise> promises = filled().stream().map(row -> new Promise(row.text(), day(row))).toList();
        return new MemberAnswer(answer, cites, promises, noActionMotive, citing.chosen());
    }

    /** @return the rows that are filled in, and empty ones after them */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>(filled());
        int wanted = Math.min(MOST_ROWS, Math.max(FIRST_ROWS, moreRows == null ? rows.size() : rows.size() + FIRST_ROWS));
        while (rows.size() < wanted) {
            rows.add(new Row(rows.size() + 1, "", ""));
        }
        return rows;
    }

    private static List<Row> filled() {
        String[] texts = values("promiseText");
        String[] days = values("promiseDue");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_ROWS, texts.length); i++) {
            Row row = new Row(rows.size() + 1, texts[i], i < days.length ? days[i] : "");
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String[] values(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private static LocalDate day(Row row) {
        try {
            return row.due().isBlank() ? null : LocalDate.parse(row.due().strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInput(FieldError.of("promise-due-" + row.number(), "error.no-date"));
        }
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getCites() {
        return cites;
    }

    public void setCites(String cites) {
        this.cites = cites;
    }

    public String getNoActionMotive() {
        return noActionMotive;
    }

    public void setNoActionMotive(String noActionMotive) {
        this.noActionMotive = noActionMotive;
    }
}
