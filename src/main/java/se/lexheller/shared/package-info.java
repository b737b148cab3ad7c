/** Small things that every feature needs and that know of none: errors, pages of a list, secrets, text as typed. */
package se.lexheller.shared;
