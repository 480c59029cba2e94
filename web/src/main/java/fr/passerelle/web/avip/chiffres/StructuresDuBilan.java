package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.LigneDeReseau;
import fr.passerelle.avip.chiffres.LigneDeStructure;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Tranche;
import java.util.List;
import java.util.stream.Stream;

/** The structures and networks of a year, a page of them at a time, looked for by their words: there may be thousands. */
record StructuresDuBilan(ComplementsAvip annee, String mots, boolean nonTransmises, int page) {

    static final int TAILLE = 25;

    /** Whether there are so many that one looks for some. */
    boolean seCherchent() {
        return annee.structures().size() > TAILLE;
    }

    Tranche<LigneDeStructure> structures() {
        List<LigneDeStructure> toutes = annee.structures().stream().filter(s -> !nonTransmises || !s.transmise())
                .filter(s -> porte(Stream.of(s.nom(), s.commune(), s.reseau() == null ? "" : s.reseau()))).toList();
        int derniere = Math.max(1, (toutes.size() + TAILLE - 1) / TAILLE);
        int laquelle = Math.min(Math.max(1, page), derniere);
        return new Tranche<>(toutes.stream().skip((laquelle - 1L) * TAILLE).limit(TAILLE).toList(), toutes.size(), laquelle, TAILLE);
    }

    /** Those that the same words name. */
    List<LigneDeReseau> reseaux() {
        return nommes().limit(TAILLE).toList();
    }

    long reseauxTus() {
        return Math.max(0, nommes().count() - TAILLE);
    }

    private Stream<LigneDeReseau> nommes() {
        return annee.reseaux().stream().filter(r -> porte(Stream.of(r.nom())));
    }

    /** Whether each word is found in one of these texts, however it is typed. */
    private boolean porte(Stream<String> textes) {
        return TextePropre.estVide(mots) || Stream.of(enMots(mots).split(" ")).allMatch(enMots(String.join(" ", textes.toList()))::contains);
    }

    private static String enMots(String texte) {
        return TextePropre.clef(texte).replace('-', ' ').replace('\'', ' ');
    }
}
