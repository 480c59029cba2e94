/** What the report of partnerships tells, section by section, from figures already computed; no figure is computed here. */
package fr.passerelle.reports.partenaires.bilan;
