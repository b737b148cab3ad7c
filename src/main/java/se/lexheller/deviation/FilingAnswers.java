package se.lexheller.deviation;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.shared.JsonParts;

/**
 * What somebody has typed at /anmal so far, by question and exactly as typed: too long, half a number or nonsense, nothing is
 * lost. Whether it will do is asked later, by {@link FilingCheck}.
 */
public final class FilingAnswers {

    private static final FilingAnswers NONE = new FilingAnswers(Map.of());

    private final Map<String, List<String>> values;

    private FilingAnswers(Map<String, List<String>> values) {
        this.values = values;
    }

    static FilingAnswers none() {
        return NONE;
    }

    static FilingAnswers ofJson(String json) {
        try (JsonReader reader = JsonParts.reader(json)) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            JsonObject document = reader.readObject();
            document.keySet().forEach(question -> values.put(question, strings(document.getJsonArray(question))));
            return new FilingAnswers(values);
        }
    }

    String json() {
        JsonObjectBuilder document = JsonParts.object();
        values.forEach((question, answers) -> {
            JsonArrayBuilder array = JsonParts.array();
            answers.forEach(array::add);
            document.add(question, array);
        });
        return document.build().toString();
    }

    /** @return the answer as typed; empty where there is none */
    public String text(String question) {
        List<String> answers = all(question);
        return answers.isEmpty() ? "" : answers.get(0);
    }

    /** @return all answers of a question where several may be ticked */
    public List<String> all(String question) {
        return values.getOrDefault(question, List.of());
    }

    FilingAnswers with(String question, String answer) {
        return with(question, List.of(answer));
    }

    FilingAnswers with(String question, List<String> answers) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        if (answers.isEmpty()) {
            changed.remove(question);
        } else {
            changed.put(question, List.copyOf(answers));
        }
        return new FilingAnswers(changed);
    }

    /**
     * @param typed what the page sent; a question that isn't the step's is ignored, one that didn't arrive keeps its answer
     */
    FilingAnswers with(FilingStep step, Map<String, List<String>> typed) {
        FilingAnswers changed = this;
        for (String question : step.questions()) {
            List<String> answers = typed.get(question);
            if (answers != null) {
                changed = changed.with(question, FilingStep.isTicked(question) ? answers : answers.subList(0, Math.min(1, answers.size())));
            } else if (FilingStep.isTicked(question)) {
                changed = changed.with(question, List.of());
            }
        }
        return changed;
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilingAnswers answers && answers.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Prints no word of what was typed. */
    @Override
    public String toString() {
        return "FilingAnswers" + values.keySet();
    }
}
