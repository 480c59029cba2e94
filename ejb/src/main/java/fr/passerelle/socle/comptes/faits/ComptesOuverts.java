package fr.passerelle.socle.comptes.faits;

import java.util.List;

/** Many people have been given an account in one act, and have no password yet. */
public record ComptesOuverts(List<CompteOuvert> comptes) {

    public ComptesOuverts {
        comptes = List.copyOf(comptes);
    }
}
