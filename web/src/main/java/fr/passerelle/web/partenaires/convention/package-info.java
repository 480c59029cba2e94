/** The pages of conventions: their timetable, their list, each of them and what is done to it. */
package fr.passerelle.web.partenaires.convention;
