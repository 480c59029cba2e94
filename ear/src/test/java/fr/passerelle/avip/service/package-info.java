/** The services of the Avip room, in the real server: rights, queries, and several acts at once. */
package fr.passerelle.avip.service;
