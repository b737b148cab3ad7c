/**
 * Import och export av hela Samordningskartan: what the map says as rows that people edit in a workbook, and back with a preview,
 * all or nothing. Fires no events.
 */
package se.lexheller.mapexchange;
