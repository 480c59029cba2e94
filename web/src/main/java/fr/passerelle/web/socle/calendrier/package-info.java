/** The calendar of all that is due, month by month, and the file that people's diaries follow. */
package fr.passerelle.web.socle.calendrier;
