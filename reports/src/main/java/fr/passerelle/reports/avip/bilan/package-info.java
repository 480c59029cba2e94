/** What the report of the label tells, section by section (dossier §7), from figures already computed; no figure is computed here. */
package fr.passerelle.reports.avip.bilan;
