/** What the evidence of a yearly review tells. */
package fr.passerelle.reports.partenaires.revue;
