package se.lexheller.answer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.answer.AgreedAnswer;
import se.lexheller.answer.AgreedAnswerService;

/**
 * The agreed answer on the filer's own page. That page has checked the private link or the sign-in before it includes the
 * fragment; the id never comes from the address, and nothing is told before the case is answered.
 */
@Named
@RequestScoped
public class FilersAnswer {

    @Inject
    private AgreedAnswerService answers;
    private Long read;
    private AgreedAnswer agreed;

    /**
     * @param deviationId of the case that the page has found to be the filer's
     * @return null until it is answered
     */
    public AgreedAnswer of(Long deviationId) {
        if (deviationId != null && !deviationId.equals(read)) {
            agreed = answers.agreed(deviationId).orElse(null);
            read = deviationId;
        }
        return agreed;
    }
}
