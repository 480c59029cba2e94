package fr.passerelle.socle.commun.valeurs;

/** What numbers made for machines have in common: controls that catch a slip. */
final class Chiffres {

    private Chiffres() {
    }

    /** Whether digits hold by Luhn's control: one in two doubled from the end, their sum a multiple of ten. */
    static boolean luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int poids = i % 2 == 0 ? chiffre : 2 * chiffre;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme % 10 == 0;
    }
}
