package se.lexheller.openmap;

import java.util.List;

/** An actor with its contacts and what it performs. */
public record OpenOrganisationDetails(OpenOrganisation organisation, List<OpenContact> contacts, List<OpenService> services) {
}
