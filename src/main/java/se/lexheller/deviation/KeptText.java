package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The words of a case in a row of the database: of the case itself, of the copy for the members or of one for the public. */
@Embeddable
public class KeptText {

    private String title;
    private String challenge;
    @Column(name = "consequence_for_individual")
    private String consequenceForIndividual;
    @Column(name = "consequence_for_actors")
    private String consequenceForActors;
    @Column(name = "proposed_solution")
    private String proposedSolution;

    protected KeptText() { // for JPA
    }

    public KeptText(CaseText text) {
        this.title = text.title();
        this.challenge = text.challenge();
        this.consequenceForIndividual = text.consequenceForIndividual();
        this.consequenceForActors = text.consequenceForActors();
        this.proposedSolution = text.proposedSolution();
    }

    public CaseText text() {
        return new CaseText(title, challenge, consequenceForIndividual, consequenceForActors, proposedSolution);
    }

    public String title() {
        return title;
    }
}
