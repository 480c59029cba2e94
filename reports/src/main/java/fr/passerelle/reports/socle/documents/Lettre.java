package fr.passerelle.reports.socle.documents;

import java.util.List;

/**
 * A letter to print.
 *
 * @param expediteur the lines of the sender's block
 * @param destinataire the lines of the recipient's block
 * @param lieuEtDate for instance « Chaumont, le 4 mai 2026 »
 * @param objet what it is about; never names a benefit
 * @param paragraphes its text, opening and closing salutations included; a paragraph of lines that open with a dash is
 *     a list
 * @param signature the lines of the signature block
 */
public record Lettre(List<String> expediteur, List<String> destinataire, String lieuEtDate, String objet,
        List<String> paragraphes, List<String> signature) {

    public Lettre {
        expediteur = List.copyOf(expediteur);
        destinataire = List.copyOf(destinataire);
        paragraphes = List.copyOf(paragraphes);
        signature = List.copyOf(signature);
    }
}
