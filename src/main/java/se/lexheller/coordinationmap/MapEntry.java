package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that the map knows, through all its versions ({@link EntryVersion}): what other entries point at, what an answer
 * cites, and whose UUID is its name in open data. It is never deleted; its last version ends.
 */
@Entity
@Table(name = "map_entry")
public class MapEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String uuid;
    @Enumerated(EnumType.STRING)
    private MapEntryKind kind;
    private String slug;
    @Column(name = "keeper_id")
    private Long keeperId;
    @Column(name = "responsible_id")
    private Long responsibleId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected MapEntry() { // for JPA
    }

    /** @param slug last part of its address; null for what has no page of its own */
    public MapEntry(MapEntryKind kind, String slug, Instant now) {
        this.uuid = UUID.randomUUID().toString();
        this.kind = kind;
        this.slug = slug;
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return UUID.fromString(uuid);
    }

    public String slug() {
        return slug;
    }

    public MapEntryKind kind() {
        return kind;
    }

    /** @return the member whose editors keep it; null where the association does */
    public Long keeperId() {
        return keeperId;
    }

    /** @param member null where the association keeps it */
    public void keptBy(Long member) {
        keeperId = member;
    }

    /** @return the account that sees to it that it is right; null where whoever keeps the part does */
    public Long responsibleId() {
        return responsibleId;
    }

    /** @param account null where whoever keeps the part answers for it */
    public void answeredForBy(Long account) {
        responsibleId = account;
    }
}
