package fr.passerelle.avip.clauses;

import static fr.passerelle.avip.clauses.ValeursDAccueil.APPELER_LA_STRUCTURE;
import static fr.passerelle.avip.clauses.ValeursDAccueil.APPELER_LE_PRESCRIPTEUR;
import static fr.passerelle.avip.clauses.ValeursDAccueil.DATE;
import static fr.passerelle.avip.clauses.ValeursDAccueil.DEBUT;
import static fr.passerelle.avip.clauses.ValeursDAccueil.DEMANDE;
import static fr.passerelle.avip.clauses.ValeursDAccueil.DEMI_JOURNEES;
import static fr.passerelle.avip.clauses.ValeursDAccueil.ENFANTS;
import static fr.passerelle.avip.clauses.ValeursDAccueil.FIN;
import static fr.passerelle.avip.clauses.ValeursDAccueil.ORGANISME;
import static fr.passerelle.avip.clauses.ValeursDAccueil.PRESCRIPTEUR;
import static fr.passerelle.avip.clauses.ValeursDAccueil.STRUCTURE;

import fr.passerelle.avip.Permissions;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What a family is told at each step, in plain French: short sentences, one idea each, no word of the trade. */
public final class ClausesDeFamille {

    public static final Texte DEMANDEE = famille("DEMANDE", "Ce qui a été demandé", """
            # Ce qui a été demandé

            {prescripteur} a demandé une place pour {enfants}.

            La place est demandée à {structure}, à partir du {debut}\u202f:

            {demiJournees}

            La demande porte le numéro {demande}. Gardez ce papier\u202f: ce numéro aide à retrouver votre demande.""",
            PRESCRIPTEUR, ENFANTS, STRUCTURE, DEBUT, DEMI_JOURNEES, DEMANDE);

    public static final Texte ATTEND = famille("ATTEND", "La réponse est attendue", """
            # Ce qui va se passer

            La structure lit la demande. Elle peut vous appeler pour mieux vous connaître.

            Elle doit répondre avant le {date}. Si elle ne répond pas, la Caf s’en occupe.

            Vous n’avez rien à faire. Votre référent vous donnera la réponse.""", DATE);

    public static final Texte COMPLEMENT = famille("COMPLEMENT", "Une précision est demandée", """
            # Ce qui va se passer

            La structure a besoin d’une précision. Elle l’a demandée à votre référent.

            Votre référent vous appellera peut-être. Dès qu’il aura répondu, la structure lira la demande.""");

    public static final Texte LISTE = famille("LISTE", "Sur liste d’attente", """
            # Ce qui va se passer

            Il n’y a pas de place tout de suite. Votre demande est sur une liste d’attente.

            La structure regarde cette liste chaque mois. Elle prévient votre référent dès qu’une place est libre.

            Si votre situation change (travail, formation, déménagement), dites-le à votre référent.""");

    public static final Texte ACCEPTEE = famille("ACCEPTEE", "La demande est acceptée", """
            # Ce qui va se passer

            La réponse est oui\u202f: une place est gardée pour {enfants}.

            La structure vous appelle pour un rendez-vous. Vous signerez un contrat. Ne tardez pas\u202f: sans contrat, la place est gardée quinze jours.

            Au rendez-vous, apportez si vous les avez\u202f:

            - votre numéro d’allocataire Caf\u202f;
            - le carnet de santé de l’enfant\u202f;
            - un papier qui parle de votre rendez-vous, de votre formation ou de votre travail\u202f;
            - un papier qui montre votre adresse.""", ENFANTS);

    public static final Texte REFUSEE = famille("REFUSEE", "La demande est refusée", """
            # Ce qui va se passer

            La structure ne peut pas accueillir {enfants}. Elle a dit pourquoi à votre référent.

            Ce n’est pas la fin\u202f: votre référent peut demander une place ailleurs. Appelez-le.""", ENFANTS);

    public static final Texte FERMEE = famille("FERMEE", "La demande est fermée", """
            # Ce qui va se passer

            Cette demande est fermée. Aucune place n’est gardée.

            Si vous cherchez encore une place, appelez votre référent\u202f: il peut faire une nouvelle demande.""");

    public static final Texte SIGNEE = famille("SIGNEE", "Le contrat est signé", """
            # Ce qui va se passer

            Le contrat est signé. L’accueil commence le {debut} et va jusqu’au {fin}.

            Les premiers jours, vous restez un peu avec votre enfant\u202f: c’est l’adaptation.

            Si vos horaires changent, dites-le\u202f: les jours d’accueil peuvent changer aussi.""", DEBUT, FIN);

    public static final Texte EN_COURS = famille("EN_COURS", "L’accueil est en cours", """
            # Ce qui va se passer

            L’accueil continue jusqu’au {fin}.

            Prévenez la structure si votre enfant est absent, ou si vos horaires changent.

            Un mois avant la fin, on parlera ensemble de la suite. Si vous trouvez un travail, votre enfant peut rester.""", FIN);

    public static final Texte TERMINEE = famille("TERMINEE", "L’accueil est terminé", """
            # Ce qui va se passer

            L’accueil au titre de l’insertion est terminé depuis le {fin}.

            Dans quelques mois, quelqu’un vous appellera pour savoir où vous en êtes. Vous répondez si vous le voulez.

            Si vous avez de nouveau besoin d’une place, appelez votre référent.""", FIN);

    public static final Texte QUI_APPELER = famille("QUI_APPELER", "Qui appeler", """
            # Qui appeler

            - Pour la place et l’accueil de votre enfant\u202f: {appelerLaStructure}
            - Pour votre parcours, ou si vous n’avez pas de nouvelles\u202f: {appelerLePrescripteur}

            # Vos informations

            Votre référent et la structure connaissent votre nom et celui de votre enfant. La {organisme} ne voit que des nombres. Vous pouvez demander à lire, corriger ou effacer ce qui vous concerne.""",
            APPELER_LA_STRUCTURE, APPELER_LE_PRESCRIPTEUR, ORGANISME);

    private ClausesDeFamille() {
    }

    static List<Texte> toutes() {
        return List.of(DEMANDEE, ATTEND, COMPLEMENT, LISTE, ACCEPTEE, REFUSEE, FERMEE, SIGNEE, EN_COURS, TERMINEE, QUI_APPELER);
    }

    private static Texte famille(String code, String titre, String corps, Balise... balises) {
        return Texte.clause("AVIP_FAMILLE_" + code, titre, "Sur la feuille que l’on donne à la famille.", "Feuille pour la famille", Permissions.TEXTES_AVIP, corps, balises);
    }
}
