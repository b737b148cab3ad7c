package se.lexheller.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Person;

class StatisticsPagesIT {

    private static final List<String> TABLES = List.of("typer", "manader", "aktorer", "malgrupper", "svarstider", "svar", "utfall");

    @Test
    void the_figures_are_narrowed_by_the_form_and_the_address_says_to_what() {
        try (Person reader = Person.visiting()) {
            reader.opens("/statistik?ar=2023").sees("Typ av avvikelse").sees("färre än 3");
            reader.page().locator("#typ").selectOption("tidsgrans");
            reader.presses("Visa");

            assertThat(reader.page().url()).contains("typ=tidsgrans").contains("ar=2023");
            reader.opens("/statistik?ar=i-fjol&aktor=x&malgrupp=finns-inte&typ=0").sees("Det går inte att läsa vilket år som menas.").isWell();
            reader.opens("/statistik?ar=1900").sees("Det finns inget att räkna").isWell();
        }
    }

    /** Else the figures of two stretches of time that overlap could be subtracted, and one case be known. */
    @Test
    void everybody_reads_of_whole_years_alone_and_an_address_from_before_means_the_year_of_its_last_day() {
        Caller visitor = Caller.stranger();
        String year = figures(visitor.get("/statistik?ar=2023").body());
        assertThat(figures(visitor.get("/statistik?fran=2023-03-01&till=2023-03-02").body())).isEqualTo(year);
        assertThat(visitor.get("/statistik/tabell/manader.csv?fran=2023-03-01&till=2023-12-30").body()).isEqualTo(visitor.get("/statistik/tabell/manader.csv?ar=2023").body())
                .contains("2023-01").contains("2023-12").doesNotContain("2022").doesNotContain("2024");
        assertThat(visitor.get("/api/v1/statistics?published_from=2023-03-01").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/api/v1/statistics?year=2023").body()).contains("\"publishedFrom\":\"2023-01-01\"").contains("\"publishedUntil\":\"2023-12-31\"");
    }

    private static String figures(String page) {
        return Jsoup.parse(page).select("main .list-layout").html();
    }

    @Test
    void each_table_is_a_file_and_those_of_every_case_are_not_for_everybody() {
        Caller visitor = Caller.stranger();
        for (String table : TABLES) {
            assertThat(visitor.get("/statistik/tabell/" + table + ".csv?ar=2023").body()).as(table).startsWith("\uFEFF\"").contains(";");
            assertThat(visitor.get("/arbetsyta/statistik/tabell/" + table + ".csv").statusCode()).as(table).isNotEqualTo(200);
        }
        for (String none : List.of("finns-inte.csv", "typer", "", "..%2Ftyper.csv")) {
            assertThat(visitor.get("/statistik/tabell/" + none).statusCode()).as(none).isBetween(400, 404);
        }
    }
}
