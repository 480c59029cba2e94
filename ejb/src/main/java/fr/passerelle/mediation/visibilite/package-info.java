/** Which cases a person may see: said once, as SQL, for every room of mediation that reads any. */
package fr.passerelle.mediation.visibilite;
