/** The documents of the application: give one its records, it gives back the bytes of an accessible PDF. */
package fr.passerelle.reports;
