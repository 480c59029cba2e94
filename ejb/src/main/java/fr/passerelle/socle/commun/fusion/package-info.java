/** What two people wrote on the same record at the same time, put together field by field. */
package fr.passerelle.socle.commun.fusion;
