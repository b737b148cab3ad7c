/** What pages ask of the detector while somebody writes. */
package se.lexheller.privacy.web;
