package fr.passerelle.socle.comptes.code;

import fr.passerelle.socle.comptes.Entree;

/** A code typed by whoever gave the right password just before. */
public final class CodeSaisi extends Entree {

    private final long numero;
    private String chiffres;

    /** @param numero which code was sent; never told to the person, who could then try those of others */
    public CodeSaisi(long numero, String chiffres) {
        this.numero = numero;
        this.chiffres = chiffres;
    }

    long numero() {
        return numero;
    }

    String chiffres() {
        return chiffres;
    }

    @Override
    protected void clearCredential() {
        chiffres = "";
    }
}
