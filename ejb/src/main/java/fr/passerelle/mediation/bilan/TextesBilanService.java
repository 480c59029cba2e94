package fr.passerelle.mediation.bilan;

import static fr.passerelle.mediation.Permissions.BILAN_ARRETER;

import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.Redaction;
import fr.passerelle.socle.bilans.TexteBilan;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The texts the mediator writes in a bilan; figures in them come from placeholders only. */
@Stateless
public class TextesBilanService {

    @Inject
    private Redaction redaction;
    @Inject
    private BilanDeMediation mediation;

    /** Every block, in the order of the sections; empty where nothing was written. */
    @Autorise(BILAN_ARRETER)
    public List<TexteBilan> textes(int annee) {
        return redaction.textes(mediation, annee);
    }

    /** Keeps a block; a placeholder that names no figure is refused by its name. */
    @Autorise(BILAN_ARRETER)
    public void enregistrer(int annee, TexteBilan texte) {
        redaction.enregistrer(mediation, annee, texte);
    }

    /** The text with its figures, as the bilan of that year would print it now. */
    @Autorise(BILAN_ARRETER)
    public String apercu(int annee, String texte) {
        return redaction.apercu(mediation, annee, texte);
    }

    /** The figures a text may quote, with what they mean. */
    @Autorise(BILAN_ARRETER)
    public List<Ligne> citables() {
        return mediation.trame().citables();
    }
}
