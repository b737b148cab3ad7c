package se.lexheller.answer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.security.User;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** Gemensam återkoppling: the one text of a case that its parties agree on, with every wording it has had. */
@Entity
@Table(name = "joint_answer")
public class JointAnswer {

    /** Name of the text's field in forms. */
    public static final String FIELD = "jointText";
    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_MOTIVE = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "deviation_id")
    private long deviationId;
    @Column(name = "current_no")
    private int currentNo;
    @Column(name = "override_motive")
    private String overrideMotive;
    @Column(name = "overridden_by_id")
    private Long overriddenById;
    @OneToMany(mappedBy = "jointAnswer", cascade = CascadeType.PERSIST)
    @OrderBy("no")
    private List<JointAnswerVersion> versions = new ArrayList<>();
    @Version
    private long version;

    protected JointAnswer() { // for JPA
    }

    /** Without a text yet: {@link #write} must follow. */
    JointAnswer(long deviationId) {
        this.deviationId = deviationId;
    }

    /**
     * @param typed the new wording and what it cites
     * @return whether there is a new version; false where both are the same
     * @throws EditConflict where somebody else has saved since
     */
    boolean write(JointText typed, long authorId, Instant now) {
        String text = TypedText.clean(typed.text());
        TypedText.check(FIELD, text, true, LONGEST_TEXT).ifPresent(JointAnswer::refuse);
        if (typed.readNo() != currentNo) {
            throw new EditConflict(Map.of(FIELD, current().text()), currentNo);
        }
        if (currentNo > 0 && current().says(text, typed.citations())) {
            return false;
        }
        currentNo++;
        versions.add(new JointAnswerVersion(this, currentNo, text, typed.citations(), authorId, now));
        return true;
    }

    /** @param typed why the director decides though somebody's approval is missing */
    void override(String typed, long directorId) {
        String motive = TypedText.clean(typed);
        TypedText.check("motive", motive, true, LONGEST_MOTIVE).ifPresent(JointAnswer::refuse);
        overrideMotive = motive;
        overriddenById = directorId;
    }

    /** @return whether the person has written it as it stands */
    boolean isBy(User user) {
        return user.isSignedIn() && current().authorId() == user.accountId();
    }

    JointAnswerVersion current() {
        return versions.get(currentNo - 1);
    }

    /** @param no counted from 1 */
    Optional<JointAnswerVersion> version(int no) {
        return no < 1 || no > versions.size() ? Optional.empty() : Optional.of(versions.get(no - 1));
    }

    List<JointAnswerVersion> versions() {
        return List.copyOf(versions);
    }

    private static void refuse(FieldError error) {
        throw new InvalidInput(error);
    }

    public Long id() {
        return id;
    }

    public long deviationId() {
        return deviationId;
    }

    public int currentNo() {
        return currentNo;
    }

    /** @return null where all have decided by themselves */
    public String overrideMotive() {
        return overrideMotive;
    }
}
