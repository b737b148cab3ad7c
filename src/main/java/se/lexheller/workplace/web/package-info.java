/** Pages of the workplace's queues. */
package se.lexheller.workplace.web;
