package fr.passerelle.socle.taches.demande;

/** A file a task was given, or gives back. */
public record FichierDeTache(String nom, String type, byte[] contenu) {
}
