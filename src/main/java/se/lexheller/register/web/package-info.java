/** The pages of the register and of a case's documents. */
package se.lexheller.register.web;
