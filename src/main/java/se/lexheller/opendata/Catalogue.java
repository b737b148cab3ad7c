package se.lexheller.opendata;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import se.lexheller.platform.AssociationFacts;

/** What open data there is, as national and European data portals read it: DCAT-AP-SE 3.0.1. Every name in it is an address of this installation. */
final class Catalogue {

    static final IRI CC0 = Values.iri("http://creativecommons.org/publicdomain/zero/1.0/");
    private static final String THEMES = "http://publications.europa.eu/resource/authority/data-theme/";
    private static final IRI SWEDISH = Values.iri("http://publications.europa.eu/resource/authority/language/SWE");
    private static final IRI PUBLIC = Values.iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    private static final IRI AS_IT_CHANGES = Values.iri("http://publications.europa.eu/resource/authority/frequency/IRREG");
    private static final IRI LOCAL_AUTHORITY = Values.iri("http://purl.org/adms/publishertype/LocalAuthority");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Model graph = new LinkedHashModel();
    private final String base;
    private final AssociationFacts association;
    private final OpenWords words;
    private final IRI catalogue;
    private final IRI publisher;
    private final IRI contact;

    /** @param base address of this installation, without a slash at the end */
    Catalogue(String base, AssociationFacts association, OpenWords words) {
        this.base = base;
        this.association = association;
        this.words = words;
        this.catalogue = name("katalog");
        this.publisher = name("utgivare");
        this.contact = name("kontakt");
        namespaces();
    }

    Model model() {
        people();
        add(catalogue, RDF.TYPE, DCAT.CATALOG);
        told(catalogue, "catalogue", association.name());
        add(catalogue, DCTERMS.PUBLISHER, publisher);
        add(catalogue, DCTERMS.LICENSE, CC0);
        add(catalogue, DCTERMS.LANGUAGE, SWEDISH);
        add(catalogue, FOAF.HOMEPAGE, Values.iri(base + "/oppna-data"));
        IRI cases = dataset("cases", "/avvikelser", "SOCI", "GOVE");
        for (OpenTable.Format format : OpenTable.Format.values()) {
            file(cases, "/datasets/" + OpenTable.CASES.file() + "." + format.ending(), format.type().split(";")[0]);
        }
        feed(cases, "/feed.atom");
        IRI map = dataset("map", "/samordningskarta", "SOCI", "GOVE");
        file(map, "/samordningskarta/karta.xlsx", XLSX);
        file(map, "/samordningskarta/karta.json", "application/json");
        file(map, "/samordningskarta.ttl", "text/turtle");
        for (OpenTable table : new OpenTable[] {OpenTable.INTERVENTIONS, OpenTable.ORGANISATIONS}) {
            for (OpenTable.Format format : OpenTable.Format.values()) {
                file(map, "/datasets/" + table.file() + "." + format.ending(), format.type().split(";")[0]);
            }
        }
        service("api", "/api/v1", cases, map);
        service("hsds", "/hsds", map);
        return graph;
    }

    private void people() {
        add(publisher, RDF.TYPE, FOAF.AGENT);
        say(publisher, FOAF.NAME, association.name(), "sv");
        add(publisher, DCTERMS.TYPE, LOCAL_AUTHORITY);
        add(publisher, FOAF.HOMEPAGE, Values.iri(base + "/om"));
        add(contact, RDF.TYPE, VCARD4.ORGANIZATION);
        say(contact, VCARD4.FN, association.name(), "sv");
        if (association.email().isEmpty()) {
            add(contact, VCARD4.HAS_URL, Values.iri(base + "/om"));
        } else {
            add(contact, VCARD4.HAS_EMAIL, Values.iri("mailto:" + association.email()));
        }
    }

