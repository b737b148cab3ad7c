package se.lexheller.coordinationmap;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A municipality in which the members work, by the code of Statistics Sweden. */
@Entity
@Table(name = "municipality")
public class Municipality {

    @Id
    private String code;
    private String name;

    protected Municipality() { // for JPA
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
