package fr.passerelle.mediation.bilan;

import static fr.passerelle.mediation.Permissions.BILAN_ARRETER;

import fr.passerelle.mediation.bilan.calcul.Ligne;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The texts the mediator writes in a bilan; figures in them come from placeholders only. */
@Stateless
public class TextesBilanService {

    private static final int LONGUEUR = 10_000;

    @Inject
    private TextesBilan textes;
    @Inject
    private CompositionBilan composition;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;

    /** Every block, in the order of the sections; empty where nothing was written. */
    @Autorise(BILAN_ARRETER)
    public List<TexteBilan> textes(int annee) {
        return List.copyOf(textes.lire(annee).values());
    }

    /** Keeps a block; a placeholder that names no figure is refused by its name. */
    @Autorise(BILAN_ARRETER)
    public void enregistrer(int annee, TexteBilan texte) {
        String propre = texte.texte() == null ? "" : texte.texte().strip();
        verifier(propre);
        textes.ecrire(annee, new TexteBilan(texte.bloc(), propre, texte.version(), null),
                appelants.courant().identifiant());
        journal.noter(ActeJournal.MODIFICATION, "bilan", String.valueOf(annee), "Texte : " + texte.bloc().libelle(), null);
    }

    /** The text with its figures, as the bilan of that year would print it now. */
    @Autorise(BILAN_ARRETER)
    public String apercu(int annee, String texte) {
        String propre = texte == null ? "" : texte;
        verifier(propre);
        return TexteChiffre.rendre(propre, composition.provisoire(annee).bilan());
    }

    /** The figures a text may quote, with what they mean. */
    @Autorise(BILAN_ARRETER)
    public List<Ligne> citables() {
        return Ligne.citables();
    }

    private static void verifier(String texte) {
        if (texte.length() > LONGUEUR) {
            throw new RegleRefusee("BILAN", "texte", "Le texte dépasse 10\u202f000 caractères.");
        }
        List<String> inconnus = TexteChiffre.inconnus(texte);
        if (!inconnus.isEmpty()) {
            throw new RegleRefusee("BILAN", "texte", "Aucun chiffre ne répond à {" + inconnus.get(0) + "}.");
        }
    }
}
