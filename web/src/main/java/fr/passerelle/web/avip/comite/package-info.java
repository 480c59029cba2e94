/** The pages of the committee: its sessions, the opinion of each member, its minutes. */
package fr.passerelle.web.avip.comite;
