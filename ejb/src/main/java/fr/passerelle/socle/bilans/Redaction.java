package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The texts people write in a bilan; figures in them come from placeholders only. For services, which say who may. */
@Dependent
public class Redaction {

    private static final String REGLE = "BILAN";
    private static final int LONGUEUR = 10_000;

    @Inject
    private Textes textes;
    @Inject
    private Bilans bilans;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;

    /** Every block, in the order of the sections; empty where nothing was written. */
    public List<TexteBilan> textes(DeclarationDeBilan<?> d, int annee) {
        return textes.lire(d, annee);
    }

    /** Keeps a block; a placeholder that names no figure is refused by its name. */
    public void enregistrer(DeclarationDeBilan<?> d, int annee, TexteBilan texte) {
        String propre = TextePropre.de(texte.texte());
        verifier(d, propre);
        textes.ecrire(d, annee, new TexteBilan(texte.bloc(), propre, texte.version(), null), appelants.courant().identifiant());
        journal.noter(ActeJournal.MODIFICATION, d.objet(), String.valueOf(annee), "Texte\u202f: " + texte.bloc().libelle(), null);
    }

    /** The text with its figures, as the bilan of that year would print it now. */
    public String apercu(DeclarationDeBilan<?> d, int annee, String texte) {
        String propre = texte == null ? "" : texte;
        verifier(d, propre);
        return new TexteChiffre(d.trame()).rendre(propre, bilans.provisoire(d, annee));
    }

    private static void verifier(DeclarationDeBilan<?> d, String texte) {
        if (texte.length() > LONGUEUR) {
            throw new RegleRefusee(REGLE, "texte", "Le texte dépasse 10\u202f000 caractères.");
        }
        List<String> inconnus = new TexteChiffre(d.trame()).inconnus(texte);
        if (!inconnus.isEmpty()) {
            throw new RegleRefusee(REGLE, "texte", "Aucun chiffre ne répond à {" + inconnus.get(0) + "}.");
        }
    }
}
