/** Work that no request asks for: it comes by itself, on every node. */
package se.lexheller.platform.schedule;