    private IRI dataset(String key, String page, String... themes) {
        IRI dataset = name(key);
        add(catalogue, DCAT.HAS_DATASET, dataset);
        add(dataset, RDF.TYPE, DCAT.DATASET);
        told(dataset, "dataset." + key);
        keywords(dataset, words.swedish("dataset." + key + ".keywords"), "sv");
        keywords(dataset, words.english("dataset." + key + ".keywords"), "en");
        add(dataset, DCTERMS.PUBLISHER, publisher);
        add(dataset, DCAT.CONTACT_POINT, contact);
        Arrays.stream(themes).forEach(theme -> add(dataset, DCAT.THEME, Values.iri(THEMES + theme)));
        add(dataset, DCTERMS.LANGUAGE, SWEDISH);
        add(dataset, DCTERMS.ACCESS_RIGHTS, PUBLIC);
        add(dataset, DCTERMS.ACCRUAL_PERIODICITY, AS_IT_CHANGES);
        add(dataset, DCAT.LANDING_PAGE, Values.iri(base + page));
        return dataset;
    }

    private void file(IRI dataset, String address, String type) {
        IRI file = distribution(dataset, address, type);
        String named = address.substring(address.lastIndexOf('/') + 1);
        String format = named.substring(named.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        say(file, DCTERMS.TITLE, filled(words.swedish("file.title"), named, format), "sv");
        say(file, DCTERMS.TITLE, filled(words.english("file.title"), named, format), "en");
        add(file, DCAT.DOWNLOAD_URL, Values.iri(base + address));
    }

    /** No file to take once: a part at a time, the latest change first, and narrowed by the same words in the address as the list on the web. */
    private void feed(IRI dataset, String address) {
        told(distribution(dataset, address, "application/atom+xml"), "feed");
    }

    private IRI distribution(IRI dataset, String address, String type) {
        IRI distribution = name("fil" + address.replace('/', '-'));
        add(dataset, DCAT.HAS_DISTRIBUTION, distribution);
        add(distribution, RDF.TYPE, DCAT.DISTRIBUTION);
        add(distribution, DCAT.ACCESS_URL, Values.iri(base + address));
        add(distribution, DCTERMS.FORMAT, Values.literal(type));
        add(distribution, DCTERMS.LICENSE, CC0);
        return distribution;
    }

    private void service(String key, String address, IRI... serves) {
        IRI service = name("tjanst-" + key);
        add(catalogue, DCAT.HAS_SERVICE, service);
        add(service, RDF.TYPE, DCAT.DATA_SERVICE);
        told(service, "service." + key);
        add(service, DCAT.ENDPOINT_URL, Values.iri(base + address));
        add(service, DCAT.ENDPOINT_DESCRIPTION, Values.iri(base + "/openapi"));
        add(service, DCTERMS.PUBLISHER, publisher);
        add(service, DCAT.CONTACT_POINT, contact);
        add(service, DCTERMS.LICENSE, CC0);
        add(service, DCTERMS.ACCESS_RIGHTS, PUBLIC);
        Arrays.stream(serves).forEach(dataset -> add(service, DCAT.SERVES_DATASET, dataset));
    }

    private void told(IRI of, String key, Object... values) {
        say(of, DCTERMS.TITLE, filled(words.swedish(key + ".title"), values), "sv");
        say(of, DCTERMS.TITLE, filled(words.english(key + ".title"), values), "en");
        say(of, DCTERMS.DESCRIPTION, words.swedish(key + ".description"), "sv");
        say(of, DCTERMS.DESCRIPTION, words.english(key + ".description"), "en");
    }

    private static String filled(String pattern, Object... values) {
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    private void keywords(IRI of, String words, String language) {
        Arrays.stream(words.split(";")).forEach(word -> say(of, DCAT.KEYWORD, word, language));
    }

    private void say(Resource of, IRI how, String text, String language) {
        add(of, how, Values.literal(text, language));
    }

    private void add(Resource of, IRI how, Value what) {
        graph.add(of, how, what);
    }

    private IRI name(String part) {
        return Values.iri(base + "/datasets/dcat#" + part);
    }

    private void namespaces() {
        graph.setNamespace(DCAT.NS);
        graph.setNamespace(DCTERMS.NS);
        graph.setNamespace(FOAF.NS);
        graph.setNamespace(VCARD4.NS);
    }
}
