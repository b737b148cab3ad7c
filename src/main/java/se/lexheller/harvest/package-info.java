/** Andra förbund: follows other associations' installations by their open data, and shows what they have answered, marked as theirs. */
package se.lexheller.harvest;
