/** The papers of one thread: the referral sheet, what is signed, what the family takes home. */
package fr.passerelle.reports.avip.fil;
