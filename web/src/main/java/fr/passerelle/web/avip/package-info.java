/** The pages of the Avip room: the Caf's officer and the committee, the structures, the prescribers, and the public directory. */
package fr.passerelle.web.avip;
