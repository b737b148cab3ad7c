package se.lexheller.assignment;

/**
 * What of a queue is wanted, as it stands in the address.
 *
 * @param search part of number or title; may be empty
 * @param unitId null for all
 * @param mine   only what the reader handles
 * @param page   counted from 1
 */
public record AssignmentFilter(MemberQueue queue, String search, Long unitId, boolean mine, Sort sort, boolean descending, int page) {

    /** What a queue can be sorted by, with its name in addresses. */
    public enum Sort {
        DUE("svarsdag", "a.due_on"), NUMBER("nummer", "d.number"), TITLE("rubrik", "t.title"), STATE("lage", "a.state");

        private final String slug;
        private final String column;

        Sort(String slug, String column) {
            this.slug = slug;
            this.column = column;
        }

        public String slug() {
            return slug;
        }

        String column() {
            return column;
        }

        /** @return the due date where there is none of that name */
        public static Sort of(String slug) {
            for (Sort sort : values()) {
                if (sort.slug.equals(slug)) {
                    return sort;
                }
            }
            return DUE;
        }
    }

    public AssignmentFilter {
        search = search == null ? "" : search.strip();
        page = Math.max(1, page);
    }
}
