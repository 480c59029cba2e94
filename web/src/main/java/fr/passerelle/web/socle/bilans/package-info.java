/** The page, the charts, the texts to write and the files of a bilan, for any capability: it gives its service, and its words. */
package fr.passerelle.web.socle.bilans;
