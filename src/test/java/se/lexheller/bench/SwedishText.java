package se.lexheller.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text of the length and letters that cases have; the same seed gives the same text. */
final class SwedishText {

    private static final List<String> WHO = List.of("Deltagaren", "Handläggaren", "Kommunen", "Den enskilde", "Arbetsgivaren",
            "Språkutvecklaren", "Vården", "Myndigheten", "Praktikplatsen", "Samordnaren");
    private static final List<String> DOES = List.of("väntar på besked från", "hänvisar vidare till", "får inget svar av",
            "saknar kontakt med", "behöver ett möte med", "följer upp insatsen hos", "har inget uppdrag gentemot",
            "når inte fram till", "skickar underlag till", "måste börja om hos");
    private static final List<String> WHOM = List.of("Arbetsförmedlingen", "Försäkringskassan", "regionens vårdcentral",
            "kommunens försörjningsstöd", "en ny anordnare", "vuxenutbildningen", "den psykiatriska kliniken",
            "arbetsmarknadsenheten", "en tidigare arbetsgivare", "öppenvården");
    private static final List<String> WHY = List.of("eftersom ansvaret är otydligt", "innan ersättningen har beslutats",
            "när insatsen tar slut", "trots att behovet är känt", "efter flera månaders väntan", "för att reglerna skiljer sig åt",
            "utan att någon tar helheten", "fastän planen är gemensam", "så länge utredningen pågår", "om ingen förlängning beviljas");
    private final Random random;

    SwedishText(long seed) {
        random = new Random(seed);
    }

    String sentence() {
        return pick(WHO) + " " + pick(DOES) + " " + pick(WHOM) + " " + pick(WHY) + ".";
    }

    String paragraph(int sentences) {
        return IntStream.range(0, sentences).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
    }

    String title() {
        String sentence = pick(WHO) + " " + pick(DOES) + " " + pick(WHOM);
        return sentence + " – " + random.nextInt(1000);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
