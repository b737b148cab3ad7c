/** Pages where the association writes the joint answer, and the parties read and decide. */
package se.lexheller.answer.web;
