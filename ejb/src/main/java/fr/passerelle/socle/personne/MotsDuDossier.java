package fr.passerelle.socle.personne;

import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The words of one kind of thing held on people.
 *
 * @param objet what the journal and the mails call it
 * @param singulier « convention », as within a sentence
 * @param feminin whether the word is feminine
 * @param domaine what it is held for, a feminine noun: « gestion des conventions »
 * @param colonnes what is shown of each when it is found, its reference first
 * @param autour what is handed over with them: « leurs lettres, leurs courriels »
 * @param contenu the same in the document: « ce qui y a été écrit, les lettres qui vous ont été adressées »
 * @param absent what is not told, as whoever answers reads it, or {@code null}
 * @param reserve what is not told and why, as the person reads it, or {@code null}
 */
public record MotsDuDossier(String objet, String singulier, String pluriel, boolean feminin, String domaine, List<String> colonnes,
        String autour, String contenu, String absent, String reserve) implements Serializable {

    public MotsDuDossier {
        colonnes = List.copyOf(colonnes);
    }

    /** « l’application de gestion des conventions ». */
    public String application() {
        return "l’application de " + domaine;
    }

    /** « Convention ». */
    public String titre() {
        return majuscule(singulier);
    }

    /** « 2 conventions ». */
    public String compte(long nombre) {
        return Typographie.entier(nombre) + Typographie.INSECABLE + (nombre < 2 ? singulier : pluriel);
    }

    /** « Aucune convention ». */
    public String aucun() {
        return (feminin ? "Aucune " : "Aucun ") + singulier;
    }

    /** « Conventions trouvées ». */
    public String trouves() {
        return majuscule(pluriel) + (feminin ? " trouvées" : " trouvés");
    }

    /** « toutes les conventions ». */
    public String tous() {
        return (feminin ? "toutes les " : "tous les ") + pluriel;
    }

    /** « les conventions choisies ». */
    public String choisis() {
        return "les " + pluriel + (feminin ? " choisies" : " choisis");
    }

    /** « celles », « ceux ». */
    public String ceux() {
        return feminin ? "celles" : "ceux";
    }

    private static String majuscule(String mot) {
        return mot.substring(0, 1).toUpperCase(Locale.FRENCH) + mot.substring(1);
    }
}
