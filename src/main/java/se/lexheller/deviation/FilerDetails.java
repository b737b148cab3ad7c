package se.lexheller.deviation;

/**
 * Who filed, as the association reads it (invariant 2: nobody else does). Any part may be missing.
 *
 * @param memberReference the number that the filer's own organisation has given the matter
 * @param filedBy the coordinator who wrote it down for somebody on the phone
 * @param knownToMembers whether the filer lets the members that have the case know
 */
public record FilerDetails(String name, String email, String occupation, String organisation, String memberReference, String filedBy,
                           boolean knownToMembers) {

    @Override
    public String toString() {
        return "FilerDetails[…]";
    }
}
