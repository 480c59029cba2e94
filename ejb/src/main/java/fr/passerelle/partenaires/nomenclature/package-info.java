/** The closed lists of the partners’ room: codes are stable and stored, labels are what people read; the order is the display order; and how what has a number is called. */
package fr.passerelle.partenaires.nomenclature;
