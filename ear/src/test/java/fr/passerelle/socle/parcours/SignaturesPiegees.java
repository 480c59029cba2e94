package fr.passerelle.socle.parcours;

import fr.passerelle.conteneur.Base;

/** Dans le serveur : un compte de tous signe ses lettres comme avant. */
public final class SignaturesPiegees {

    private SignaturesPiegees() {
    }

    public static String retirer() throws Exception {
        Base.ecrire("update documents.griffe set remplacee_le = now() where remplacee_le is null and qualite like '%onerror=alert%'");
        return "";
    }
}
