package fr.passerelle.partenaires.clauses;

import static fr.passerelle.partenaires.clauses.Valeurs.CAF;
import static fr.passerelle.partenaires.clauses.Valeurs.CONTRAT;
import static fr.passerelle.partenaires.clauses.Valeurs.DESCRIPTION;
import static fr.passerelle.partenaires.clauses.Valeurs.ORGANISME;
import static fr.passerelle.partenaires.clauses.Valeurs.PARTENAIRE;
import static fr.passerelle.partenaires.clauses.Valeurs.PLAFOND;
import static fr.passerelle.partenaires.clauses.Valeurs.PROFILS;
import static fr.passerelle.partenaires.clauses.Valeurs.REFERENCE;
import static fr.passerelle.partenaires.clauses.Valeurs.SERVICE;
import static fr.passerelle.partenaires.clauses.Valeurs.SIGNATAIRE;
import static fr.passerelle.partenaires.clauses.Valeurs.SIRET;
import static fr.passerelle.partenaires.clauses.Valeurs.UTILISATEURS;

import fr.passerelle.partenaires.Permissions;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What the contract of a service says, and the form of adhesion that goes with it. */
public final class ClausesDeContrat {

    public static final Texte PARTIES = contrat("PARTIES", "Les parties", """
            Entre la {caf}, ci-après «\u202fla Caf\u202f», et {partenaire}, Siret {siret}, ci-après «\u202fle partenaire\u202f», représenté par {signataire},

            en application de la convention d’accès {reference}, il est convenu ce qui suit, sous la référence {contrat}.""",
            CAF, ORGANISME, PARTENAIRE, SIRET, SIGNATAIRE, REFERENCE, CONTRAT);

    public static final Texte OBJET = contrat("OBJET", "Objet", """
            # Objet

            Le présent contrat ouvre au partenaire le service «\u202f{service}\u202f». Il complète la convention d’accès, dont toutes les clauses s’appliquent, et n’a d’effet que tant qu’elle en a. L’annexe «\u202fDescription du service\u202f» dit ce qu’il permet.""", SERVICE);

    public static final Texte HABILITATIONS = contrat("HABILITATIONS", "Habilitations et profils", """
            # Habilitations et profils

            Les personnes habilitées le sont sous l’un des profils suivants, et aucun autre\u202f:

            {profils}

            {plafond} peuvent l’être en même temps. Une habilitation a un début et une fin\u202f; elle ne dépasse ni la mission de la personne, ni le présent contrat. L’annexe «\u202fProfils et données accessibles\u202f» dit ce que chaque profil permet de voir.""", PROFILS, PLAFOND);

    public static final Texte USAGE = contrat("USAGE", "Usage du service", """
            # Usage du service

            Le service ne sert qu’à la mission du partenaire auprès des personnes qu’il accompagne ou des équipements qu’il gère. Toute autre consultation, fût-elle d’un dossier de son entourage ou du sien, est un manquement. Chaque consultation est motivée et tracée.""");

    public static final Texte DUREE = contrat("DUREE", "Durée et fin", """
            # Durée et fin

            Le contrat prend effet avec la convention, ou le jour de sa dernière signature si elle est postérieure. Il dure et se reconduit avec elle. Chaque partie peut le dénoncer seul, par écrit, avec le même préavis que la convention, compté du jour où la dénonciation est reçue\u202f; il prend fin à l’issue de ce préavis, et au plus tard avec la convention. Suspendu ou fini, il suspend ou finit toutes les habilitations données à son titre, et elles seules.""");

    public static final Texte BULLETIN = bulletin("BULLETIN", "Adhésion au service", """
            Par le présent bulletin, {partenaire}, Siret {siret}, adhère au service «\u202f{service}\u202f» au titre du contrat {contrat}, et demande que soient habilitées les personnes listées en annexe, dans les limites de ce contrat.

            Le partenaire atteste que ces personnes exercent chez lui la mission qui justifie leur accès, qu’il les a informées du secret professionnel et des traces laissées par chaque consultation, et qu’il signalera leur départ le jour même.

            Le bulletin reçu complet est validé par la Caf\u202f; les habilitations sont ouvertes ensuite, personne par personne.""", PARTENAIRE, SIRET, SERVICE, CONTRAT);

    public static final Texte DESCRIPTION_SERVICE = annexe("DESCRIPTION_SERVICE", "Description du service", """
            = Description du service

            {description}""", DESCRIPTION);

    public static final Texte ANNEXE_PROFILS = annexe("PROFILS", "Profils et données accessibles", """
            = Profils et données accessibles

            Profils ouverts par le contrat {contrat}\u202f:

            {profils}

            Un profil n’ouvre que les données utiles à la mission à laquelle il répond. Les données montrées, leur fraîcheur et leur origine sont celles que le service affiche\u202f; elles n’engagent la Caf qu’au jour de la consultation.""", CONTRAT, PROFILS);

    public static final Texte ANNEXE_UTILISATEURS = annexe("UTILISATEURS", "Liste des utilisateurs", """
            = Liste des utilisateurs

            Personnes que le partenaire présente au jour de l’envoi du présent bulletin\u202f:

            {utilisateurs}

            Cette liste vit ensuite dans Mon Compte Partenaire\u202f: ce sont les habilitations qui y sont ouvertes qui font foi.""", UTILISATEURS);

    private ClausesDeContrat() {
    }

    static List<Texte> toutes() {
        return List.of(PARTIES, OBJET, HABILITATIONS, USAGE, DUREE, BULLETIN, DESCRIPTION_SERVICE, ANNEXE_PROFILS, ANNEXE_UTILISATEURS);
    }

    private static Texte contrat(String code, String titre, String corps, Balise... balises) {
        return Texte.clause("CONTRAT_" + code, titre, "Dans le contrat de chaque service.", "Contrat de service", Permissions.TEXTES_PARTENAIRES, corps, balises);
    }

    private static Texte bulletin(String code, String titre, String corps, Balise... balises) {
        return Texte.clause(code, titre, "Dans le bulletin d’adhésion à chaque service.", "Bulletin d’adhésion", Permissions.TEXTES_PARTENAIRES, corps, balises);
    }

    private static Texte annexe(String code, String titre, String corps, Balise... balises) {
        return Texte.clause("ANNEXE_" + code, titre, "Joint au contrat ou au bulletin de chaque service.", "Annexes des contrats", Permissions.TEXTES_PARTENAIRES, corps, balises);
    }
}
