package se.lexheller.answer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.omnifaces.cdi.Param;
import se.lexheller.answer.JointAnswer;
import se.lexheller.answer.JointAnswerDetails;
import se.lexheller.answer.JointAnswerReadingService;
import se.lexheller.answer.JointAnswerService;
import se.lexheller.answer.JointText;
import se.lexheller.answer.OverrideService;
import se.lexheller.assignment.PassReason;
import se.lexheller.coordinationmap.web.CitationChoice;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;

/** Gemensamt svar at the association: the text, its versions, who stands behind it. */
@Named
@RequestScoped
public class JointAnswerPage {

    @Inject
    private JointAnswerReadingService reading;
    @Inject
    private JointAnswerService answers;
    @Inject
    private OverrideService overrides;
    @Inject
    private CitationChoice citing;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "textReason")
    private String textReason;
    @Inject
    @Param(name = "motiveReason")
    private String motiveReason;
    @Inject
    @Param(name = "number")
    private String number;
    @Inject
    @Param(name = "fran")
    private String before;
    @Inject
    @Param(name = "till")
    private String after;
    @Inject
    @Param(name = "readNo")
    private String readNo;
    private JointAnswerDetails details;
    private String jointText;
    private String motive;
    private String theirs;

    @PostConstruct
    void load() {
        details = reading.details(me.get(), number, VersionNo.of(before), VersionNo.of(after));
        jointText = details.text();
    }

    public void start() {
        save("review-started", no -> answers.start(me.get(), number, typed(no), textPass()));
    }

    public void save() {
        save("joint-answer-saved", no -> answers.edit(me.get(), number, typed(no), textPass()));
    }

    public void override() {
        if (errors.attempt(() -> overrides.override(me.get(), number, motive, new PassReason("motiveReason", motiveReason)))) {
            Redirect.withNotice("overridden", Route.JOINT_ANSWER, number);
        }
    }

    /** Where somebody else has saved meanwhile both texts are shown, and the next save is one that knows of it. */
    private void save(String notice, Consumer<Integer> action) {
        try {
            if (errors.attempt(() -> action.accept((int) ReadVersion.required(VersionNo.of(readNo))))) {
                Redirect.withNotice(notice, Route.JOINT_ANSWER, number);
            }
        } catch (EditConflict conflict) {
            theirs = conflict.theirs().get(JointAnswer.FIELD);
            readNo = String.valueOf(conflict.theirVersion());
            errors.add(FieldError.of(JointAnswer.FIELD, "error.edit-conflict"));
        }
    }

    private JointText typed(int readNo) {
        return new JointText(jointText, citing.chosen(), readNo);
    }

    private PassReason textPass() {
        return new PassReason("textReason", textReason);
    }

    public JointAnswerDetails getDetails() {
        return details;
    }

    public CaseHeader getHeader() {
        return details.header();
    }

    /** @return number of the version that the writer has before the eyes */
    public int getReadNo() {
        Integer no = VersionNo.of(readNo);
        return no == null ? details.no() : no;
    }

    public String getJointText() {
        return jointText;
    }

    public void setJointText(String jointText) {
        this.jointText = jointText;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public String getTextReason() {
        return textReason;
    }

    public void setTextReason(String textReason) {
        this.textReason = textReason;
    }

    public String getMotiveReason() {
        return motiveReason;
    }

    public void setMotiveReason(String motiveReason) {
        this.motiveReason = motiveReason;
    }

    /** @return what somebody else has saved meanwhile, else null */
    public String getTheirs() {
        return theirs;
    }
}
