package se.lexheller.opendata;

import java.util.List;

/**
 * The interfaces as {@code META-INF/openapi.yaml} describes them, for a person to read.
 *
 * @param sections a tag each
 * @param things   what answers consist of
 */
public record ApiDescription(List<Section> sections, List<Thing> things) {

    /** Operations that belong together; description may be empty. */
    public record Section(String name, String title, String description, List<Operation> operations) {
    }

    /**
     * One thing that can be asked for.
     *
     * @param key       may stand in an address
     * @param security  whether a key is needed
     * @param sent      an example of what is sent; null where nothing is
     */
    public record Operation(String key, String method, String path, String summary, String description, boolean security,
                            List<Parameter> parameters, String sent, List<Answer> answers) {
    }

    /** What an operation may be told. */
    public record Parameter(String name, String place, String type, boolean required, String description) {
    }

    /** @param example null where there is none; thing: name of what the answer consists of, null where that isn't named */
    public record Answer(String status, String description, String thing, String example) {
    }

    /** An object of an answer, and its fields. */
    public record Thing(String name, String description, List<Field> fields) {
    }

    /** @param thing that the field consists of, null where it is a plain value */
    public record Field(String name, String type, String thing, boolean required, String description) {
    }
}
