package fr.passerelle.reports.socle.documents;

import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.EnTete;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter to print.
 *
 * @param expediteur the lines of the sender's block
 * @param destinataire the lines of the recipient's block, as the post reads them
 * @param reperes what to recall when answering, line by line
 * @param lieuEtDate for instance « Chaumont, le 4 mai 2026 »
 * @param objet what it is about; never names a benefit
 * @param paragraphes its text, opening and closing salutations included; a paragraph of lines that open with a dash is
 *     a list
 * @param signature the lines of the signature block
 * @param griffe the picture of a signature, a PNG, or {@code null}
 */
public record Lettre(List<String> expediteur, List<String> destinataire, List<String> reperes, String lieuEtDate, String objet,
        List<String> paragraphes, List<String> signature, byte[] griffe) {

    public Lettre {
        expediteur = List.copyOf(expediteur);
        destinataire = List.copyOf(destinataire);
        reperes = List.copyOf(reperes);
        paragraphes = List.copyOf(paragraphes);
        signature = List.copyOf(signature);
    }

    /**
     * The letter that was frozen.
     *
     * @param organisme the institution's name, for a letter frozen before it was kept
     * @param service the service in charge, and {@code signataire} who signs, for one frozen before letters bore it
     */
    public static Lettre de(DocumentFige fige, String organisme, String service, String signataire) {
        String nom = fige.organisme() == null ? organisme : fige.organisme();
        EnTete enTete = fige.enTete() == null ? new EnTete(List.of(service), List.of(), "", List.of(signataire), null, null) : fige.enTete();
        List<String> expediteur = new ArrayList<>(List.of(nom));
        expediteur.addAll(enTete.expediteur());
        String date = Typographie.date(fige.jour());
        return new Lettre(expediteur, fige.destinataire().lines().toList(), enTete.reperes(), enTete.lieu().isEmpty() ? "Le " + date : enTete.lieu() + ", le " + date,
                fige.intitule(), List.of(fige.corps().split("\n\n")), enTete.signature(), enTete.griffe());
    }
}
