/** Pages where somebody begins and ends to follow a published case. */
package se.lexheller.subscription.web;
