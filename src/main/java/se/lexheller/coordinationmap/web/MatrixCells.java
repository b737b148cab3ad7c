package se.lexheller.coordinationmap.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.Matrix;
import se.lexheller.platform.web.Language;
import se.lexheller.platform.web.Texts;

/**
 * The cells of one line of the matrix. They are written here and not in the view, since a table of hundreds of cells, each with a
 * list in it, took three times as long as all the rest of its page.
 */
@FacesComponent(MatrixCells.TYPE)
public class MatrixCells extends UIComponentBase {

    static final String TYPE = "lexheller.MatrixCells";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Matrix.Line line = (Matrix.Line) getAttributes().get("line");
        MatrixMarks marks = (MatrixMarks) getAttributes().get("marks");
        Written written = new Written(context.getResponseWriter(), CDI.current().select(Texts.class).get(), CDI.current().select(MapView.class).get());
        for (Matrix.Cell cell : line.cells()) {
            written.cell(line.group(), cell, marks.at(line.group(), cell.step()));
        }
    }

    private record Written(ResponseWriter out, Texts texts, MapView view) {

        void cell(MapName group, Matrix.Cell cell, JourneyMarks.Mark mark) throws IOException {
            begin("td", "class", cell.isWhite() ? "is-white" : cell.isUnclear() ? "is-unclear" : "is-there");
            out.writeAttribute("data-label", cell.step().name(), null);
            if (cell.isWhite()) {
                text(texts.get("matrix.nobody"));
            } else {
                offers(group, cell);
            }
            if (mark != null) {
                begin("p", "class", "overlay-figure");
                begin("a", "href", mark.url());
                text(mark.words());
                end("a");
                end("p");
            }
            end("td");
        }

        private void offers(MapName group, Matrix.Cell cell) throws IOException {
            out.startElement("ul", null);
            for (Matrix.Offer offer : cell.interventions()) {
                out.startElement("li", null);
                out.startElement("strong", null);
                text(offer.performers().isEmpty() ? texts.get("matrix.unclear") : offer.performers());
                end("strong");
                text(" ");
                written(view.url("map-intervention", offer.slug()), offer.name());
                end("li");
            }
            if (cell.others() > 0) {
                others(group, cell);
            }
            end("ul");
        }

        private void others(MapName group, Matrix.Cell cell) throws IOException {
            out.startElement("li", null);
            begin("a", "href", view.all(group.slug()));
            text(texts.get("matrix.others", cell.others()));
            begin("span", "class", "visually-hidden");
            text(" " + texts.get("matrix.others.where", group.name(), cell.step().name()));
            end("span");
            end("a");
            end("li");
        }

        /** In an English page it is said that the name is Swedish. */
        private void written(String url, String words) throws IOException {
            begin("a", "href", url);
            if (Language.current() != Language.SWEDISH) {
                out.writeAttribute("lang", Language.SWEDISH.code(), null);
            }
            text(words);
            end("a");
        }

        private void begin(String element, String attribute, String value) throws IOException {
            out.startElement(element, null);
            out.writeAttribute(attribute, value, null);
        }

        private void text(String words) throws IOException {
            out.writeText(words, null);
        }

        private void end(String element) throws IOException {
            out.endElement(element);
        }
    }
}
