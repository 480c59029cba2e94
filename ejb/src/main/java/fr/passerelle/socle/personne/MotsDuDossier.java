package fr.passerelle.socle.personne;

import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The words of one kind of thing held on people.
 *
 * @param objet what the journal and the mails call it
 * @param singulier « revue », as within a sentence
 * @param feminin whether the word is feminine
 * @param domaine what it is held for, a feminine noun: « gestion des revues »
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

    /** « l’application de gestion des revues ». */
    public String application() {
        return "l’application de " + domaine;
    }

    /** « Revue ». */
    public String titre() {
        return majuscule(singulier);
    }

    /** « 2 revues ». */
    public String compte(long nombre) {
        return Typographie.entier(nombre) + Typographie.INSECABLE + (nombre < 2 ? singulier : pluriel);
    }

    /** « Aucune revue ». */
    public String aucun() {
        return (feminin ? "Aucune " : "Aucun ") + singulier;
    }

    /** « Revues trouvées ». */
    public String trouves() {
        return majuscule(pluriel) + (feminin ? " trouvées" : " trouvés");
    }

    /** « toutes les revues ». */
    public String tous() {
        return (feminin ? "toutes les " : "tous les ") + pluriel;
    }

    /** « les revues choisies ». */
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
