package fr.passerelle.socle.courriels;

import fr.passerelle.socle.commun.Typographie;
import java.util.List;

/**
 * How to appeal, by benefit: a paragraph that letters insert. In letters alone: in a mail, it would say which benefit is in
 * dispute.
 */
public enum BlocLegal implements Texte {

    RECOURS_RSA("Voies de recours : RSA", "RSA.", """
            Si vous contestez une décision sur le RSA, adressez d’abord un recours au président du conseil départemental, dans les deux mois de sa notification. Le tribunal administratif ne peut être saisi qu’après ce recours."""),
    RECOURS_PRIME_ACTIVITE("Voies de recours : prime d’activité", "Prime d’activité.", """
            Si vous contestez une décision sur la prime d’activité, adressez d’abord un recours à la commission de recours amiable de la Caf, dans les deux mois de sa notification. Le tribunal administratif ne peut être saisi qu’après ce recours."""),
    RECOURS_LOGEMENT("Voies de recours : aide au logement", "Aide au logement.", """
            Si vous contestez une décision sur votre aide au logement, adressez d’abord un recours au directeur de la Caf, qui décide après avis de la commission de recours amiable, dans les deux mois de sa notification. Le tribunal administratif ne peut être saisi qu’après ce recours."""),
    RECOURS_HANDICAP("Voies de recours : AAH, AEEH", "AAH, AEEH, AJPP.", """
            Si vous contestez le montant versé ou une somme réclamée, saisissez la commission de recours amiable de la Caf dans les deux mois de la notification, puis le pôle social du tribunal judiciaire. Une décision médicale se conteste auprès de la MDPH qui l’a prise."""),
    RECOURS_PRESTATIONS("Voies de recours : autres prestations", "Prestations familiales et toute autre prestation.", """
            Si vous contestez une décision, saisissez la commission de recours amiable de la Caf dans les deux mois de sa notification, puis le pôle social du tribunal judiciaire.""");

    private final String titre;
    private final String usage;
    private final TexteDeCourriel livre;

    BlocLegal(String titre, String prestations, String corps) {
        this.titre = titre;
        this.usage = "Dans les lettres de réponse et d’irrecevabilité, pour " + prestations;
        this.livre = new TexteDeCourriel("", Typographie.soigner(corps));
    }

    @Override
    public String titre() {
        return Typographie.soigner(titre);
    }

    @Override
    public String usage() {
        return usage;
    }

    @Override
    public List<String> balises() {
        return List.of();
    }

    @Override
    public TexteDeCourriel texteLivre() {
        return livre;
    }

    @Override
    public boolean aUnSujet() {
        return false;
    }

    @Override
    public boolean deLaMediation() {
        return true;
    }
}
