/** What every REST resource has in common: problems as RFC 9457 tells them, answers that may be kept, and who may ask from where. */
package se.lexheller.platform.rest;
