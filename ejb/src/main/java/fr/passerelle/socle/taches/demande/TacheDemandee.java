package fr.passerelle.socle.taches.demande;

/** A task waits to be taken, once the transaction that asked for it has ended. */
record TacheDemandee() {
}
