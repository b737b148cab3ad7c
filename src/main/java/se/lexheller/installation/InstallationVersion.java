package se.lexheller.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was set for the whole installation from one moment on; it never changes, a new one follows it. */
@Entity
@Table(name = "installation_version")
public class InstallationVersion {

    @Id
    private int number;
    private String name;
    private String email;
    private String phone;
    @Column(name = "postal_address")
    private String postalAddress;
    private String accent;
    @Column(name = "logo_hash")
    private String logoHash;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "written_by_id")
    private long writtenById;

    protected InstallationVersion() { // for JPA
    }

    /** @param logoHash null where there is no logo */
    InstallationVersion(int number, TypedSettings typed, String logoHash, long writtenById, Instant now) {
        this.number = number;
        this.name = orNull(typed.name());
        this.email = orNull(typed.email());
        this.phone = orNull(typed.phone());
        this.postalAddress = orNull(typed.postalAddress());
        this.accent = orNull(typed.accent());
        this.logoHash = logoHash;
        this.writtenById = writtenById;
        this.writtenAt = now;
    }

    int number() {
        return number;
    }

    String logoHash() {
        return logoHash;
    }

    /** @return as it was typed */
    TypedSettings typed() {
        return new TypedSettings(name, email, phone, postalAddress, accent);
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
