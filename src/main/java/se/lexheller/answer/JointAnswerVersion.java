package se.lexheller.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One wording of a joint answer; never changed once written. */
@Entity
@Table(name = "joint_answer_version")
@IdClass(JointAnswerVersion.Key.class)
public class JointAnswerVersion {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "joint_answer_id")
    private JointAnswer jointAnswer;
    @Id
    private int no;
    private String text;
    @Column(name = "author_id")
    private long authorId;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected JointAnswerVersion() { // for JPA
    }

    JointAnswerVersion(JointAnswer jointAnswer, int no, String text, long authorId, Instant now) {
        this.jointAnswer = jointAnswer;
        this.no = no;
        this.text = text;
        this.authorId = authorId;
        this.writtenAt = now;
    }

    int no() {
        return no;
    }

    String text() {
        return text;
    }

    long authorId() {
        return authorId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** The database's key: which answer, which version. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private Long jointAnswer;
        private int no;

        public Key() { // for JPA
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.no == no && Objects.equals(key.jointAnswer, jointAnswer);
        }

        @Override
        public int hashCode() {
            return Objects.hash(jointAnswer, no);
        }
    }
}
