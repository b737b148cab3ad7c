package se.lexheller.answer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitedVersion;

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
    @ElementCollection
    @CollectionTable(name = "joint_answer_citation", joinColumns = {
        @JoinColumn(name = "joint_answer_id", referencedColumnName = "joint_answer_id"), @JoinColumn(name = "no", referencedColumnName = "no")})
    private Set<CitedVersion> citations = new LinkedHashSet<>();
    @Column(name = "author_id")
    private long authorId;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected JointAnswerVersion() { // for JPA
    }

    JointAnswerVersion(JointAnswer jointAnswer, int no, String text, List<Citation> citations, long authorId, Instant now) {
        this.jointAnswer = jointAnswer;
        this.no = no;
        this.text = text;
        this.citations.addAll(CitedVersion.of(citations));
        this.authorId = authorId;
        this.writtenAt = now;
    }

    int no() {
        return no;
    }

    String text() {
        return text;
    }

    List<Citation> citations() {
        return CitedVersion.citations(citations);
    }

    /** @return whether it has these words and rests on the same */
    boolean says(String words, List<Citation> cited) {
        return text.equals(words) && citations.equals(CitedVersion.of(cited));
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
