package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** Makes one-time links and takes them back. A new one puts an end to the account's earlier ones of the same purpose. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OneTimeLinks {

    @Inject
    private SecurityRepository repository;
    @Inject
    private Event<LinkWanted> wanted;

    /** @return the secret that the log shows */
    Secret firstAdministrator(Instant now) {
        repository.endLinks(LinkPurpose.FIRST_ADMINISTRATOR, null, now);
        Secret secret = Secret.random();
        repository.add(new OneTimeLink(secret.hash(), LinkPurpose.FIRST_ADMINISTRATOR, null, now));
        return secret;
    }

    /** Sends one to the account's address. */
    void send(LinkPurpose purpose, Account account, Instant now) {
        repository.endLinks(purpose, account.id(), now);
        Secret secret = Secret.random();
        repository.add(new OneTimeLink(secret.hash(), purpose, account, now));
        wanted.fire(new LinkWanted(purpose, account.id(), account.email(), secret, now.plus(purpose.validity()), now));
    }

    /** @throws NotFound where there is none that works */
    OneTimeLink find(Secret secret, Instant now) {
        return repository.link(secret.hash()).filter(link -> link.isUsable(now)).orElseThrow(() -> new NotFound("one-time link"));
    }

    /** As {@link #find}, and nobody else can use it meanwhile. */
    OneTimeLink lock(Secret secret, Instant now) {
        return repository.lockLink(secret.hash()).filter(link -> link.isUsable(now)).orElseThrow(() -> new NotFound("one-time link"));
    }
}
