package fr.passerelle.socle.taches;

/** A job that this server has taken, and is to do now. */
record Reclamation(long execution, Travail travail) {
}
