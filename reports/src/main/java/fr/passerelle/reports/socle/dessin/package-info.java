/** Pictures drawn as vectors from figures already computed. */
package fr.passerelle.reports.socle.dessin;
