package fr.passerelle.partenaires.nomenclature;

import java.io.Serializable;

/** As what one may be on a service: the code is stored, the label is what people read. */
public record ProfilDeService(String code, String libelle) implements Serializable {

    /** The only one of a service that has no others. */
    public static final ProfilDeService UTILISATEUR = new ProfilDeService("UTILISATEUR", "Utilisateur");

    static ProfilDeService de(String code) {
        return new ProfilDeService(code, code);
    }
}
