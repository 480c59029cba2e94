/** How the indicators of the yearly report are counted from facts (dossier §6): no database, no clock, the same facts always give the same figures. */
package fr.passerelle.avip.chiffres.calcul;
