/** The closed lists of the partners’ room: codes are stable and stored, labels are what people read; the order is the display order. */
package fr.passerelle.partenaires.nomenclature;
