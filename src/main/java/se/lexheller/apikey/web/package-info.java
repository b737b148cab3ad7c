/** The administrator's pages of API keys. */
package se.lexheller.apikey.web;
