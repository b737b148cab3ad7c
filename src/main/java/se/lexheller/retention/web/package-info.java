/** The pages of rules, proposals and of a person's data. */
package se.lexheller.retention.web;
