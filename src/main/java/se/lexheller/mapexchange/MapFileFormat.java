package se.lexheller.mapexchange;

/**
 * A format in which the whole map can be taken in. Every bean that implements it is asked; the upload, the preview, the rules
 * and the writing are the same for all.
 */
public interface MapFileFormat {

    /** @return whether the file looks like one of this format; the first bytes are enough to tell */
    boolean fits(byte[] file);

    /**
     * @return rows of what the file says; references to other things by the same stable names as in the map's own rows
     * @throws UnreadableFile where it can't be read at all
     */
    MapFile read(byte[] file);
}
