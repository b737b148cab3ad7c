/**
 * Inloggning hos medlemmarna: people sign in at their own organisation's identity provider, by OpenID Connect; an account
 * is theirs only once an administrator has said so. Fires {@link AccountRequested} and {@link AccountApproved}.
 */
package se.lexheller.federation;
