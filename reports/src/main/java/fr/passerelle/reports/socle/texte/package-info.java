/** French typography, the same in texts, tables and pictures. */
package fr.passerelle.reports.socle.texte;
