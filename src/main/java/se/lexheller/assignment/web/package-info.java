/** Pages where the association assigns and a member's staff answer. */
package se.lexheller.assignment.web;
