package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;

/**
 * Where a service is opened.
 *
 * @param lien a page of ours, or {@code null}
 * @param adresse elsewhere, or {@code null}; when it is neither, the service opens here one day
 */
public record Destination(ServicePartenaire service, String lien, String adresse) {

    public boolean estBientot() {
        return lien == null && adresse == null;
    }
}
