/** The page where past years are taken over from files: it shows what was read, the service writes. */
package fr.passerelle.web.mediation.reprise;
