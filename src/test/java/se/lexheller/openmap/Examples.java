package se.lexheller.openmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lexheller.coordinationmap.Intervention;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.organisation.OrganisationKind;

/** A small map for tests. */
public final class Examples {

    public static final UUID TRAINING = UUID.fromString("5ea0851e-6ded-567e-8685-1c53dabb7488");
    public static final UUID JOB = UUID.fromString("976d408b-5459-54ec-b229-a68699a57104");
    public static final OpenOrganisation AGENCY = new OpenOrganisation(3, uuid(1), "arbetsformedlingen", "3-arbetsformedlingen", "Arbetsförmedlingen", "AF",
            OrganisationKind.MEMBER);
    public static final OpenPlace KINDA = new OpenPlace("0513", "Kinda");
    public static final OpenTerm GROUP = new OpenTerm(6, uuid(2), OpenTaxonomy.TARGET_GROUPS, "6-unga", "Unga \"utan\" arbete", "Unga", null, "6-unga");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Examples() {
    }

    public static UUID uuid(int number) {
        return NameBased.of("test/" + number);
    }

    public static OpenService service(UUID uuid, String slug, String name, boolean active) {
        return new OpenService(2, 2, uuid, slug, new Intervention.Description(name, "Vad </script><b>", "Hur", "För vem", ""), active, true, false, TODAY,
                Validity.between(LocalDate.of(2026, 1, 1), null), TODAY, "Källa", null, AGENCY, Instant.parse("2026-11-21T12:00:00.123456Z"));
    }

    public static OpenServiceDetails training() {
        return new OpenServiceDetails(service(TRAINING, "arbetstraning", "Arbetsträning", true), List.of(KINDA), List.of(KINDA), List.of(GROUP),
                List.of(new OpenFact(uuid(10), FactKind.PERFORMS, AGENCY.uuid(), AGENCY.uuid().toString(), "Arbetsförmedlingen utför."),
                        new OpenFact(uuid(11), FactKind.DURATION_LIMIT, null, "P6M", "Högst 6 månader."),
                        new OpenFact(uuid(12), FactKind.HANDOVER, JOB, "P14D", "Lämnar över till Introduktionsjobb."),
                        new OpenFact(uuid(13), FactKind.REQUIREMENT, null, null, "Förutsättningarna är kända."),
                        new OpenFact(uuid(14), FactKind.GOVERNING_DOCUMENT, null, "2008-01-01/..", "Handlingsplan."),
                        new OpenFact(uuid(15), FactKind.DECIDES, AGENCY.uuid(), AGENCY.uuid().toString(), "Arbetsförmedlingen beslutar.")),
                List.of(new OpenContact(uuid(20), AGENCY.uuid(), 2L, "Kundcenter", "kund@af.example", "0771-000 000")),
                List.of(new OpenServiceDetails.Funder(uuid(21), "Arbetsförmedlingen")),
                List.of(new OpenServiceDetails.Paper(uuid(22), "Slutdokument")));
    }
}
