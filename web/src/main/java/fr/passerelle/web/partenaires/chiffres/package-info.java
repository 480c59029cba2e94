/** The figures of partnerships on screen: the managers' dashboard, the yearly report and its files. */
package fr.passerelle.web.partenaires.chiffres;
