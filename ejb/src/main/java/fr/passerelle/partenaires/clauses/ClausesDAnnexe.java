package fr.passerelle.partenaires.clauses;

import fr.passerelle.partenaires.Permissions;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** The annexes of the convention. A line that opens with {@code =} titles an annex, with {@code ##} a part of it. */
public final class ClausesDAnnexe {

    public static final Texte SECURITE = annexe("SECURITE", "Règles de sécurité", """
            = Règles de sécurité

            ## Comptes et mots de passe

            - un compte par personne, jamais de compte partagé ni de compte de service\u202f;
            - un mot de passe long, propre à ce compte, connu de son seul titulaire, changé au moindre doute\u202f;
            - un code à usage unique à chaque connexion depuis un appareil nouveau\u202f;
            - la session fermée dès que l’on quitte son poste.

            ## Postes et locaux

            - des postes tenus à jour, protégés contre les logiciels malveillants, verrouillés en l’absence de leur utilisateur\u202f;
            - des écrans que le public ne voit pas\u202f;
            - aucune donnée copiée hors des applications du partenaire, ni imprimée sans nécessité\u202f; ce qui est imprimé est gardé sous clef, puis détruit.

            ## Incidents

            - perte ou vol d’un appareil, mot de passe connu d’un autre, consultation inexpliquée\u202f: la Caf est prévenue le jour même\u202f;
            - la Caf peut suspendre un accès avant toute autre vérification.""");

    public static final Texte RGPD = annexe("RGPD", "Protection des données", """
            = Protection des données

            ## Fondement et finalités

            L’accès repose sur la mission du partenaire et, selon le service, sur l’acte réglementaire pris après avis de la Commission nationale de l’informatique et des libertés, ou sur l’article L. 114-12 du code de la sécurité sociale pour les organismes qu’il vise.

            ## Ce que chacun doit

            - minimisation (article 5 du règlement)\u202f: ne consulter que ce que la mission demande\u202f;
            - information des personnes (articles 13 et 14)\u202f: leur dire, avant, que leurs données sont consultées et par qui\u202f;
            - registre (article 30)\u202f: y inscrire le traitement\u202f;
            - sécurité (article 32)\u202f: appliquer les règles de l’annexe précédente\u202f;
            - violation (article 33)\u202f: prévenir l’autre partie dès qu’elle est connue.

            ## Droits des personnes

            Chaque partie répond aux demandes qui portent sur son propre traitement, et oriente vers l’autre celles qui portent sur le sien. L’opposition d’une personne au partage de ses données est enregistrée et respectée.

            ## Durées

            Les traces de consultation sont gardées par la Caf le temps nécessaire à leur contrôle. Le partenaire ne garde des données consultées que ce que son propre dossier exige.""");

    private ClausesDAnnexe() {
    }

    static List<Texte> toutes() {
        return List.of(SECURITE, RGPD);
    }

    private static Texte annexe(String code, String titre, String corps) {
        return Texte.clause("ANNEXE_" + code, titre, "Joint à la convention d’accès.", "Annexes de la convention", Permissions.TEXTES_PARTENAIRES, corps);
    }
}
