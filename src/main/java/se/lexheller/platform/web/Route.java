package se.lexheller.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one table of addresses: the Swedish path that people see, and the view behind it. A part in braces arrives at the
 * view as a request parameter of that name. In English the same path lies under /en, see {@link Language}.
 */
public enum Route {
    HOME("/", "/publication/home.xhtml"),
    CASES("/avvikelser", "/publication/cases.xhtml"),
    CASE("/avvikelser/{slug}", "/publication/case.xhtml"),
    SEARCH("/sok", "/search/search.xhtml"),
    SUGGESTIONS("/sok/forslag", "/search/suggestions.xhtml"),
    OPEN_DATA("/oppna-data", "/opendata/open-data.xhtml"),
    OPEN_DATA_API("/oppna-data/granssnitt", "/opendata/api.xhtml"),
    MAP("/samordningskarta", "/coordinationmap/map.xhtml"),
    MAP_INTERVENTION("/samordningskarta/insatser/{slug}", "/coordinationmap/intervention.xhtml"),
    MAP_ACTOR("/samordningskarta/aktorer/{slug}", "/coordinationmap/actor.xhtml"),
    MAP_GROUP("/samordningskarta/malgrupper/{slug}", "/coordinationmap/target-group.xhtml"),
    MAP_MATRIX("/samordningskarta/matris", "/coordinationmap/matrix.xhtml"),
    MAP_LIMITS("/samordningskarta/tidsgranser", "/coordinationmap/limits.xhtml"),
    MAP_CIRCLES("/samordningskarta/cirklar", "/coordinationmap/circles.xhtml"),
    MAP_PROPOSAL("/samordningskarta/foresla-rattelse", "/mapfeedback/proposal.xhtml"),
    MAP_INTEREST("/samordningskarta/intresseanmalan", "/mapfeedback/interest.xhtml"),
    MAP_FEEDBACK_SENT("/samordningskarta/inskickat/{secret}", "/mapfeedback/sent.xhtml"),
    STATISTICS("/statistik", "/statistics/statistics.xhtml"),
    ALL_STATISTICS("/arbetsyta/statistik", "/statistics/all.xhtml"),
    FILING_START("/anmal", "/deviation/filing/start.xhtml"),
    FILING_HAPPENED("/anmal/handelse", "/deviation/filing/happened.xhtml"),
    FILING_INDIVIDUAL("/anmal/konsekvenser-for-den-enskilde", "/deviation/filing/individual.xhtml"),
    FILING_ACTORS("/anmal/konsekvenser-for-aktorer", "/deviation/filing/actors.xhtml"),
    FILING_PROPOSAL("/anmal/forslag", "/deviation/filing/proposal.xhtml"),
    FILING_INVOLVED("/anmal/inblandade", "/deviation/filing/involved.xhtml"),
    FILING_YOU("/anmal/om-dig", "/deviation/filing/you.xhtml"),
    FILING_SUMMARY("/anmal/sammanfattning", "/deviation/filing/summary.xhtml"),
    FILING_SENT("/anmal/bekrafta", "/deviation/filing/sent.xhtml"),
    FILING_CONFIRM("/anmal/bekrafta/{secret}", "/deviation/filing/confirm.xhtml"),
    FILING_RECEIPT("/arende/{secret}/kvitto", "/deviation/filing/receipt.xhtml"),
    ANSWER_RATED("/hjalpte-svaret/{slug}", "/reaction/thanks.xhtml"),
    FOLLOW_TOPIC("/folj", "/subscription/follow-topic.xhtml"),
    FOLLOW("/folj/{slug}", "/subscription/follow.xhtml"),
    FOLLOW_CONFIRM("/folj/bekrafta/{secret}", "/subscription/confirm.xhtml"),
    FOLLOW_EXIT("/folj/avsluta/{secret}", "/subscription/exit.xhtml"),
    FOLLOW_CHANGE("/folj/andra/{secret}", "/subscription/change.xhtml"),
    FOLLOW_UP("/arende/{secret}", "/deviation/followup/case.xhtml"),
    MY_CASES("/mina-arenden", "/deviation/followup/my-cases.xhtml"),
    MY_CASE("/mina-arenden/{number}", "/deviation/followup/my-case.xhtml"),
    WORKPLACE("/arbetsyta", "/workplace/start.xhtml"),
    QUEUE("/arbetsyta/ko/{queue}", "/workplace/queue.xhtml"),
    PERMISSIONS("/arbetsyta/behorigheter", "/workplace/permissions.xhtml"),
    MAP_OVERVIEW("/arbetsyta/kartan/overblick", "/mapoverlay/overview.xhtml"),
    MAP_CASES("/arbetsyta/kartan/arenden", "/mapoverlay/cases.xhtml"),
    STAFF_CASE("/arbetsyta/arende/{number}", "/deviation/staff/case.xhtml"),
    STAFF_HISTORY("/arbetsyta/arende/{number}/historik", "/workplace/history.xhtml"),
    MEMBER_TEXT("/arbetsyta/arende/{number}/text-till-medlemmar", "/deviation/staff/member-text.xhtml"),
    CLASSIFYING("/arbetsyta/arende/{number}/sortering", "/deviation/staff/classifying.xhtml"),
    ASSIGNING("/arbetsyta/arende/{number}/fordelning", "/assignment/assigning.xhtml"),
    JOINT_ANSWER("/arbetsyta/arende/{number}/svar", "/answer/joint-answer.xhtml"),
    PUBLISHING("/arbetsyta/arende/{number}/publicering", "/publication/publishing.xhtml"),
    PREVIEW("/arbetsyta/arende/{number}/forhandsvisning", "/publication/preview.xhtml"),
    OUTDATED("/arbetsyta/arende/{number}/inaktuellt", "/publication/outdated.xhtml"),
    OUTDATED_ANSWERS("/arbetsyta/inaktuella-svar", "/publication/outdated-answers.xhtml"),
    REGISTER("/arbetsyta/diarium", "/register/register.xhtml"),
    DISPOSALS("/arbetsyta/gallring", "/retention/disposals.xhtml"),
    RETENTION_RULES("/arbetsyta/gallring/regler", "/retention/rules.xhtml"),
    DISPOSAL_PROPOSAL("/arbetsyta/gallring/forslag/{id}", "/retention/proposal.xhtml"),
    PERSON_DATA("/arbetsyta/registerutdrag", "/retention/person.xhtml"),
    CASE_RECORDS("/arbetsyta/arende/{number}/handlingar", "/register/case-records.xhtml"),
    INCIDENTS("/arbetsyta/incidenter", "/incident/incidents.xhtml"),
    INCIDENT_NEW("/arbetsyta/incidenter/ny", "/incident/incident-new.xhtml"),
    INCIDENT("/arbetsyta/incidenter/{number}", "/incident/incident.xhtml"),
    RECOGNISE("/arbetsyta/kanner-igen/{slug}", "/reaction/recognise.xhtml"),
    MEMBER_QUEUE("/arbetsyta/uppdrag", "/assignment/member-queue.xhtml"),
    MEMBER_ASSIGNMENT("/arbetsyta/uppdrag/{id}", "/assignment/member-assignment.xhtml"),
    MEMBER_JOINT_ANSWER("/arbetsyta/uppdrag/{id}/svar", "/answer/member-joint-answer.xhtml"),
    MAP_FEEDBACK_QUEUE("/arbetsyta/kartan/forslag", "/mapfeedback/queue.xhtml"),
    MAP_FEEDBACK("/arbetsyta/kartan/forslag/{number}", "/mapfeedback/feedback.xhtml"),
    MAP_REVIEW("/arbetsyta/kartan/att-kontrollera", "/mapkeeping/review.xhtml"),
    MAP_IMPORT("/arbetsyta/kartan/import", "/mapexchange/import.xhtml"),
    MAP_IMPORT_PREVIEW("/arbetsyta/kartan/import/{id}", "/mapexchange/preview.xhtml"),
    KEEPING("/arbetsyta/kartan", "/mapkeeping/start.xhtml"),
    KEEPING_ACTORS("/arbetsyta/kartan/aktorer", "/mapkeeping/actors.xhtml"),
    KEEPING_ACTOR_NEW("/arbetsyta/kartan/ny-aktor", "/mapkeeping/actor-new.xhtml"),
    KEEPING_ACTOR("/arbetsyta/kartan/aktorer/{slug}", "/mapkeeping/actor.xhtml"),
    KEEPING_NEW("/arbetsyta/kartan/ny/{kind}", "/mapkeeping/entry-new.xhtml"),
    KEEPING_ENTRY("/arbetsyta/kartan/post/{uuid}", "/mapkeeping/entry.xhtml"),
    KEEPING_CHANGE("/arbetsyta/kartan/post/{uuid}/andra", "/mapkeeping/entry-change.xhtml"),
    ACCOUNT_REQUESTS("/arbetsyta/konton", "/federation/requests.xhtml"),
    ACCOUNT_REQUEST("/arbetsyta/konton/{id}", "/federation/request.xhtml"),
    AUDIT("/arbetsyta/granskningslogg", "/audit/trail.xhtml"),
    OUTBOX("/utkorg", "/notification/outbox.xhtml"),
    ACCOUNTS("/administration/konton", "/security/accounts.xhtml"),
    ACCOUNT_NEW("/administration/konton/nytt", "/security/account-new.xhtml"),
    ACCOUNT("/administration/konton/{id}", "/security/account.xhtml"),
    ADMINISTRATION("/administration", "/administrator/start.xhtml"),
    ORGANISATIONS("/administration/organisationer", "/administrator/organisations.xhtml"),
    ORGANISATION_NEW("/administration/organisationer/ny", "/administrator/organisation-new.xhtml"),
    ORGANISATION("/administration/organisationer/{id}", "/administrator/organisation.xhtml"),
    ORGANISATION_UNIT("/administration/enheter/{id}", "/administrator/unit.xhtml"),
    SETTINGS("/administration/installningar", "/installation/settings.xhtml"),
    PAGE_TEXTS("/administration/texter", "/installation/page-texts.xhtml"),
    PAGE_TEXT("/administration/texter/{page}", "/installation/page-text.xhtml"),
    ABOUT("/om", "/installation/about.xhtml"),
    ACCESSIBILITY("/tillganglighet", "/installation/accessibility.xhtml"),
    COOKIES("/kakor", "/installation/cookies.xhtml"),
    PRIVACY("/personuppgifter", "/installation/privacy.xhtml"),
    HARVEST("/administration/andra-forbund", "/harvest/sources.xhtml"),
    API_KEYS("/administration/nycklar", "/apikey/keys.xhtml"),
    API_KEY_NEW("/administration/nycklar/ny", "/apikey/key-new.xhtml"),
    API_KEY("/administration/nycklar/{id}", "/apikey/key.xhtml"),
    BOUNCES("/administration/studsar", "/notification/bounces.xhtml"),
    WEBHOOKS("/administration/webhookar", "/webhook/hooks.xhtml"),
    WEBHOOK_NEW("/administration/webhookar/ny", "/webhook/hook-new.xhtml"),
    WEBHOOK("/administration/webhookar/{id}", "/webhook/hook.xhtml"),
    OWN_ACCOUNT("/konto", "/security/my-account.xhtml"),
    OWN_PASSWORD("/konto/losenord", "/security/own-password.xhtml"),
    OWN_SECOND_FACTOR("/konto/tvastegsverifiering", "/security/second-factor.xhtml"),
    SECOND_STEP("/logga-in/kod", "/security/second-step.xhtml"),
    SECOND_STEP_SET_UP("/logga-in/tvastegsverifiering", "/security/second-step-set-up.xhtml"),
    FORGOTTEN("/konto/glomt-losenord", "/security/forgotten.xhtml"),
    ACTIVATE("/konto/aktivera/{secret}", "/security/activate.xhtml"),
    LINKED_PROVIDERS("/konto/kopplingar", "/federation/linked.xhtml"),
    SIGN_IN_LEAVE("/logga-in/med/{provider}", "/federation/leaving.xhtml"),
    SIGN_IN_ANSWER("/logga-in/svar/{provider}", "/federation/answer.xhtml"),
    ACCOUNT_WAITING("/logga-in/vantar", "/federation/waiting.xhtml"),
    SIGNED_OUT_THERE("/logga-in/utloggad", "/federation/signed-out.xhtml"),
    SIGN_OUT("/logga-ut", "/federation/sign-out.xhtml"),
    SIGN_IN("/logga-in", "/security/sign-in.xhtml");

