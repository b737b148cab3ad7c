package se.lexheller.workplace;

import java.util.Arrays;
import java.util.Optional;

/** By what a queue can be put in order. The whitelist: what an address says never reaches the database in another way. */
public enum QueueSort {
    SUBMITTED("inkom", "d.submitted_at {0}, d.id {0}"),
    /** Cases without a due date last. */
    DUE("svar-senast", "d.next_due_on IS NULL, d.next_due_on {0}, d.id {0}"),
    RECOGNISED("kanner-igen", "d.recognised {0}, d.id {0}"),
    NUMBER("nummer", "d.number {0}"),
    TITLE("rubrik", "d.title {0}, d.id {0}"),
    KIND("typ", "d.kind {0}, d.submitted_at {0}, d.id {0}");

    private final String address;
    private final String columns;

    QueueSort(String address, String columns) {
        this.address = address;
        this.columns = columns;
    }

    /** @return the word in an address */
    public String address() {
        return address;
    }

    /** @param typed from an address; anything may stand there */
    static Optional<QueueSort> of(String typed) {
        return Arrays.stream(values()).filter(sort -> sort.address.equals(typed)).findFirst();
    }

    String orderBy(boolean descending) {
        return columns.replace("{0}", descending ? "DESC" : "ASC");
    }
}
