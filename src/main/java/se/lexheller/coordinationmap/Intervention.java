package se.lexheller.coordinationmap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.lexheller.shared.BusinessRuleViolation;

/** Insats: what is done, how, for whom, and how one gets in. One version of it. */
@Entity
@Table(name = "intervention")
public class Intervention extends EntryVersion {

    /** What the text fields hold. */
    public record Description(String name, String what, String how, String forWhom, String wayIn) {

        public Description {
            if (name.isBlank() || what.isBlank()) {
                throw new BusinessRuleViolation("rule.map.no-name");
            }
        }
    }

    private String name;
    private String what;
    private String how;
    @Column(name = "for_whom")
    private String forWhom;
    @Column(name = "way_in")
    private String wayIn;
    @Column(name = "replaced_by_id")
    private Long replacedById;
    @ElementCollection
    @CollectionTable(name = "intervention_area", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "municipality_code")
    private Set<String> area = new LinkedHashSet<>();
    @ElementCollection
    @CollectionTable(name = "intervention_target_group", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "target_group_id")
    private Set<Long> targetGroups = new LinkedHashSet<>();
    @ElementCollection
    @CollectionTable(name = "intervention_step", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "step_id")
    private Set<Long> steps = new LinkedHashSet<>();
    @ElementCollection
    @CollectionTable(name = "intervention_programme", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "programme_id")
    private Set<Long> programmes = new LinkedHashSet<>();

    protected Intervention() { // for JPA
    }

    /** @param area codes of municipalities; empty where it is given in the whole area */
    public Intervention(VersionHead head, Description description, Set<String> area, Set<Long> targetGroups, Set<Long> steps,
            Set<Long> programmes) {
        super(head);
        this.name = description.name();
        this.what = description.what();
        this.how = description.how();
        this.forWhom = description.forWhom();
        this.wayIn = description.wayIn();
        this.area.addAll(area);
        this.targetGroups.addAll(targetGroups);
        this.steps.addAll(steps);
        this.programmes.addAll(programmes);
    }

    /**
     * @param successor    entry that takes its place
     * @param replacements entry to the entries that take its place at some time, of all interventions
     * @throws BusinessRuleViolation where the way from successor to successor would lead back here
     */
    public void replaceBy(long successor, Map<Long, Set<Long>> replacements) {
        Set<Long> passed = new HashSet<>();
        Deque<Long> ahead = new ArrayDeque<>(Set.of(successor));
        while (!ahead.isEmpty()) {
            long next = ahead.pop();
            if (next == entryId()) {
                throw new BusinessRuleViolation("rule.map.replaced-in-a-circle");
            }
            if (passed.add(next)) {
                ahead.addAll(replacements.getOrDefault(next, Set.of()));
            }
        }
        replacedById = successor;
    }

    public Description description() {
        return new Description(name, what, how, forWhom, wayIn);
    }

    /** @return the entry that took its place, null where none did */
    public Long replacedById() {
        return replacedById;
    }

    public Set<String> area() {
        return Collections.unmodifiableSet(area);
    }

    public Set<Long> targetGroups() {
        return Collections.unmodifiableSet(targetGroups);
    }

    public Set<Long> steps() {
        return Collections.unmodifiableSet(steps);
    }

    public Set<Long> programmes() {
        return Collections.unmodifiableSet(programmes);
    }
}
