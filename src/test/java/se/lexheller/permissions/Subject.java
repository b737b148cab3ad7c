package se.lexheller.permissions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import se.lexheller.permissions.PageTable.PageRow;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.security.Whose;

/**
 * One thing that a page can be opened for.
 *
 * @param stage  null where it is no case
 * @param exists whether there is such a page at all, for anybody
 * @param whose  whose it is, as a user meets it; gives null where it plays no part
 */
record Subject(String path, Stage stage, boolean exists, Function<User, Whose> whose) {

    boolean isOpenTo(User user, Permission right) {
        return exists && allows(user, right);
    }

    /** @return whether the user has that right over it */
    boolean allows(User user, Permission right) {
        Whose owner = whose.apply(user);
        return owner == null ? right.isHeldBy(user) : right.covers(user, owner);
    }

    /** @param assignments of each case, by their member */
    static List<Subject> of(PageRow row, Map<Stage, Map<Long, Long>> assignments) {
        return switch (row.over()) {
            case "case" -> cases(row, stage -> user -> null);
            case "filer" -> cases(row, stage -> user -> Whose.account(stage.filer()));
            case "party" -> cases(row, stage -> user -> Whose.organisation(party(stage, user)));
            case "assignment" -> assigned(row, assignments);
            default -> row.over().startsWith("-") || row.over().startsWith("?") ? List.of(plain(row)) : samples(row);
        };
    }

    private static Subject plain(PageRow row) {
        return new Subject(row.route().path() + (row.over().startsWith("?") ? row.over() : ""), null, true, user -> null);
    }

    private static List<Subject> samples(PageRow row) {
        return Arrays.stream(row.over().split("\\s+")).map(sample -> {
            String value = sample.substring(0, sample.indexOf('@'));
            String owner = sample.substring(sample.indexOf('@') + 1);
            Function<User, Whose> whose = switch (owner) {
                case "all", "held", "none" -> user -> null;
                case "association" -> user -> Whose.organisation(null);
                case "account9" -> user -> Whose.account(9L);
                default -> user -> Whose.organisation(Long.valueOf(owner));
            };
            return new Subject(row.route().path(value), null, !owner.equals("none"), whose);
        }).toList();
    }

    private static List<Subject> cases(PageRow row, Function<Stage, Function<User, Whose>> whose) {
        List<Subject> subjects = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            subjects.add(new Subject(row.route().path(stage.number()), stage, row.stages().contains(stage), whose.apply(stage)));
        }
        subjects.add(new Subject(row.route().path("LH-2019-9999"), null, false, user -> null));
        return subjects;
    }

    private static List<Subject> assigned(PageRow row, Map<Stage, Map<Long, Long>> assignments) {
        List<Subject> subjects = new ArrayList<>();
        assignments.forEach((stage, ofMembers) -> ofMembers.forEach((member, id) -> subjects.add(
                new Subject(row.route().path(id), stage, row.stages().contains(stage), user -> Whose.organisation(member)))));
        subjects.add(new Subject(row.route().path(987_654), null, false, user -> null));
        return subjects;
    }

    /** @return the reader's own member where it is a party and the text is released; else null: the association's alone */
    private static Long party(Stage stage, User user) {
        Predicate<Long> isParty = member -> member != null && (member == CaseFixtures.LINKOPING || member == CaseFixtures.AF);
        boolean released = stage.publication() != null && !stage.publication().equals("REDACTION");
        return released && isParty.test(user.organisationId()) ? user.organisationId() : null;
    }
}
