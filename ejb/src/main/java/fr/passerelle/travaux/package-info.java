/**
 * What the application does by itself, in the background: each job at its time, once, on one server, with what came of it.
 * Knows nobody, so that every room may have its jobs.
 */
package fr.passerelle.travaux;
