package fr.passerelle.socle.comptes.faits;

/** A code has just been sent to an account. It says itself to nobody's log. */
public record CodeFait(String compte, String chiffres) {

    @Override
    public String toString() {
        return "CodeFait[" + compte + "]";
    }
}
