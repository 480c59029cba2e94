package fr.passerelle.avip.clauses;

import static fr.passerelle.avip.clauses.ValeursDAccueil.ADAPTATION;
import static fr.passerelle.avip.clauses.ValeursDAccueil.ADRESSE;
import static fr.passerelle.avip.clauses.ValeursDAccueil.CONTRAT;
import static fr.passerelle.avip.clauses.ValeursDAccueil.DATE;
import static fr.passerelle.avip.clauses.ValeursDAccueil.DEBUT;
import static fr.passerelle.avip.clauses.ValeursDAccueil.DEMANDE;
import static fr.passerelle.avip.clauses.ValeursDAccueil.DEMI_JOURNEES;
import static fr.passerelle.avip.clauses.ValeursDAccueil.ENFANT;
import static fr.passerelle.avip.clauses.ValeursDAccueil.FIN;
import static fr.passerelle.avip.clauses.ValeursDAccueil.NAISSANCE;
import static fr.passerelle.avip.clauses.ValeursDAccueil.ORGANISME;
import static fr.passerelle.avip.clauses.ValeursDAccueil.PARENT;
import static fr.passerelle.avip.clauses.ValeursDAccueil.PRESCRIPTEUR;
import static fr.passerelle.avip.clauses.ValeursDAccueil.REFERENT;
import static fr.passerelle.avip.clauses.ValeursDAccueil.RYTHME;
import static fr.passerelle.avip.clauses.ValeursDAccueil.STRUCTURE;

import fr.passerelle.avip.Permissions;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What the reception contract says, the receipt of the charter, and the statement that a child is received. */
public final class ClausesDeContrat {

    public static final Texte PARTIES = contrat("PARTIES", "Les parties", """
            Le présent contrat, {contrat}, est conclu pour l’accueil de {enfant}, né(e) le {naissance}, à la suite de la demande {demande}, entre\u202f:

            - le parent\u202f: {parent}\u202f;
            - la structure d’accueil\u202f: {structure}, {adresse}\u202f;
            - le référent de parcours\u202f: {referent}, {prescripteur}.""", CONTRAT, ENFANT, NAISSANCE, DEMANDE, PARENT, STRUCTURE, ADRESSE, REFERENT, PRESCRIPTEUR);

    public static final Texte ACCUEIL = contrat("ACCUEIL", "L’accueil", """
            # L’accueil

            {enfant} est accueilli(e) du {debut} au {fin}, en accueil {rythme}\u202f:

            {demiJournees}

            La période d’adaptation commence le {adaptation}, avec le parent, au rythme de l’enfant.""", ENFANT, DEBUT, FIN, RYTHME, DEMI_JOURNEES, ADAPTATION);

    public static final Texte ENGAGEMENTS = contrat("ENGAGEMENTS", "Les engagements de chacun", """
            # Les engagements de chacun

            Le parent poursuit son parcours d’insertion, prévient la structure de toute absence et règle la participation familiale, calculée comme pour toute famille.

            La structure accueille l’enfant dans les mêmes conditions de qualité que tous les autres, et adapte autant que possible les jours et les horaires au parcours du parent.

            Le référent de parcours continue d’accompagner le parent et reste l’interlocuteur de la structure pendant toute la durée de l’accueil.""");

    public static final Texte CHANGEMENTS = contrat("CHANGEMENTS", "Changer les horaires", """
            # Changer les horaires

            Les jours et les horaires peuvent changer à tout moment, d’accord entre le parent, le référent et la structure, dans la limite des places. Chaque changement est daté et noté par avenant.

            L’accueil peut être suspendu soixante jours au plus\u202f; la place reste à l’enfant.""");

    public static final Texte FIN_DU_CONTRAT = contrat("FIN", "La fin du contrat", """
            # La fin du contrat

            Avant la fin du contrat, la structure, le parent et le référent cherchent ensemble la suite\u202f: nouveau contrat Avip, contrat ordinaire dans la structure, autre mode d’accueil, école. Trouver un emploi n’oblige pas l’enfant à partir.

            Un manquement du parent peut mettre fin au contrat\u202f: le référent de parcours est entendu d’abord, et quinze jours de préavis sont laissés, sauf accord.

            Environ six mois après la fin, la structure ou le référent demande au parent où il en est.""");

    public static final Texte DONNEES = contrat("DONNEES", "Les données", """
            # Les données

            La structure et le référent de parcours gardent les données de ce contrat le temps de l’accueil et deux ans après. La {organisme} n’en reçoit que des nombres, sans le nom de personne. Le parent peut demander à lire, corriger ou effacer ce qui le concerne.""", ORGANISME);

    public static final Texte RECU = Texte.clause("AVIP_CHARTE_RECU", "Reçu de la charte nationale", "Signé par le parent quand la charte lui est remise.",
            "Accueils Avip", Permissions.TEXTES_AVIP, """
            Je soussigné(e) {parent}, parent de {enfant}, reconnais avoir reçu de {structure}, le {date}, la charte nationale d’accueil à vocation d’insertion professionnelle.

            Elle m’a été présentée. Elle dit\u202f:

            - que l’accueil de mon enfant aide à mon insertion et lutte contre les inégalités\u202f;
            - que la structure réserve une part de ses places, un accueil régulier d’abord, à des horaires adaptés\u202f;
            - qu’elle s’inscrit dans l’offre du territoire et travaille avec ses partenaires\u202f;
            - que l’accueil se fait sur orientation des acteurs de l’insertion\u202f;
            - que la suite de l’accueil est cherchée quand mon parcours change\u202f;
            - que je suis informé(e) et que la charte m’est remise\u202f;
            - que la structure participe au bilan du territoire, sans le nom de personne.""", PARENT, ENFANT, STRUCTURE, DATE);

    public static final Texte ATTESTATION = Texte.clause("AVIP_ATTESTATION", "Attestation d’accueil", "Donnée au parent qui en a besoin pour ses démarches.",
            "Accueils Avip", Permissions.TEXTES_AVIP, """
            {structure} atteste que {enfant}, né(e) le {naissance}, enfant de {parent}, est accueilli(e) dans l’établissement du {debut} au {fin}, au titre du label «\u202fà vocation d’insertion professionnelle\u202f»\u202f:

            {demiJournees}

            Attestation remise au parent le {date}, pour servir ce que de droit.""", STRUCTURE, ENFANT, NAISSANCE, PARENT, DEBUT, FIN, DEMI_JOURNEES, DATE);

    private ClausesDeContrat() {
    }

    static List<Texte> toutes() {
        return List.of(PARTIES, ACCUEIL, ENGAGEMENTS, CHANGEMENTS, FIN_DU_CONTRAT, DONNEES, RECU, ATTESTATION);
    }

    private static Texte contrat(String code, String titre, String corps, Balise... balises) {
        return Texte.clause("AVIP_CONTRAT_" + code, titre, "Dans le contrat d’accueil de chaque enfant.", "Contrat d’accueil Avip", Permissions.TEXTES_AVIP, corps, balises);
    }
}
