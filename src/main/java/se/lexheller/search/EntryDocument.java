package se.lexheller.search;

import java.time.Instant;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An entry as the index has it. */
final class EntryDocument {

    private static final FieldType PLAIN = of(IndexOptions.DOCS);
    private static final FieldType COUNTED = of(IndexOptions.DOCS_AND_FREQS);
    /** Lucene takes no longer value; nobody points at anything by such a name. */
    private static final int LONGEST_VALUE = 500;

    private EntryDocument() {
    }

    private static FieldType of(IndexOptions options) {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** @param known id of the last public change that was known when it was read */
    static Document of(SearchEntry entry, long known) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.id(), Field.Store.YES));
        document.add(new StringField(Fields.PART, entry.part().name(), Field.Store.NO));
        document.add(new StringField(Fields.SUBJECT, entry.subject().toUpperCase(Locale.ROOT), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, entry.type().name(), Field.Store.YES));
        document.add(new StoredField(Fields.PLACE, entry.place()));
        document.add(new StoredField(Fields.TOLD, entry.told()));
        document.add(new StoredField(Fields.ORIGIN, entry.origin()));
        document.add(new StoredField(Fields.SHOWN_TITLE, SwedishWords.composed(entry.title())));
        document.add(new LongPoint(Fields.KNOWN, known));
        Instant changed = entry.changed() == null ? Instant.EPOCH : entry.changed();
        document.add(new NumericDocValuesField(Fields.CHANGED, changed.getEpochSecond()));
        document.add(new NumericDocValuesField(Fields.ORDER, entry.changed() == null ? Long.MAX_VALUE : changed.getEpochSecond()));
        entry.facets().forEach((facet, values) -> values.forEach(value -> facet(document, facet, value)));
        if (entry.type() != EntryType.NAME) {
            words(document, entry);
        }
        return document;
    }

    /** Once to be counted, once to be looked for. */
    private static void facet(Document document, Facet facet, String value) {
        if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
            document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
            document.add(new StringField(facet.field(), value, Field.Store.NO));
        }
    }

    private static void words(Document document, SearchEntry entry) {
        String title = SwedishWords.composed(entry.title());
        String text = SwedishWords.composed(entry.text());
        String all = title + "\n" + text;
        document.add(new StoredField(Fields.SHOWN_TEXT, text));
        document.add(new TextField(Fields.TITLE, title, Field.Store.NO));
        document.add(new TextField(Fields.BODY, all, Field.Store.NO));
        document.add(new Field(Fields.PARTS, all, COUNTED));
        document.add(new Field(Fields.ENDS, all, PLAIN));
        document.add(new Field(Fields.WORDS, all, COUNTED));
        document.add(new Field(Fields.PLAIN, all, PLAIN));
    }
}
