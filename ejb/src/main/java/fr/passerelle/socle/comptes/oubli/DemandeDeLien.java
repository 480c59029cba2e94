package fr.passerelle.socle.comptes.oubli;

/**
 * Someone has asked for a link.
 *
 * @param numero the row that counts the request
 * @param saisi what was typed, kept nowhere: it may be a password, typed in the wrong field
 */
record DemandeDeLien(long numero, String saisi, String adresse) {

    @Override
    public String toString() {
        return "DemandeDeLien[" + numero + "]";
    }
}
