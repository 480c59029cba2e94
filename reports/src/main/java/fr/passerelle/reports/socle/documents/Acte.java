package fr.passerelle.reports.socle.documents;

import java.util.List;

/**
 * A document in articles, to be signed.
 *
 * @param surtitre what kind of document it is
 * @param precision one line under the title: to whom, when
 * @param corps its text, as the floor keeps it: articles, annexes and their parts
 * @param signataires whose signature it awaits; none for a document nobody signs by itself
 * @param organisme who publishes it
 * @param empreinte of what it says, printed so that paper and application can be compared
 */
public record Acte(String surtitre, String titre, String precision, String corps, List<Place> signataires, String organisme, String empreinte) {

    /**
     * The place of one signature.
     *
     * @param nom of who is expected to sign, or {@code null}
     */
    public record Place(String libelle, String nom) {
    }

    public Acte {
        signataires = List.copyOf(signataires);
    }
}
