package se.lexheller.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Konto: a person who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    private static final int FREE_ATTEMPTS = 3;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String email;
    private String name;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "organisation_id")
    private Long organisationId;
    @Column(name = "unit_id")
    private Long unitId;
    private boolean active = true;
    @Column(name = "signs_in_elsewhere")
    private boolean elsewhere;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "failed_attempts")
    private int failedAttempts;
    @Column(name = "blocked_until")
    private Instant blockedUntil;
    @Column(name = "totp_secret")
    private String totpSecret;
    @Column(name = "totp_since")
    private Instant totpSince;
    @Column(name = "totp_last_step")
    private long totpLastStep;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);
    @Version
    private long version;

    protected Account() { // for JPA
    }

    public Account(String email, String name, Long organisationId, Set<Role> roles, Instant now) {
        this.email = email.toLowerCase(Locale.ROOT);
        this.name = name;
        this.organisationId = organisationId;
        this.roles.addAll(roles);
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    /** @return null until the account is activated */
    public String passwordHash() {
        return passwordHash;
    }

    public Long organisationId() {
        return organisationId;
    }

    public boolean isActive() {
        return active;
    }

    /** @return whether its owner comes in by another organisation's sign-in, and so may do without a password */
    boolean isElsewhere() {
        return elsewhere;
    }

    void signsInElsewhere(boolean linked) {
        this.elsewhere = linked;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public void changePassword(String hash) {
        this.passwordHash = hash;
        this.failedAttempts = 0;
        this.blockedUntil = null;
    }

    /** The same password, hashed with the figures of today. */
    void renewHash(String hash) {
        this.passwordHash = hash;
    }

    public void deactivate() {
        this.active = false;
    }

    public void reactivate() {
        this.active = true;
    }

    /** What an administrator may change; the address is the person's name to the system and stays. */
    void change(String newName, Long newOrganisationId, Set<Role> newRoles) {
        this.name = newName;
        this.organisationId = newOrganisationId;
        this.roles.retainAll(newRoles);
        this.roles.addAll(newRoles);
    }

    long version() {
        return version;
    }

    public boolean isBlocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    /** After three wrong passwords or codes each further one doubles the delay, up to 15 minutes; a lock would let anybody shut others out. */
    public void attemptFailed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            long seconds = 1L << Math.min(failedAttempts - FREE_ATTEMPTS, 10);
            Duration delay = Duration.ofSeconds(seconds);
            blockedUntil = now.plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
        }
    }

    public void signedIn() {
        failedAttempts = 0;
        blockedUntil = null;
    }

    /** @return when the authenticator app was set up; null where there is none */
    public Instant secondFactorSince() {
        return totpSince;
    }

    boolean hasSecondFactor() {
        return totpSecret != null;
    }

    /** Whoever sees more than the own cases shows a second factor. */
    boolean mustHaveSecondFactor() {
        return roles.stream().anyMatch(role -> role != Role.FILER);
    }

    /** @return encrypted; null where there is none */
    String totpSecret() {
        return totpSecret;
    }

    long totpLastStep() {
        return totpLastStep;
    }

    /**
     * @param sealed the app's secret, encrypted
     * @param step   of the code that showed that the app has it
     */
    void secondFactorSetUp(String sealed, long step, Instant now) {
        this.totpSecret = sealed;
        this.totpSince = now;
        this.totpLastStep = step;
    }

    /** A code is taken once, and so is every earlier one. */
    void codeTaken(long step) {
        this.totpLastStep = step;
    }

    void removeSecondFactor() {
        this.totpSecret = null;
        this.totpSince = null;
    }

    public User asUser() {
        return new User(id, name, email, organisationId, roles);
    }
}
