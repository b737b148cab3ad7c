package se.lexheller.federation;

/**
 * What somebody who was sent to a provider wanted.
 *
 * @param target    address within this site to go to afterwards; null: wherever the person works
 * @param accountId whose account is to be linked; null for a plain sign-in
 */
record Begun(String target, Long accountId) {
}
