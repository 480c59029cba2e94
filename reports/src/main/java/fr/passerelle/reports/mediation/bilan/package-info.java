/** What the bilan of mediation tells, section by section, from figures already computed; no figure is computed here. */
package fr.passerelle.reports.mediation.bilan;
