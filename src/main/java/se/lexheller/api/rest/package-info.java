/** {@code /api/v1}: gathers the features' resources for programs under one address and says what they are. Nothing imports it. */
package se.lexheller.api.rest;
