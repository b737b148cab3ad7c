package se.lexheller.mapexchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** An uploaded file that waits for its preview to be confirmed. It lies in the database, since any node may be asked next. */
@Entity
@Table(name = "map_import")
public class MapImport {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "file_name")
    private String fileName;
    @Lob
    private byte[] content;
    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected MapImport() { // for JPA
    }

    MapImport(long accountId, String fileName, byte[] content, Instant now) {
        this.accountId = accountId;
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
        this.content = content.clone();
        this.uploadedAt = now;
    }

    Long id() {
        return id;
    }

    boolean isOf(long account) {
        return accountId == account;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }
}
