package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Someone to be named administrator, as typed. */
public record AdministrateurDemande(String prenom, String nom, String courriel, String fonction) implements Serializable {

    public boolean estVide() {
        return Stream.of(prenom, nom, courriel, fonction).allMatch(TextePropre::estVide);
    }

    /** « Camille Exemple, directrice, camille@exemple.fr ». */
    public String enClair() {
        return enClair(prenom, nom, fonction, courriel);
    }

    static String enClair(String prenom, String nom, String... suite) {
        String qui = TextePropre.nom(TextePropre.nom(prenom) + " " + TextePropre.nom(nom));
        return Stream.concat(Stream.of(qui), Stream.of(suite)).map(TextePropre::ligne).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }
}
