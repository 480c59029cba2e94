/** What the printed file of a case tells, confidential notes apart. */
package fr.passerelle.reports.mediation.dossier;
