package fr.passerelle.socle.surveillance;

/** Watches over one dependency; found by CDI. Called often, by no one in particular: cheap, and without a right. */
public interface Controle {

    Dependance dependance();

    Constat constater();
}
