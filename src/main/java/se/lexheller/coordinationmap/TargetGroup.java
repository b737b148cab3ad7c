package se.lexheller.coordinationmap;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import se.lexheller.shared.PlainName;

/** Målgrupp: whom an intervention is for, and whom a deviation concerns. */
@Entity
@Table(name = "target_group")
public class TargetGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String name;
    private String source;
    private boolean active = true;
    @Version
    private long version;

    protected TargetGroup() { // for JPA
    }

    /** @param source where the fact comes from and when it was fetched; null where the association itself says so */
    public TargetGroup(String name, String source) {
        this.slug = PlainName.of(name);
        this.name = name;
        this.source = source;
    }

    public Long id() {
        return id;
    }

    /** @return by which files and forms name it; stays when the name changes */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** @return null where the association itself says so */
    public String source() {
        return source;
    }

    public boolean isActive() {
        return active;
    }
}
