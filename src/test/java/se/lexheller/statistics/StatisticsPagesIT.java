package se.lexheller.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Person;

class StatisticsPagesIT {

    private static final List<String> TABLES = List.of("typer", "manader", "aktorer", "malgrupper", "svarstider", "svar", "utfall");

    @Test
    void the_figures_are_narrowed_by_the_form_and_the_address_says_to_what() {
        try (Person reader = Person.visiting()) {
            reader.opens("/statistik?fran=2023-01-01&till=2026-12-31").sees("Typ av avvikelse").sees("färre än 3");
            reader.page().locator("#typ").selectOption("tidsgrans");
            reader.presses("Visa");

            assertThat(reader.page().url()).contains("typ=tidsgrans").contains("fran=2023-01-01");
            reader.opens("/statistik?fran=2031-01-01&till=2030-01-01&aktor=x&malgrupp=finns-inte&typ=0").sees("Tiden går inte att läsa").isWell();
            reader.opens("/statistik?fran=1900-01-01&till=1900-12-31").sees("Det finns inget att räkna").isWell();
        }
    }

    @Test
    void each_table_is_a_file_and_those_of_every_case_are_not_for_everybody() {
        Caller visitor = Caller.stranger();
        for (String table : TABLES) {
            assertThat(visitor.get("/statistik/tabell/" + table + ".csv?fran=2023-01-01").body()).as(table).startsWith("\uFEFF\"").contains(";");
            assertThat(visitor.get("/arbetsyta/statistik/tabell/" + table + ".csv").statusCode()).as(table).isNotEqualTo(200);
        }
        for (String none : List.of("finns-inte.csv", "typer", "", "..%2Ftyper.csv")) {
            assertThat(visitor.get("/statistik/tabell/" + none).statusCode()).as(none).isBetween(400, 404);
        }
    }
}
