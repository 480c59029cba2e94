package fr.passerelle.socle.signatures;

import java.util.List;

/**
 * What is to be signed, and by whom.
 *
 * @param objet the kind of thing, as the journal names it
 * @param reference which one: it has one round open at a time
 * @param intitule what it is called to those who sign, without anything personal
 * @param documents the numbers of the frozen documents, in the order to read them
 */
public record CircuitAOuvrir(String objet, String reference, String intitule, List<Long> documents, List<SignataireAttendu> signataires) {

    public CircuitAOuvrir {
        documents = List.copyOf(documents);
        signataires = List.copyOf(signataires);
    }
}
