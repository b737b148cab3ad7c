package se.lexheller.security;

import java.util.Objects;

/** Over whose things somebody has a right. */
public enum Reach {
    /** Alla. */
    ALL {
        @Override
        boolean covers(User user, Whose whose) {
            return true;
        }
    },
    /** Den egna medlemmens: what is assigned to, kept or written by the own organisation. */
    OWN {
        @Override
        boolean covers(User user, Whose whose) {
            return user.organisationId() != null && user.organisationId().equals(whose.organisation());
        }
    },
    /** Förbundets: what no member keeps. */
    ASSOCIATIONS {
        @Override
        boolean covers(User user, Whose whose) {
            return whose.organisation() == null && whose.account() == null;
        }
    },
    /** Egna: one's own filing, upload, sign-in. */
    MINE {
        @Override
        boolean covers(User user, Whose whose) {
            return user.isSignedIn() && Objects.equals(user.accountId(), whose.account());
        }
    },
    /** Den som har den hemliga länken. Who comes without it has nothing; who has it is not asked for a name. */
    LINK {
        @Override
        boolean covers(User user, Whose whose) {
            return false;
        }
    },
    /** Det system som har medlemmens nyckel: a program, no person. */
    KEY {
        @Override
        boolean covers(User user, Whose whose) {
            return false;
        }
    };

    /** @return whether it is a person who has it, known by account */
    boolean isPersons() {
        return this != LINK && this != KEY;
    }

    abstract boolean covers(User user, Whose whose);
}
