/** Reading the journal: for whoever watches over personal data. Apart from writing it, which knows nobody's rights. */
package fr.passerelle.journal.lecture;
