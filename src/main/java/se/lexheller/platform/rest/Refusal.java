package se.lexheller.platform.rest;

import jakarta.ws.rs.core.Response;

/** A resource says no with an answer of its own, for what no shared error of the business stands for. */
public class Refusal extends RuntimeException {

    private final transient Response answer;

    /** @param answer whole: a {@link Problem} and the headers that go with it */
    public Refusal(Response answer) {
        super("refused with " + answer.getStatus());
        this.answer = answer;
    }

    Response answer() {
        return answer;
    }
}
