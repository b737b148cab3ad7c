/** How a member's system hands cases over at {@code /api/v1/deviations}. */
package se.lexheller.intake.rest;
