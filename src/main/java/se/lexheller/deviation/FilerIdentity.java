package se.lexheller.deviation;

/**
 * Who filed. Shown to the association; a member meets no more than a {@link KnownFiler}, and that only where the filer wants it.
 *
 * @param accountId      null where filed by an e-mail link
 * @param filedById      the coordinator who wrote it down for somebody on the phone, else null
 * @param organisationId whose staff the filer is
 * @param email          null where somebody filed by phone and has none
 * @param occupation     yrkesroll, may be empty
 */
public record FilerIdentity(Long accountId, Long filedById, Long organisationId, String name, String email,
                            String occupation) {

    @Override
    public String toString() {
        return "FilerIdentity[…]";
    }
}
