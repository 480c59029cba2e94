package fr.passerelle.reports.socle.comptes;

import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.comptes.acces.CodeRemis;

/** One sheet, to be put in an envelope and handed over: who it is for, the code, where to type it, until when. */
public final class CodeRemisPdf {

    private static final String TITRE = "Votre code à usage unique";

    private CodeRemisPdf() {
    }

    /** @param adresse where the code is typed */
    public static byte[] rendre(CodeRemis remis, String adresse, String organisme) {
        Redaction redaction = new Redaction();
        redaction.enTete("À remettre en main propre, sous enveloppe fermée", TITRE,
                remis.nom() + (remis.service() == null ? "" : ", " + remis.service()));
        redaction.texte("Ce code vous permet de choisir votre mot de passe, que personne d’autre que vous ne connaîtra.");
        redaction.ensemble().tableau(new Tableau(Colonnes.FICHE)
                .rangee("Identifiant", remis.identifiant())
                .rangee("Code", remis.code())
                .rangee("Où l’écrire", adresse)
                .rangee("Valable jusqu’au", Typographie.instant(remis.expireLe())));
        redaction.titre("Comment faire");
        redaction.puce("Ouvrez cette adresse dans un navigateur, écrivez votre identifiant et le code\u202f: en majuscules ou en minuscules, avec ou sans tirets.");
        redaction.puce("Choisissez aussitôt votre mot de passe. Une phrase convient, avec ses espaces et ses accents.");
        redaction.puce("Détruisez cette feuille\u202f: le code ne sert qu’une fois.");
        redaction.note("L’enveloppe était ouverte, ou vous n’avez rien demandé\u202f? N’utilisez pas ce code et prévenez l’administrateur de l’application.");
        return Publication.document(new Bandeau(TITRE, "Confidentiel", organisme), redaction,
                new Metadonnees(TITRE, "Code à usage unique pour choisir un mot de passe", null));
    }
}
