package fr.passerelle.socle.taches.demande;

/** What a done task gives back, to be fetched piece by piece: {@link TachesService#morceau}. */
public record ResultatDeTache(String nom, String type, long taille, int morceaux) {
}
