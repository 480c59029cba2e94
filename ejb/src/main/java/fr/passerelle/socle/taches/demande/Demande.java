package fr.passerelle.socle.taches.demande;

import java.util.Map;

/**
 * What is asked for.
 *
 * @param code which task
 * @param titre how the person will know it among others: « Import de agents.csv »
 * @param depuis the page to come back to, or {@code null}
 * @param fichier the file to work on, or {@code null}
 */
public record Demande(String code, String titre, Map<String, String> parametres, String depuis, FichierDeTache fichier) {

    public Demande {
        parametres = Map.copyOf(parametres);
    }
}
