package se.lexheller.coordinationmap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import se.lexheller.shared.BusinessRuleViolation;

/** Tidsgräns: how long an intervention may go on, by programme and condition. */
@Entity
@Table(name = "duration_limit")
public class DurationLimit extends EntryVersion {

    public static final int MOST_MONTHS = 600;
    public static final int MOST_DAYS = 10_000;

    /**
     * Whom a limit is for.
     *
     * @param programmeId     null: whatever the programme
     * @param compensatedDays holds for those who have had at least as many days with compensation in the programme
     */
    public record Scope(long interventionId, Long programmeId, int compensatedDays) {

        public Scope {
            if (compensatedDays < 0 || compensatedDays > MOST_DAYS) {
                throw new BusinessRuleViolation("rule.map.days-out-of-range", MOST_DAYS);
            }
        }
    }

    @Column(name = "intervention_id")
    private long interventionId;
    @Column(name = "programme_id")
    private Long programmeId;
    @Column(name = "compensated_days")
    private int compensatedDays;
    private int months;
    private boolean repeatable;
    @Column(name = "extension_rule")
    private String extensionRule;
    private boolean claim;
    @ElementCollection
    @CollectionTable(name = "duration_limit_decider", joinColumns = @JoinColumn(name = "duration_limit_id"))
    @Column(name = "organisation_id")
    private Set<Long> deciders = new LinkedHashSet<>();

    protected DurationLimit() { // for JPA
    }

    /**
     * @param months        the longest time of one period
     * @param repeatable    whether several periods may follow each other, each of this length
     * @param extensionRule empty where there is none
     * @param deciders      organisations that all have to agree to an extension
     * @param claim         somebody has said so in a case, and no rule has been seen
     */
    public DurationLimit(VersionHead head, Scope scope, int months, boolean repeatable, String extensionRule, Set<Long> deciders,
            boolean claim) {
        super(head);
        if (months < 1 || months > MOST_MONTHS) {
            throw new BusinessRuleViolation("rule.map.months-out-of-range", MOST_MONTHS);
        }
        this.interventionId = scope.interventionId();
        this.programmeId = scope.programmeId();
        this.compensatedDays = scope.compensatedDays();
        this.months = months;
        this.repeatable = repeatable;
        this.extensionRule = extensionRule;
        this.deciders.addAll(deciders);
        this.claim = claim;
    }

    /** @throws BusinessRuleViolation where another limit says how long for the same people on some of the same days */
    public void refuseConflict(Iterable<DurationLimit> others) {
        for (DurationLimit other : others) {
            boolean sameRule = other != this && !other.isSuperseded() && Objects.equals(scope(), other.scope());
            if (sameRule && other.validity().overlaps(validity())) {
                throw new BusinessRuleViolation("rule.map.overlapping-validity");
            }
        }
    }

    public Scope scope() {
        return new Scope(interventionId, programmeId, compensatedDays);
    }

    public int months() {
        return months;
    }

    public boolean isRepeatable() {
        return repeatable;
    }

    public String extensionRule() {
        return extensionRule;
    }

    public boolean isClaim() {
        return claim;
    }

    public Set<Long> deciders() {
        return Collections.unmodifiableSet(deciders);
    }
}
