package se.lexheller.coordinationmap;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Steg i en individs resa, in the order in which most people take them. */
@Entity
@Table(name = "journey_step")
public class JourneyStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String uuid;
    private String slug;
    private String name;
    private String description;
    private int position;
    private String source;
    @Version
    private long version;

    protected JourneyStep() { // for JPA
    }

    public Long id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public int position() {
        return position;
    }

    public String source() {
        return source;
    }
}
