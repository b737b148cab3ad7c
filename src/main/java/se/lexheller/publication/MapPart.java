package se.lexheller.publication;

/**
 * A part of the map that cases are sought on; null where it isn't narrowed.
 *
 * @param intervention in whichever part
 * @param from         intervention that somebody waited after
 * @param to           intervention that somebody waited for
 * @param time         in which they were published, or for the association: filed
 */
public record MapPart(Long intervention, Long from, Long to, Long step, Long group, Period time) {

    public static final MapPart ANY = new MapPart(null, null, null, null, null, null);

    /** @return whether it is one cell of the matrix */
    public boolean isCell() {
        return step != null && group != null;
    }

    public static MapPart intervention(long id) {
        return new MapPart(id, null, null, null, null, null);
    }

    public static MapPart group(long id) {
        return new MapPart(null, null, null, null, id, null);
    }
}
