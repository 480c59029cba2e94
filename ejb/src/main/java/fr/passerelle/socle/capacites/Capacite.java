package fr.passerelle.socle.capacites;

import java.util.List;
import java.util.Map;

/** One capability as it declares itself; found by CDI. What it shows is declared beside its pages. */
public interface Capacite {

    /** Its package, its schema and the first word of its addresses. */
    String code();

    /** Its name to people. */
    String titre();

    /** Its place among the others wherever they are listed together, the smallest first. */
    int rang();

    /** What it allows, in the order to show it. */
    default List<Permission> permissions() {
        return List.of();
    }

    /** The roles it brings, in the order to show them. */
    default List<Role> roles() {
        return List.of();
    }

    /** What it gives besides to roles that others bring. */
    default List<Octroi> octrois() {
        return List.of();
    }

    /** What it gives to whoever holds a dated right on one of its services. */
    default List<OctroiDeService> octroisDeService() {
        return List.of();
    }

    /** The kinds of things its acts are about, as the journal names them. */
    default List<GenreDObjet> objets() {
        return List.of();
    }

    /** The mails it sends and the clauses its documents insert, that people may rewrite. */
    default List<Texte> textes() {
        return List.of();
    }

    /** What is done on them, for people, by the word the journal keeps of it. */
    default Map<String, String> gestes() {
        return Map.of();
    }

    /** The words anyone would try first in the password of someone who works there: small letters without accents. */
    default List<String> motsDevines() {
        return List.of();
    }
}
