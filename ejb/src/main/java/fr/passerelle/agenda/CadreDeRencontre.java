package fr.passerelle.agenda;

import java.util.List;
import java.util.Map;

/** What meetings of another room may belong to: its networks, its yearly report. Found by CDI; asked within the caller's transaction. */
public interface CadreDeRencontre {

    /** Before the key, in what a meeting keeps: « bibliotheque.cercle ». */
    String code();

    /** What may be chosen now, by its key, in the order to show it. */
    Map<String, String> choix();

    /** The page of one of them, without the application's own address. */
    String page(String cle);

    /** Whom one would invite for it: proposed, never imposed. */
    List<InviteSaisi> invites(String cle);
}
