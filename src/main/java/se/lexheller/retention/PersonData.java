package se.lexheller.retention;

import java.util.List;

/** What a search for a person has found. @param more whether there is more than is shown in some table */
public record PersonData(List<PersonPlace> places, boolean more) {
}
