/** Who did, saw, exported what, when, on what and why: written in the act's own transaction, and never changed. */
package fr.passerelle.journal;
