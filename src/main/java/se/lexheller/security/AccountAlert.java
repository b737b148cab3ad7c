package se.lexheller.security;

import java.time.Instant;

/** Something has happened to an account that its owner is told of by mail. */
public record AccountAlert(AlertKind kind, long accountId, String email, Instant at) {

    static AccountAlert of(AlertKind kind, Account account, Instant now) {
        return new AccountAlert(kind, account.id(), account.email(), now);
    }
}
