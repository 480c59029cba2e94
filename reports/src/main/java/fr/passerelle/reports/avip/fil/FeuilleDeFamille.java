package fr.passerelle.reports.avip.fil;

import fr.passerelle.avip.papiers.PapierVu;
import fr.passerelle.reports.socle.ecrit.EcritRedige;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.socle.documents.Article;

/** One page for the family: what was asked, what happens next, whom to call. */
public final class FeuilleDeFamille {

    private final PapierVu papier;

    public FeuilleDeFamille(PapierVu papier) {
        this.papier = papier;
    }

    public byte[] pdf() {
        Redaction redaction = new Redaction().enTete(papier.surtitre(), papier.titre(), papier.precision());
        for (Article article : Article.de(papier.corps())) {
            if (article.nom() != null) {
                redaction.titre(article.nom());
            }
            EcritRedige.ecrire(article.blocs(), redaction);
        }
        return Publication.document(new Bandeau(papier.titre(), "", papier.organisme()), redaction, new Metadonnees(papier.titre(), papier.surtitre(), papier.jour()));
    }
}
