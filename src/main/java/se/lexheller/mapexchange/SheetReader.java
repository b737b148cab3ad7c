package se.lexheller.mapexchange;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.lexheller.mapexchange.ReadSheet.ReadCell;
import se.lexheller.mapexchange.ReadSheet.ReadRow;

/** Reads one sheet's rows; what stands in a cell is told as text, a day as a day. */
final class SheetReader {

    static final int MOST_ROWS = 20_000;
    /** A text may be shared by many cells: a small file could mean very much text. */
    static final long MOST_CHARACTERS = 30_000_000;
    private static final int MOST_COLUMNS = 16_384;
    /** A workbook counts with 15 digits; what follows is noise. */
    private static final MathContext PRECISION = new MathContext(15);
    /** Day 60 of the calendar from 1900 is 29 February 1900, a day that never was; the days after it are one too high. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final List<String> strings;
    private final List<Boolean> dateStyles;
    private final boolean from1904;
    private long characters;

    SheetReader(List<String> strings, List<Boolean> dateStyles, boolean from1904) {
        this.strings = strings;
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    ReadSheet read(String name, InputStream in) {
        List<ReadRow> rows = new ArrayList<>();
        int[] at = {0, -1};
        TreeMap<Integer, ReadCell> cells = new TreeMap<>();
        SafeXml.read(in, (xml, start) -> {
            if (start && xml.getLocalName().equals("row")) {
                at[0] = number(xml.getAttributeValue(null, "r"), at[0] + 1);
                at[1] = -1;
            } else if (start && xml.getLocalName().equals("c")) {
                at[1] = column(xml.getAttributeValue(null, "r"), at[1] + 1);
                putIfAny(cells, at[1], cell(xml));
            } else if (!start && xml.getLocalName().equals("row") && !cells.isEmpty()) {
                add(rows, new ReadRow(at[0], (SortedMap<Integer, ReadCell>) cells.clone()));
                cells.clear();
            }
        });
        return new ReadSheet(name, rows);
    }

    private static void add(List<ReadRow> rows, ReadRow row) {
        if (rows.size() == MOST_ROWS) {
            throw new UnreadableFile("rule.import.too-many-rows", MOST_ROWS);
        }
        rows.add(row);
    }

    private void putIfAny(TreeMap<Integer, ReadCell> cells, int column, ReadCell cell) {
        if (!cell.text().isBlank() || cell.formula()) {
            characters += cell.text().length();
            if (characters > MOST_CHARACTERS) {
                throw new UnreadableFile("rule.import.unpacks-to-too-much");
            }
            cells.put(column, cell);
        }
    }

    private ReadCell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        boolean formula = "e".equals(type);
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                value = WorkbookReader.richText(xml, "is");
            } else if (xml.isStartElement() && xml.getLocalName().equals("f")) {
                formula = true;
            }
        }
        return new ReadCell(formula ? value : text(type == null ? "n" : type, style, value), formula);
    }

    private String text(String type, String style, String value) {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : strings.get(Integer.parseInt(value.strip()));
            case "n" -> value.isBlank() ? "" : number(new BigDecimal(value.strip()), style);
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            case "str" -> Escapes.undo(value);
            default -> value;
        };
    }

    private String number(BigDecimal number, String style) {
        boolean date = style != null && Integer.parseInt(style) < dateStyles.size() && dateStyles.get(Integer.parseInt(style));
        boolean wholeDay = number.signum() > 0 && number.compareTo(LAST_DAY) <= 0 && number.remainder(BigDecimal.ONE).signum() == 0;
        if (date && wholeDay) {
            return day(number.intValueExact()).toString();
        }
        if (number.precision() > 400 || Math.abs((long) number.scale()) > 400) {
            throw new NumberFormatException("no workbook holds such a number");
        }
        BigDecimal rounded = number.round(PRECISION).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    private LocalDate day(int serial) {
        if (from1904) {
            return DAY_ZERO_1904.plusDays(serial);
        }
        return DAY_ZERO.plusDays(serial < 60 ? serial + 1L : serial);
    }

    private static int number(String written, int otherwise) {
        return written == null ? otherwise : Integer.parseInt(written);
    }

    /** @param address like AB12 */
    private static int column(String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new NumberFormatException("no workbook has so many columns");
            }
        }
        return column - 1;
    }
}
