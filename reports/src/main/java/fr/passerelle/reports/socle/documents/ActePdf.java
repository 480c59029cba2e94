package fr.passerelle.reports.socle.documents;

import fr.passerelle.reports.socle.ecrit.EcritRedige;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.documents.Article;
import java.util.List;

/** A document in articles as a PDF: what is agreed on, the places to sign, then the annexes, each on its own page. */
public final class ActePdf {

    /** Room for a hand. */
    private static final String PLACE = "\n\n\n\u00a0";

    private ActePdf() {
    }

    public static byte[] rendre(Acte acte) {
        Redaction redaction = new Redaction().enTete(acte.surtitre(), acte.titre(), acte.precision());
        List<Article> articles = Article.de(acte.corps());
        articles.stream().filter(a -> !a.annexe()).forEach(a -> ecrire(a, redaction));
        signer(acte, redaction);
        articles.stream().filter(Article::annexe).forEach(a -> ecrire(a, redaction));
        return Publication.document(new Bandeau(acte.titre(), "", acte.organisme()), redaction, new Metadonnees(acte.titre(), acte.surtitre(), null));
    }

    private static void ecrire(Article article, Redaction redaction) {
        if (article.annexe()) {
            redaction.nouvellePage().titre(article.titre());
        } else if (article.titre() != null) {
            redaction.sousTitre(article.titre());
        }
        EcritRedige.ecrire(article.blocs(), redaction);
    }

    private static void signer(Acte acte, Redaction redaction) {
        if (!acte.signataires().isEmpty()) {
            redaction.sousTitre("Signatures").texte("Signé dans l’application, ou sur papier à la place de chacun.");
            Tableau places = new Tableau(Colonnes.TEXTES, "Partie", "Nom et qualité", "Date et signature");
            acte.signataires().forEach(s -> places.rangee(s.libelle(), s.nom() == null ? "\u00a0" : s.nom(), PLACE));
            redaction.tableau(places);
        }
        redaction.note("Empreinte du texte (SHA-256)\u202f: " + acte.empreinte());
    }
}
