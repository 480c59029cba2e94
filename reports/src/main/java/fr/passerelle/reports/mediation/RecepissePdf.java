package fr.passerelle.reports.mediation;

import fr.passerelle.mediation.dossier.RecepisseService.Recepisse;
import fr.passerelle.reports.socle.ecrit.EcritRedige;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;

/** The paper handed over to whoever brought a request: its reference, and what comes next. It acknowledges nothing and suspends nothing. */
public final class RecepissePdf {

    private RecepissePdf() {
    }

    public static byte[] rendre(Recepisse recepisse, String organisme) {
        String titre = "Récépissé de dépôt";
        Redaction redaction = new Redaction();
        redaction.enTete("Médiation administrative", titre, recepisse.reference());
        EcritRedige.ecrire(ecrire(recepisse).blocs(), redaction);
        return Publication.document(new Bandeau(titre, recepisse.reference(), organisme + " — médiation administrative"), redaction,
                new Metadonnees(titre + " " + recepisse.reference(), "Récépissé remis à la personne qui saisit le médiateur", null));
    }

    private static Ecrit ecrire(Recepisse r) {
        Ecrit ecrit = new Ecrit();
        ecrit.texte("Votre demande au médiateur administratif est déposée. Gardez sa référence\u202f: elle est à rappeler dans tous vos échanges.");
        new Fiche().ligne("Référence", r.reference()).ligne("Déposée par", r.deQui()).ligne("Reçue le", Typographie.date(r.recueLe()))
                .ligne("Enregistrée le", Typographie.instant(r.enregistreeLe())).ligne("Mode de saisine", r.canal().libelle())
                .ligne("Objet", r.motif().libelle() + ", " + Typographie.minuscule(r.prestation().libelle()))
                .ligne("Pièces jointes", r.pieces() == 0 ? "Aucune" : Integer.toString(r.pieces())).ecrire(ecrit);
        return ecrit.sousTitre("Et maintenant")
                .texte("Le médiateur vérifie si votre demande peut faire l’objet d’une médiation et vous écrit.\n\n"
                        + "Ce récépissé constate le dépôt. Il ne suspend pas vos délais de recours\u202f: ils continuent de courir tant que le médiateur "
                        + "ne vous a pas écrit que votre demande est recevable.");
    }
}
