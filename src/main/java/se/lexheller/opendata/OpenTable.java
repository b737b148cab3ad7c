package se.lexheller.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of all that is public of one kind, to be taken as a file. */
public enum OpenTable {
    CASES("avvikelser", "number", "url", "title", "kind", "season", "easyRead", "challenge", "consequenceForIndividual", "consequenceForActors",
            "proposedSolution", "answers", "actors", "targetGroups", "interventions", "publishedAt", "modifiedAt", "correction"),
    INTERVENTIONS("insatser", "slug", "url", "name", "what", "how", "forWhom", "wayIn", "active", "toBeChecked", "validFrom", "validUntil",
            "verifiedOn", "provider", "targetGroups", "steps", "programmes", "municipalities", "modifiedAt", "id"),
    ORGANISATIONS("aktorer", "key", "url", "name", "shortName", "kind", "id");

    private final String file;
    private final List<String> columns;

    OpenTable(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    /** @return name of the file, without what tells its format */
    public String file() {
        return file;
    }

    /** @return the fields of the JSON that have a column each */
    public List<String> columns() {
        return columns;
    }

    public static Optional<OpenTable> named(String file) {
        return Arrays.stream(values()).filter(t -> t.file.equals(file)).findFirst();
    }

    /** What a table can be taken as. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), JSON("application/json;charset=UTF-8");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Format> of(String ending) {
            return Arrays.stream(values()).filter(f -> f.ending().equals(ending)).findFirst();
        }
    }
}
