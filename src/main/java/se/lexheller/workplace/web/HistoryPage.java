package se.lexheller.workplace.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.CaseEvent;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;
import se.lexheller.workplace.HistoryRow;
import se.lexheller.workplace.HistoryService;

/** Historik: who did what with a case, when and why. */
@Named
@RequestScoped
public class HistoryPage {

    private static final Map<CaseEvent.Subject, String> WORDS = Map.of(
            CaseEvent.Subject.CASE, "state.",
            CaseEvent.Subject.ASSIGNMENT, "assignment-state.",
            CaseEvent.Subject.JOINT_ANSWER, "joint-answer-state.",
            CaseEvent.Subject.PUBLICATION, "publication-state.",
            CaseEvent.Subject.FILER, "filer-visibility.");

    @Inject
    private HistoryService histories;
    @Inject
    private CurrentUser me;
    @Inject
    private Texts texts;
    @Inject
    @Param(name = "number")
    private String number;
    private HistoryService.History history;

    @PostConstruct
    void load() {
        history = histories.read(me.get(), number);
    }

    /** @return the state in words; a state that has none yet by its name, so that nothing of the history is hidden */
    public String word(CaseEvent.Subject subject, String state) {
        try {
            return texts.get(WORDS.get(subject) + state);
        } catch (MissingResourceException e) {
            return state;
        }
    }

    public CaseHeader getHeader() {
        return history.header();
    }

    public List<HistoryRow> getEvents() {
        return history.events();
    }
}
