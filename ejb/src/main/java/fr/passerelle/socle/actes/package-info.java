/** What every act of every service holds to, whatever its room: two people at once lose nothing. */
package fr.passerelle.socle.actes;
