/** What a case looks like to the one who reads it: finished records for the page and for the printed file. */
package fr.passerelle.mediation.dossier;
