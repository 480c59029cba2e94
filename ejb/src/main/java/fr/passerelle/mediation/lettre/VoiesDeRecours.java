package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.Permissions;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/**
 * How to appeal, by benefit: a clause that letters insert. In letters alone: in a mail, it would say which benefit is in
 * dispute.
 */
public final class VoiesDeRecours {

    public static final Texte RSA = voie("RECOURS_RSA", "RSA", "le RSA.", """
            Si vous contestez une décision sur le RSA, adressez d’abord un recours au président du conseil départemental, dans les deux mois de sa notification. Le tribunal administratif ne peut être saisi qu’après ce recours.""");
    public static final Texte PRIME_ACTIVITE = voie("RECOURS_PRIME_ACTIVITE", "prime d’activité", "la prime d’activité.", """
            Si vous contestez une décision sur la prime d’activité, adressez d’abord un recours à la commission de recours amiable de la Caf, dans les deux mois de sa notification. Le tribunal administratif ne peut être saisi qu’après ce recours.""");
    public static final Texte LOGEMENT = voie("RECOURS_LOGEMENT", "aide au logement", "l’aide au logement.", """
            Si vous contestez une décision sur votre aide au logement, adressez d’abord un recours au directeur de la Caf, qui décide après avis de la commission de recours amiable, dans les deux mois de sa notification. Le tribunal administratif ne peut être saisi qu’après ce recours.""");
    public static final Texte HANDICAP = voie("RECOURS_HANDICAP", "AAH, AEEH", "l’AAH, l’AEEH ou l’AJPP.", """
            Si vous contestez le montant versé ou une somme réclamée, saisissez la commission de recours amiable de la Caf dans les deux mois de la notification, puis le pôle social du tribunal judiciaire. Une décision médicale se conteste auprès de la MDPH qui l’a prise.""");
    public static final Texte PRESTATIONS = voie("RECOURS_PRESTATIONS", "autres prestations", "les prestations familiales et toute autre prestation.", """
            Si vous contestez une décision, saisissez la commission de recours amiable de la Caf dans les deux mois de sa notification, puis le pôle social du tribunal judiciaire.""");

    private VoiesDeRecours() {
    }

    public static List<Texte> toutes() {
        return List.of(RSA, PRIME_ACTIVITE, LOGEMENT, HANDICAP, PRESTATIONS);
    }

    private static Texte voie(String code, String titre, String prestations, String corps) {
        return Texte.clause(code, "Voies de recours\u202f: " + titre, "Dans les lettres de réponse et d’irrecevabilité, pour " + prestations,
                "Voies de recours, par prestation", Permissions.TEXTES_MEDIATION, corps);
    }
}
