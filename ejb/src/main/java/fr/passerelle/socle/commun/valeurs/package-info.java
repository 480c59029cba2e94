/**
 * What people type and files carry of a person, a body or a bank account, as a value that cannot be wrong: each is read once,
 * refused by name where it is not what it claims to be (E-SIRET…), and written back as people read it.
 */
package fr.passerelle.socle.commun.valeurs;
