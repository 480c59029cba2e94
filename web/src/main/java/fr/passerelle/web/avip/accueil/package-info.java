/** The pages of a reception: a structure's list, one contract and what is done on it, the thread each side follows, the papers. */
package fr.passerelle.web.avip.accueil;
