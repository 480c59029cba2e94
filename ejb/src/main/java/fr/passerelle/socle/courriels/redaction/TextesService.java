package fr.passerelle.socle.courriels.redaction;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.courriels.Catalogue;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.courriels.Textes;
import fr.passerelle.socle.courriels.VersionTexte;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts that people of the house may rewrite, each by whoever answers for it, as the room that owns it says.
 */
@Stateless
public class TextesService {

    private static final String CHACUN_LES_SIENS = "chaque texte nomme la permission de qui en répond : les autres ne le trouvent pas";

    @Inject
    private Textes textes;
    @Inject
    private Catalogue catalogue;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Journal journal;

    /** A text in the list. */
    public record TexteNomme(Texte texte, boolean modifie) {
    }

    /** The texts the caller may rewrite; not found by one who answers for none. */
    @Ouvert(CHACUN_LES_SIENS)
    public List<TexteNomme> textes() {
        Set<String> modifies = textes.modifies();
        List<TexteNomme> miens = catalogue.tous().stream().filter(this::estAMoi).map(t -> new TexteNomme(t, modifies.contains(t.code()))).toList();
        if (miens.isEmpty()) {
            throw new Introuvable("textes");
        }
        return miens;
    }

    @Ouvert(CHACUN_LES_SIENS)
    public TexteVu texte(String code) {
        Texte texte = aMoi(code);
        List<VersionTexte> versions = textes.versions(texte);
        Map<String, String> noms = annuaire.noms(versions.stream().map(VersionTexte::auteur).toList());
        boolean modifie = !versions.isEmpty() && !versions.get(0).retourAuTexteLivre();
        return new TexteVu(texte, textes.enVigueur(texte), versions.isEmpty() ? 0 : versions.get(0).version(), modifie,
                versions.stream().map(v -> new VersionTexte(v.version(), v.texte(), v.quand(), noms.get(v.auteur()))).toList());
    }

    /** What that wording would give, with sample values; refused as it would be if it were kept. */
    @Ouvert(CHACUN_LES_SIENS)
    public TexteDeCourriel apercu(String code, String sujet, String corps) {
        Texte texte = aMoi(code);
        TexteDeCourriel voulu = soigne(texte, sujet, corps);
        voulu.verifier(texte);
        return voulu.avec(textes.completer(texte, texte.exemples()));
    }

    /** Gives it a new wording, from now on; what was written before stays as it was. */
    @Ouvert(CHACUN_LES_SIENS)
    public void ecrire(String code, int version, String sujet, String corps) {
        Texte texte = aJour(code, version);
        textes.ecrire(texte, version, soigne(texte, sujet, corps), appelants.courant().identifiant());
        journal.noter(ActeJournal.MODIFICATION, "texte", texte.code(), "Version " + (version + 1), null);
    }

    @Ouvert(CHACUN_LES_SIENS)
    public void revenirAuTexteLivre(String code, int version) {
        Texte texte = aJour(code, version);
        textes.ecrire(texte, version, null, appelants.courant().identifiant());
        journal.noter(ActeJournal.MODIFICATION, "texte", texte.code(), "Version " + (version + 1) + "\u202f: retour au texte livré", null);
    }

    private static TexteDeCourriel soigne(Texte texte, String sujet, String corps) {
        return new TexteDeCourriel(texte.aUnSujet() ? sujet : "", Typographie.soigner(corps));
    }

    private Texte aJour(String code, int version) {
        TexteVu lu = texte(code);
        if (lu.version() != version && !lu.versions().isEmpty()) {
            throw new VersionPerimee("Ce texte a été modifié entre-temps par " + lu.versions().get(0).auteur() + ".");
        }
        return lu.texte();
    }

    private Texte aMoi(String code) {
        return catalogue.de(code).filter(this::estAMoi).orElseThrow(() -> new Introuvable("texte " + code));
    }

    private boolean estAMoi(Texte texte) {
        return texte.permission() != null && appelants.courant().peut(texte.permission());
    }
}
