package fr.passerelle.partenaires.papiers;

/**
 * What one version says otherwise than another.
 *
 * @param ou which paper, or the terms agreed on
 * @param quoi which article, or which term
 * @param avant {@code null} when it was not there
 * @param apres {@code null} when it is there no more
 */
public record Difference(String ou, String quoi, String avant, String apres) {

    public boolean ajoute() {
        return avant == null;
    }

    public boolean retire() {
        return apres == null;
    }

    /** « Convention d’accès, « Objet » est ainsi rédigé : …». */
    String enClair() {
        String tete = ou + ", «\u202f" + quoi + "\u202f»";
        return apres == null ? tete + " est supprimé." : tete + (avant == null ? " est ajouté\u202f:" : " est ainsi rédigé\u202f:") + "\n\n" + apres;
    }
}
