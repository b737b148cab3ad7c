/** The whole life of a case in a browser, in the words of the interface. */
package se.lexheller.life;
