package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.platform.database.DatabaseReady;

/** At a start with older keys beside the new one: encrypts every second factor with the new one, so that the older can be thrown away. */
@ApplicationScoped
class SecretRenewal {

    private static final Logger LOG = Logger.getLogger(SecretRenewal.class.getName());

    @Inject
    private SecurityRepository repository;
    @Inject
    private SecretBox secrets;

    @Transactional
    void begin(@Observes DatabaseReady ready) {
        if (secrets.hasOlderKeys()) {
            renew(secrets);
        }
    }

    /** Other nodes may do the same at once: each secret is replaced where it still is the one that was read. */
    @Transactional
    void renew(SecretBox box) {
        int renewed = 0;
        int unreadable = 0;
        for (Account account : repository.withSecondFactor()) {
            String owner = Proof.owner(account);
            Optional<String> anew = box.renewed(account.totpSecret(), owner);
            renewed += anew.map(sealed -> repository.replaceSecret(account, sealed)).orElse(0);
            unreadable += box.open(account.totpSecret(), owner).isPresent() ? 0 : 1;
        }
        LOG.info("%d second factors are encrypted with the new key, %d can be read with no key: SECOND_FACTOR_OLDER_KEYS can go when each node has the new one"
                .formatted(renewed, unreadable));
    }
}
