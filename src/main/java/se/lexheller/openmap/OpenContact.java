package se.lexheller.openmap;

import java.util.UUID;

/** A functional way in; e-mail or phone is null where not known. */
public record OpenContact(UUID uuid, UUID organisation, Long interventionId, String label, String email, String phone) {
}
