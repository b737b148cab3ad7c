package se.lexheller.deviation;

/**
 * Samtycke: whether the members that have a case may know who filed it, as the filer reads it.
 *
 * @param filer    what the members see, or would see
 * @param mayShow  whether it is still of use to say yes
 */
public record FilerConsent(FilerVisibility visibility, KnownFiler filer, boolean mayShow) {

    public boolean isShown() {
        return visibility == FilerVisibility.SHOWN;
    }
}
