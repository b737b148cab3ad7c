package se.lexheller.openmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The schema itself: what the standard asks for is asked for, what it doesn't know is refused. */
class HsdsSchemaTest {

    private static final String ID = "67ca1a32-039a-5cd5-a9c4-5b7437083952";

    @Test
    void a_service_needs_id_name_and_status_and_no_more() {
        assertThat(HsdsSchema.errors("service", "{\"id\":\"" + ID + "\",\"name\":\"Praktik\",\"status\":\"active\"}")).isEmpty();
        assertThat(HsdsSchema.errors("service", "{\"id\":\"" + ID + "\",\"name\":\"Praktik\"}")).hasSize(1);
    }

    @Test
    void what_the_standard_does_not_know_is_refused_however_deep_it_lies() {
        assertThat(HsdsSchema.errors("service", "{\"id\":\"" + ID + "\",\"name\":\"Praktik\",\"status\":\"active\",\"attributes\":[{\"id\":\"" + ID
                + "\",\"taxonomy_term\":{\"id\":\"" + ID + "\",\"name\":\"x\",\"description\":\"y\",\"taxonomy_details\":{}}}]}"))
                .singleElement().asString().contains("taxonomy_details");
    }

    @Test
    void formats_are_looked_at() {
        assertThat(HsdsSchema.errors("service", "{\"id\":\"7\",\"name\":\"Praktik\",\"status\":\"begun\",\"last_modified\":\"today\"}")).hasSize(3);
    }
}
