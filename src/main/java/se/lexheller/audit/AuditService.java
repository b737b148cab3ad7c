package se.lexheller.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;

/** Granskningsloggen as it is read and checked. */
@ApplicationScoped
@Transactional
public class AuditService {

    static final int PAGE_SIZE = 50;
    private static final int CHECKS_SHOWN = 5;

    @Inject
    private AuditRepository repository;
    @Inject
    private AuditAccess access;
    @Inject
    private ChainChecks checks;

    public AuditPart read(User user, AuditFilter filter) {
        access.require(user);
        List<AuditRow> rows = repository.entries(filter, PAGE_SIZE + 1);
        boolean more = rows.size() > PAGE_SIZE;
        List<AuditRow> shown = (more ? rows.subList(0, PAGE_SIZE) : rows).stream().map(row -> seenBy(user, row)).toList();
        return new AuditPart(shown, more ? shown.get(PAGE_SIZE - 1).seq() : null);
    }

    /** @return the latest, newest first */
    public List<CheckRow> checks(User user) {
        access.require(user);
        return repository.checks(CHECKS_SHOWN);
    }

    /** Begins to go through the chain and returns at once; how far it has come stands in {@link #checks}. */
    public void check(User user) {
        access.require(user);
        checks.begin(user.accountId());
    }

    private AuditRow seenBy(User user, AuditRow row) {
        if (access.maySeeSteps(user) || !isOfCase(row.kind())) {
            return row;
        }
        return new AuditRow(row.seq(), row.at(), row.kind(), row.accountId(), row.account(), row.subject(), null, null, row.correlation(), row.network());
    }

    private static boolean isOfCase(String kind) {
        for (AuditKind known : AuditKind.values()) {
            if (known.name().equals(kind)) {
                return known.isOfCase();
            }
        }
        return true;
    }
}
