/** Charts for pages: from plain values to the numbers a drawing needs. Widths are percentages, so that a chart follows its column while its letters keep their size. */
package fr.passerelle.web.socle.commun.graphique;
