package fr.passerelle.avip.papiers;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper to print.
 *
 * @param surtitre what kind of paper it is
 * @param corps its text, in articles
 * @param signataires whose signature it awaits
 * @param empreinte of what it says
 */
public record PapierVu(String surtitre, String titre, String precision, String corps, List<Signataire> signataires, String organisme, String empreinte, LocalDate jour) {

    /** @param nom of who is expected to sign, or {@code null} */
    public record Signataire(String qualite, String nom) {
    }
}
