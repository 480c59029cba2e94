/** The closed lists of mediation: codes are stable and stored, labels are what people read; the order is the display order. */
package fr.passerelle.mediation.nomenclature;
