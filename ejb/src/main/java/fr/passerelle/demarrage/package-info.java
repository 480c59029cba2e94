/** What happens when the application starts: the database brought to its version, the first accounts, the demonstration. */
package fr.passerelle.demarrage;
