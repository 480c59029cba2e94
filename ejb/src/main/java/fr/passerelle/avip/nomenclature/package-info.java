/** The closed lists of the Avip room: codes are stable and stored, labels are what people read; the order is the display order. */
package fr.passerelle.avip.nomenclature;
