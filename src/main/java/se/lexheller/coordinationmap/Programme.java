package se.lexheller.coordinationmap;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Program that somebody takes part in (JOB, UGA, ETP): limits differ by it. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String uuid;
    private String code;
    private String name;
    private String source;
    @Version
    private long version;

    protected Programme() { // for JPA
    }

    public Long id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String source() {
        return source;
    }
}
