package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;

/** A service whose room stands here: one bean of that room, found by CDI, which then stands for the address where it is elsewhere. */
public interface PageDeService {

    ServicePartenaire service();

    /** The address of its first page, without the application's own. */
    String lien();
}
