package se.lexheller.mapkeeping;

/**
 * What the list shows.
 *
 * @param scope null: the widest that the reader keeps, or may see
 * @param page  from 1
 */
public record ReviewView(ReviewScope scope, ReviewTime time, int page) {

    /** @param typed page as it stands in the address */
    public static ReviewView of(String scope, String time, String typed) {
        int page = typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
        return new ReviewView(ReviewScope.of(scope), ReviewTime.of(time), page);
    }
}
