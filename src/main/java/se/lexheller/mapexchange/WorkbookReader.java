package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the cells of a workbook (ECMA-376, SpreadsheetML) that a stranger may have made. Libraries that read workbooks set aside
 * room for as many cells as an address in the file says; here the file is only believed as far as it goes.
 */
final class WorkbookReader {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Formats of a number that mean a day, by the standard's own numbers (18.8.30); 18–21 and 45–47 are times of a day. */
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    private static final Pattern NOT_LETTERS_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yYdD]");

    private final Unpacked file;
    private final List<String> strings = new ArrayList<>();
    private final List<Boolean> dateStyles = new ArrayList<>();
    private boolean from1904;

    private WorkbookReader(Unpacked file) {
        this.file = file;
    }

    /** @throws UnreadableFile where it can't be read as a workbook */
    static List<ReadSheet> read(byte[] bytes) {
        return new WorkbookReader(Unpacked.cellsOf(bytes)).sheets();
    }

    private List<ReadSheet> sheets() {
        Map<String, String> targets = targets();
        Map<String, String> parts = new LinkedHashMap<>();
        SafeXml.read(file.part("xl/workbook.xml"), (xml, start) -> {
            if (start && xml.getLocalName().equals("workbookPr")) {
                from1904 = Set.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
            } else if (start && xml.getLocalName().equals("sheet")) {
                parts.put(xml.getAttributeValue(null, "name"), targets.get(xml.getAttributeValue(RELATIONS, "id")));
            }
        });
        readStrings();
        readStyles();
        SheetReader reader = new SheetReader(strings, dateStyles, from1904);
        return parts.entrySet().stream().map(p -> reader.read(p.getKey(), file.part(String.valueOf(p.getValue())))).toList();
    }

    /** @return id of a relation of the workbook to the name of its part */
    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        SafeXml.read(file.part("xl/_rels/workbook.xml.rels"), (xml, start) -> {
            if (start && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                targets.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }

    private void readStrings() {
        file.find("xl/sharedStrings.xml").ifPresent(in -> SafeXml.read(in, (xml, start) -> {
            if (start && xml.getLocalName().equals("si")) {
                strings.add(richText(xml, "si"));
            }
        }));
    }

    /** @return the text of all runs within an element at whose start the reader stands; how a word is read out is left out */
    static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean readOut = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t") && !readOut) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                readOut = true;
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                readOut = false;
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
        }
        return Escapes.undo(text.toString());
    }

    private void readStyles() {
        Set<Integer> dates = new HashSet<>(DATE_FORMATS);
        boolean[] ofCells = {false};
        file.find("xl/styles.xml").ifPresent(in -> SafeXml.read(in, (xml, start) -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> addIfDate(dates, xml, start);
                case "cellXfs" -> ofCells[0] = start;
                case "xf" -> {
                    if (start && ofCells[0]) {
                        String format = xml.getAttributeValue(null, "numFmtId");
                        dateStyles.add(format != null && dates.contains(Integer.parseInt(format)));
                    }
                }
                default -> { }
            }
        }));
    }

    private static void addIfDate(Set<Integer> dates, XMLStreamReader xml, boolean start) {
        String code = start ? xml.getAttributeValue(null, "formatCode") : null;
        if (code != null && DATE_LETTERS.matcher(NOT_LETTERS_OF_A_DATE.matcher(code).replaceAll("")).find()) {
            dates.add(Integer.parseInt(xml.getAttributeValue(null, "numFmtId")));
        }
    }
}
