package fr.passerelle.partenaires.portail;

/**
 * What came of asking for a service.
 *
 * @param ou where to go; {@code null} when it is closed
 */
public record Acces(Tuile tuile, Destination ou) {

    public boolean estOuvert() {
        return tuile.estOuverte();
    }
}
