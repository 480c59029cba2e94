package fr.passerelle.mediation.lettre;

import fr.passerelle.socle.documents.AFiger;
import fr.passerelle.socle.documents.EnTete;
import fr.passerelle.socle.documents.Papier;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;

/**
 * What an act needs to write letters and to keep them.
 *
 * @param papier writes them, each clause as it holds now
 * @param garde keeps one as it is, and gives its number
 * @param enTete what it bears around its text
 * @param envoi notes that it is to be sent, and how
 */
public record PapierALettres(Papier papier, ToLongFunction<AFiger> garde, AEntourer enTete, ObjLongConsumer<Destinataire> envoi) {

    /** Makes what a letter about that case bears around its text. */
    @FunctionalInterface
    public interface AEntourer {

        /**
         * @param titulaire sign-in name of who holds the case, or {@code null}
         * @param auteur sign-in name of who writes
         */
        EnTete de(String reference, String titulaire, String auteur);
    }
}
