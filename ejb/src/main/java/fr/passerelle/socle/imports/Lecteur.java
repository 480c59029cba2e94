package fr.passerelle.socle.imports;

/** Reads the lines of one file, one after the other; may remember from one to the next. */
@FunctionalInterface
public interface Lecteur<L> {

    /** What the line says. Faults are noted in the cells; a line that has some is not kept, whatever is returned. */
    L ligne(Cellules cellules);
}
