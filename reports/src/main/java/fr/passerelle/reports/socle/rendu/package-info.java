/**
 * How a document is made: lines written in order, templates filled, a tagged PDF finished
 * to PDF/UA-1 and PDF/A-2a; knows nothing of what a document tells.
 */
package fr.passerelle.reports.socle.rendu;
