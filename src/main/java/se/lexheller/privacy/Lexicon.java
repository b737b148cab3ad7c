package se.lexheller.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The word lists of the detector: small ones of our own. A general dictionary was weighed and left: LanguageTool's Swedish one
 * holds 1 588 proper names without telling persons from places, and few of those that came from other languages.
 */
final class Lexicon {

    private static final Set<String> GIVEN = read("given-names.txt");
    private static final Set<String> GIVEN_OR_WORD = read("given-names-or-words.txt");
    private static final Set<String> SURNAMES = read("surnames.txt");
    private static final Set<String> MUNICIPALITIES = read("municipalities.txt");
    private static final Set<String> PLACES = Stream.concat(MUNICIPALITIES.stream(), read("places.txt").stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ORIGINS = read("origins.txt");
    private static final Set<String> NO_NAMES = read("no-names.txt");
    private static final Set<String> HEALTH = read("health.txt");
    private static final int SHORTEST_STEM = 6;
    private static final int LONGEST_STEM = 20;

    private static final List<String> SURNAME_ENDINGS = List.of("sson", "ström", "berg", "gren", "lund", "qvist", "kvist", "quist", "dahl",
            "stedt", "löf", "bäck", "blad", "blom", "strand", "holm", "borg", "mark", "stam", "strøm", "vall", "ekman", "lind", "crantz", "hjelm", "sköld",
            "svärd", "ović", "ević", "vić", "ovic", "evic", "wicz", "ski", "ska", "enko", "chuk", "oglu", "oğlu", "zadeh", "sen", "ova", "rud");
    /** What ordinary words and names of authorities end in; a surname that ends so is found by the given name before it. */
    private static final List<String> ORDINARY_ENDINGS = List.of("verket", "verkets", "kassan", "förmedlingen", "myndigheten", "styrelsen", "styrelse",
            "nämnden", "nämnd", "förvaltningen", "förvaltning", "förbundet", "förbund", "kommunen", "kommun", "regionen", "enheten", "avdelningen", "kontoret",
            "kontor", "centrum", "center", "centralen", "central", "centret", "byrån", "skolan", "skola", "universitetet", "universitet", "sjukhuset", "sjukhus",
            "mottagningen", "mottagning", "kliniken", "klinik", "teamet", "team", "gruppen", "grupp", "projektet", "projekt", "programmet", "program", "garantin",
            "lagen", "balken", "förordningen", "domstolen", "rätten", "rådet", "råd", "fonden", "bolaget", "bolag", "föreningen", "förening", "stiftelsen",
            "kyrkan", "församling", "församlingen", "torget", "torg", "huset", "dagen", "veckan", "stödet", "ersättning", "ersättningen", "bidraget", "penningen",
            "insatsen", "insats", "tjänsten", "tjänst", "jobbet", "jobb", "stöd", "utbildningen", "utbildning", "kursen", "planen", "mötet", "perioden", "avtalet",
            "arbetet", "arbete", "hjälpen", "området", "länet", "landet", "gatan", "vägen", "hälsan", "hälsa", "vården", "vård", "omsorgen", "omsorg", "linjen",
            "kartan", "systemet", "portalen", "verksamheten", "verksamhet", "sektorn", "marknaden", "fogden", "inspektionen", "köping", "hamn", "sjukvård",
            "tionen", "tioner", "ningen", "ningar", "heten", "heter", "ande", "erna", "arna", "orna", "aren", "arens", "arnas", "ernas", "isk", "iska", "iskt",
            "ligt", "liga", "lig", "ade", "skap", "skapet", "else", "elsen", "ning", "tion", "het", "ism", "sjö", "stad", "staden", "parken", "ledare", "ledaren");
    private static final int LEAST_BEFORE_ENDING = 3;
    private static final int LEAST_BEFORE_SURNAME_ENDING = 2;

    private Lexicon() {
    }

    static boolean isGiven(Word word) {
        return isIn(GIVEN, word.lower());
    }

    static boolean isPerhapsGiven(Word word) {
        return isIn(GIVEN_OR_WORD, word.lower());
    }

    static boolean isSurname(Word word) {
        String lower = word.lower();
        return isIn(SURNAMES, lower) || !isIn(PLACES, lower) && (endsIn(lower, SURNAME_ENDINGS, LEAST_BEFORE_SURNAME_ENDING)
                || endsIn(withoutGenitive(lower), SURNAME_ENDINGS, LEAST_BEFORE_SURNAME_ENDING));
    }

    /** Lund, Berg: a place too. */
    static boolean isListedSurname(Word word) {
        return isIn(SURNAMES, word.lower());
    }

    /** @return whether the word, though written with a capital letter, is no name as far as one can see by itself */
    static boolean isNoName(Word word) {
        String lower = word.lower();
        return isIn(NO_NAMES, lower) || isPlace(word) || !isGiven(word)
                && (endsIn(lower, ORDINARY_ENDINGS, LEAST_BEFORE_ENDING) || endsIn(withoutGenitive(lower), ORDINARY_ENDINGS, LEAST_BEFORE_ENDING));
    }

    static boolean isPlace(Word word) {
        return isIn(PLACES, word.lower());
    }

    static boolean isMunicipality(Word word) {
        return word.is(Word.Shape.CAPITAL) && isIn(MUNICIPALITIES, word.lower());
    }

    static boolean isOrigin(Word word) {
        return ORIGINS.contains(word.lower());
    }

    static boolean isHealth(Word word) {
        if (HEALTH.contains(word.lower())) {
            return true;
        }
        for (int length = SHORTEST_STEM; length < Math.min(word.lower().length(), LONGEST_STEM); length++) {
            if (HEALTH.contains(word.lower().substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    static boolean endsIn(String lower, List<String> endings, int least) {
        for (String ending : endings) {
            if (lower.length() >= ending.length() + least && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** As it stands, or in the genitive. */
    private static boolean isIn(Set<String> list, String lower) {
        return list.contains(lower) || list.contains(withoutGenitive(lower));
    }

    static String withoutGenitive(String lower) {
        return lower.length() > 2 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Set<String> read(String name) {
        try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> line.strip().lines()).flatMap(line -> List.of(line.split(" ")).stream()).filter(word -> !word.isEmpty())
                    .map(word -> word.replace('_', ' ')).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("The word list " + name + " can't be read", e);
        }
    }
}