    private final String path;
    private final String view;
    private final List<String> parameters = new ArrayList<>();
    private final Pattern pattern;

    Route(String path, String view) {
        this.path = path;
        this.view = view;
        Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(path);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        pattern = Pattern.compile(matcher.replaceAll("([^/]+)"));
    }

    /** @return the path with its parameters in braces */
    String template() {
        return path;
    }

    public String view() {
        return view;
    }

    /**
     * @return the path with its parameters filled in, in their order, in the language of the page that is answered; the caller
     *         encodes nothing
     */
    public String path(Object... values) {
        return Language.current().address(swedishPath(values));
    }

    /** @return for what leaves the page: mails, records, and what programs keep */
    public String swedishPath(Object... values) {
        String filled = path;
        for (int i = 0; i < parameters.size(); i++) {
            filled = filled.replace("{" + parameters.get(i) + "}", Encoding.segment(String.valueOf(values[i])));
        }
        return filled;
    }

    /** @return the parameters in the path, decoded; empty where it isn't this route's */
    private Optional<Map<String, String>> match(String requested) {
        Matcher matcher = pattern.matcher(requested);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.put(parameters.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    /**
     * @param requested decoded path below the context
     * @return the first route of the table that fits
     */
    static Optional<Match> find(String requested) {
        return Arrays.stream(values())
                .flatMap(route -> route.match(requested).map(values -> new Match(route, values)).stream())
                .findFirst();
    }

    /** A route and what stood in its braces. */
    record Match(Route route, Map<String, String> parameters) {

        /** @return the view with the parameters as a query, for a forward */
        String dispatch() {
            List<String> pairs = parameters.entrySet().stream()
                    .map(e -> e.getKey() + "=" + Encoding.query(e.getValue())).toList();
            return route.view + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
        }
    }
}
