package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;

/** What mediation is, what the mediator commits to, where it stands among the ways of appeal, how to apply. */
final class Cadre implements Section<Complements> {

    @Override
    public String titre() {
        return "Rôle et cadre de la médiation";
    }

    @Override
    public void ecrire(ChiffresImprimes<Complements> chiffres, Redaction redaction) {
        redaction.texte("""
                La médiation administrative est un second regard, porté lorsqu’un désaccord persiste après une première \
                démarche auprès des services. Désigné par le directeur, impartial et tenu au secret professionnel, le \
                médiateur adresse ses recommandations à la personne et à la Caf, dans le respect de la loi. Il ne décide \
                pas à la place des services (article\u00a0L.\u00a0217-7-1 du code de la sécurité sociale).""");
        engagements(redaction);
        recours(redaction);
        redaction.sousTitre("Saisir le médiateur")
                .texte("""
                        Trois voies sont ouvertes\u202f: la téléprocédure sur caf.fr, le courriel et le courrier. La demande est \
                        recevable à quatre conditions\u202f: elle relève de la Caf, aucun recours n’est engagé devant un tribunal, \
                        son objet est précis, et une première démarche a été faite auprès du service concerné.""");
    }

    private static void engagements(Redaction redaction) {
        redaction.sousTitre("Sept engagements")
                .puce("Écouter\u202f: toute insatisfaction peut être portée, quelle qu’en soit la forme.")
                .puce("Être impartial\u202f: aucun agent ayant pris part à la décision n’examine la demande.")
                .puce("Être indépendant\u202f: le médiateur ne reçoit d’instruction de personne sur un dossier.")
                .puce("Garder le secret\u202f: les échanges de la médiation restent confidentiels.")
                .puce("Regarder l’ensemble\u202f: tout le dossier est revu, droits oubliés compris.")
                .puce("Répondre vite, et par écrit chaque fois que possible.")
                .puce("Suivre jusqu’au bout\u202f: une saisine n’est close que lorsque ce qui a été annoncé est fait.");
    }

    private static void recours(Redaction redaction) {
        redaction.sousTitre("La médiation parmi les voies de recours")
                .figure("Où se place la médiation", new EchelleDesRecours(), """
                        Schéma. Après la décision notifiée par la Caf, la démarche préalable auprès du service est obligatoire\u202f; \
                        elle ouvre la médiation administrative. La médiation peut intervenir avant ou après le recours amiable. \
                        Une action devant un tribunal exclut la médiation ou y met fin. Le tableau qui suit dit la même chose.""")
                .tableau("Les voies de recours et la médiation", etapes());
    }

    private static Tableau etapes() {
        return new Tableau(Colonnes.TEXTES, "Étape", "Délai pour agir", "Lien avec la médiation")
                .rangee("Démarche préalable", "Aucun délai fixé",
                        "Obligatoire\u202f: sans elle, la demande est transmise au service compétent.")
                .rangee("Médiation", "Aucun délai fixé",
                        "Suspend les délais de recours, de la recevabilité notifiée à la communication des "
                                + "recommandations aux deux parties.")
                .rangee("Recours amiable", "Deux mois après la notification de la décision",
                        "Commission de recours amiable, ou recours préalable selon la prestation. La médiation peut "
                                + "intervenir avant ou après.")
                .rangee("Tribunal", "Deux mois en général",
                        "Tribunal judiciaire ou administratif selon la prestation. Exclut la médiation ou y met fin.")
                .rangee("Défenseur des droits", "Après une démarche préalable",
                        "Peut saisir le médiateur\u202f; ne suspend pas les délais de recours.");
    }
}
