package se.lexheller.platform;

/**
 * What readers are told of the association.
 *
 * @param email         empty where none is set, like the rest but the name
 * @param accent        the association's own colour as #0b5a63
 * @param logo          by what the picture is told from the one before it
 */
public record AssociationFacts(String name, String email, String phone, String postalAddress, String accent, String logo) {

    public static AssociationFacts of(String name) {
        return new AssociationFacts(name, "", "", "", "", "");
    }
}
