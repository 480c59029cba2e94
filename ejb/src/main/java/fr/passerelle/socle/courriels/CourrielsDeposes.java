package fr.passerelle.socle.courriels;

import java.util.List;

/**
 * Mails of one text were put in the outbox, about things of one kind; none that carries a secret.
 *
 * @param titre what the text is called
 */
public record CourrielsDeposes(String titre, String objet, List<Mail> mails) {

    public CourrielsDeposes {
        mails = List.copyOf(mails);
    }

    /**
     * One of them.
     *
     * @param lien where it leads, or {@code null}
     * @param reference which thing it is about, or {@code null}
     */
    public record Mail(String adresse, String lien, String reference) {
    }
}
