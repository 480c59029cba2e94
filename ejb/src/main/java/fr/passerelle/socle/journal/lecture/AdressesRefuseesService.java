package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whoever asks by an address for what is not theirs, or is not at all, gets the same answer; that they asked is known. */
@Stateless
public class AdressesRefuseesService {

    private static final int AU_PLUS = 200;

    @Inject
    private Journal journal;

    /**
     * By the person who calls.
     *
     * @param adresse the page asked for, without what it was asked with
     * @param quoi what was looked for, as it is refused: « compte 40 »
     */
    @Ouvert("n’écrit que ce que l’appelant vient de demander sans l’obtenir")
    public void noter(String adresse, String quoi) {
        String detail = TextePropre.estVide(quoi) ? adresse : adresse + "\u202f: " + quoi;
        String ecrit = TextePropre.de(detail);
        journal.noter(ActeJournal.REFUS, "adresse", null, ecrit.length() > AU_PLUS ? ecrit.substring(0, AU_PLUS) : ecrit, null);
    }
}
