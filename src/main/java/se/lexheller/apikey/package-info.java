/**
 * API-nycklar: by which a member's own system speaks for the member, and no further than its scopes. Fires {@code ApiKeyExpiring}.
 */
package se.lexheller.apikey;
