package fr.passerelle.socle.documents.entete;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How one signs one's own letters. */
@Stateless
public class MaGriffeService {

    private static final int QUALITE_AU_PLUS = 100;

    @Inject
    private Griffes griffes;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    @Ouvert("sa propre signature")
    public Griffe mienne() {
        return griffes.de(appelants.courant().identifiant());
    }

    /**
     * @param image a PNG or a JPEG; {@code null} to keep the one there is
     * @param sansImage whether there must be none any more
     */
    @Ouvert("sa propre signature")
    public void changer(String qualite, byte[] image, boolean sansImage) {
        String dite = TextePropre.ligne(qualite);
        exiger(dite.length() <= QUALITE_AU_PLUS, "SIGNATURE", "qualite", "La qualité compte " + QUALITE_AU_PLUS + " caractères au plus.");
        String moi = appelants.courant().identifiant();
        byte[] gardee = sansImage ? null : image == null ? griffes.de(moi).image() : ImageDeSignature.lire(image);
        griffes.remplacer(moi, dite, gardee);
        journal.noter(ActeJournal.MODIFICATION, "compte", moi, "Signature des lettres", null);
    }
}
