package se.lexheller.opendata.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.lexheller.opendata.SitemapService;
import se.lexheller.platform.Settings;

/** What search engines ask for: {@code /sitemap.xml} names the parts, each part names pages and when they changed. */
@WebServlet({Sitemaps.INDEX, "/sitemap/*"})
public class Sitemaps extends HttpServlet {

    static final String INDEX = "/sitemap.xml";
    private static final String PARTS = "/sitemap/";
    private static final String PAGES = "sidor.xml";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SitemapService sitemap;
    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String part = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            if (request.getServletPath().equals(INDEX)) {
                index(begin(response));
            } else if (part.equals(PAGES)) {
                pages(begin(response), sitemap.pages());
            } else if (number(part) >= 1 && number(part) <= sitemap.parts()) {
                pages(begin(response), sitemap.cases(number(part)));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Writer begin(HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        return response.getWriter();
    }

    /** @return 0 where it is no part's name */
    private static int number(String part) {
        return part.matches("avvikelser-[1-9][0-9]{0,5}\\.xml") ? Integer.parseInt(part.replaceAll("[^0-9]", "")) : 0;
    }

    private void index(Writer out) throws XMLStreamException {
        XMLStreamWriter xml = opened(out, "sitemapindex");
        entry(xml, "sitemap", settings.baseUrl() + PARTS + PAGES, null);
        int parts = sitemap.parts();
        for (int part = 1; part <= parts; part++) {
            entry(xml, "sitemap", settings.baseUrl() + PARTS + "avvikelser-" + part + ".xml", null);
        }
        closed(xml);
    }

    private static void pages(Writer out, List<SitemapService.Page> pages) throws XMLStreamException {
        XMLStreamWriter xml = opened(out, "urlset");
        for (SitemapService.Page page : pages) {
            entry(xml, "url", page.address(), page.changed());
        }
        closed(xml);
    }

    private static XMLStreamWriter opened(Writer out, String root) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, root);
        xml.writeDefaultNamespace(NAMESPACE);
        return xml;
    }

    private static void entry(XMLStreamWriter xml, String name, String address, Instant changed) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        element(xml, "loc", address);
        if (changed != null) {
            element(xml, "lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void closed(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }
}
