package fr.passerelle.partenaires.portail;

import java.time.LocalDate;
import java.util.List;

/**
 * The papers of a convention that were sent to be signed together.
 *
 * @param convention its reference
 * @param numero of the version
 * @param objet what it is about
 * @param signeLe the day of the last signature, {@code null} while one is missing
 */
public record DossierSigne(String convention, int numero, String objet, LocalDate signeLe, LocalDate effetLe, List<Papier> papiers) {

    public DossierSigne {
        papiers = List.copyOf(papiers);
    }

    public boolean estSigne() {
        return signeLe != null;
    }

    /** One of them, by its number. */
    public record Papier(long document, String intitule) {
    }
}
