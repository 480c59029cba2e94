/** Les journées de qui travaille avec les partenaires, et des partenaires. */
package fr.passerelle.partenaires.parcours;
