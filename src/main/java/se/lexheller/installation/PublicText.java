package se.lexheller.installation;

/** A page about the site whose words the administrator writes. */
public enum PublicText {
    /** Om webbplatsen. */
    ABOUT("om"),
    /** Tillgänglighetsredogörelse (lag 2018:1937). */
    ACCESSIBILITY("tillganglighet"),
    /** Kakor. */
    COOKIES("kakor"),
    /** Personuppgifter (dataskyddsförordningen art. 13). */
    PRIVACY("personuppgifter");

    private final String address;

    PublicText(String address) {
        this.address = address;
    }

    /** @return what stands for it in addresses */
    public String address() {
        return address;
    }

    public boolean isStatement() {
        return this == ACCESSIBILITY;
    }
}
