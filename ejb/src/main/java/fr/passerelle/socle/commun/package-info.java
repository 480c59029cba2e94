/** The value types and the few notions that every room speaks; this floor knows nobody. */
package fr.passerelle.socle.commun;
