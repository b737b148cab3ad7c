package se.lexheller.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Keeps a {@link LocalDate} as DATE. JPA's own way goes by midnight in the server's zone while the connection counts in
 * UTC, so that a server in Sweden would store the day before.
 */
@Converter(autoApply = true)
public class LocalDateConverter implements AttributeConverter<LocalDate, Date> {

    @Override
    public Date convertToDatabaseColumn(LocalDate day) {
        return day == null ? null : new Date(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    @Override
    public LocalDate convertToEntityAttribute(Date date) {
        return date == null ? null : Instant.ofEpochMilli(date.getTime()).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
