package fr.passerelle.partenaires.clauses;

import static fr.passerelle.partenaires.clauses.Valeurs.ADMINISTRATEURS;
import static fr.passerelle.partenaires.clauses.Valeurs.ADRESSE;
import static fr.passerelle.partenaires.clauses.Valeurs.CAF;
import static fr.passerelle.partenaires.clauses.Valeurs.COMBIEN_DE_FOIS;
import static fr.passerelle.partenaires.clauses.Valeurs.DATES;
import static fr.passerelle.partenaires.clauses.Valeurs.DUREE;
import static fr.passerelle.partenaires.clauses.Valeurs.DUREE_RECONDUCTION;
import static fr.passerelle.partenaires.clauses.Valeurs.ORGANISME;
import static fr.passerelle.partenaires.clauses.Valeurs.PARTENAIRE;
import static fr.passerelle.partenaires.clauses.Valeurs.PREAVIS;
import static fr.passerelle.partenaires.clauses.Valeurs.REFERENCE;
import static fr.passerelle.partenaires.clauses.Valeurs.SERVICES;
import static fr.passerelle.partenaires.clauses.Valeurs.SIGNATAIRE;
import static fr.passerelle.partenaires.clauses.Valeurs.SIRET;
import static fr.passerelle.partenaires.clauses.Valeurs.TYPE;

import fr.passerelle.partenaires.Permissions;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/**
 * What the access convention says, article by article. A line that opens with {@code #} titles an article, which is numbered where it
 * stands.
 */
public final class ClausesDeConvention {

    public static final Texte PARTIES = clause("PARTIES", "Les parties", """
            Entre la {caf}, ci-après «\u202fla Caf\u202f», représentée par son directeur ou sa directrice,

            et {partenaire} ({type}), Siret {siret}, {adresse}, ci-après «\u202fle partenaire\u202f», représenté par {signataire},

            il est convenu ce qui suit, sous la référence {reference}.""", CAF, ORGANISME, PARTENAIRE, TYPE, SIRET, ADRESSE, SIGNATAIRE, REFERENCE);

    public static final Texte OBJET = clause("OBJET", "Objet", """
            # Objet

            La présente convention fixe les conditions dans lesquelles la Caf ouvre au partenaire un accès à Mon Compte Partenaire, entrée unique et sécurisée de ses services en ligne.

            Elle vaut pour tous ces services. Chacun d’eux fait en outre l’objet d’un contrat de service, qui dit ce qu’il permet et à qui, et d’un bulletin d’adhésion, qui porte les personnes à habiliter. Aucun contrat de service ne produit d’effet sans la présente convention.""");

    public static final Texte SERVICES_OUVERTS = clause("SERVICES", "Accès aux services", """
            # Accès aux services

            Le partenaire demande l’accès aux services suivants, pour les seuls besoins de sa mission\u202f:

            {services}

            L’accès est ouvert vingt-quatre heures sur vingt-quatre, sauf maintenance ou incident. Il se fait sous un identifiant personnel, un mot de passe et un code à usage unique. Un service de plus s’ajoute par un nouveau contrat, sans que la convention soit refaite.""", SERVICES);

    public static final Texte GESTION_DELEGUEE = clause("GESTION_DELEGUEE", "Gestion des habilitations\u202f: déléguée", """
            # Gestion des habilitations

            La gestion des habilitations est déléguée au partenaire. Il désigne deux administrateurs au plus, interlocuteurs de la Caf, qui créent les comptes de ses agents et leur donnent leurs droits dans les limites des contrats de service\u202f:

            {administrateurs}

            Le partenaire garde à tout moment un administrateur au moins\u202f; resté sans administrateur pendant trente jours, il voit la gestion reprise par la Caf. Nul ne confirme, ne valide ni n’élargit ses propres droits.

            Le partenaire répond de l’attribution et de l’usage des habilitations. Il n’en donne qu’à qui en a besoin pour sa mission, et seulement ce dont elle a besoin. Il n’habilite ni qui n’a pas ou n’a plus à l’être, ni qui n’est pas sous sa responsabilité\u202f; il en limite le nombre, forme les personnes et saisit un départ le jour même.

            La Caf contrôle cette gestion. Elle peut à tout moment demander au partenaire ce qui justifie une habilitation, et tous les douze mois les administrateurs confirment ou retirent chacune d’elles\u202f; celle qui n’est pas revue prend fin.""", ADMINISTRATEURS);

    public static final Texte GESTION_PAR_LA_CAF = clause("GESTION_CAF", "Gestion des habilitations\u202f: par la Caf", """
            # Gestion des habilitations

            La Caf gère les habilitations. Le partenaire lui indique, par le bulletin d’adhésion puis à chaque changement, les personnes à habiliter, leur profil et la fin de leur mission. Deux administrateurs au plus sont les interlocuteurs de la Caf\u202f:

            {administrateurs}

            Le partenaire répond de ce qu’il demande et de l’usage qui en est fait. Il ne demande d’habilitation que pour qui en a besoin, et seulement ce dont sa mission a besoin\u202f; il forme les personnes et signale un départ le jour même.

            Tous les douze mois, la Caf revoit avec le partenaire chacune des habilitations\u202f; celle qui n’est pas confirmée prend fin.""", ADMINISTRATEURS);

    public static final Texte SECURITE = clause("SECURITE", "Sécurité et secret professionnel", """
            # Sécurité et secret professionnel

            L’identifiant et le mot de passe sont personnels\u202f: ils ne se prêtent ni ne se partagent, et une habilitation ne sert qu’à la personne qui la tient. Le partenaire applique les règles de l’annexe «\u202fRègles de sécurité\u202f» et signale sans délai à la Caf toute perte, tout usage anormal, tout soupçon d’intrusion.

            Les personnes habilitées sont tenues au secret professionnel, dans les conditions et sous les peines de l’article 226-13 du code pénal. Le partenaire le leur rappelle par écrit avant la remise de leur accès. Cette obligation demeure après la fin de leurs fonctions et de la présente convention.""");

    public static final Texte DONNEES = clause("DONNEES", "Protection des données personnelles", """
            # Protection des données personnelles

            Les parties respectent le règlement général sur la protection des données et la loi Informatique et libertés. Chacune est responsable du traitement qu’elle fait des données\u202f; le partenaire n’en use que pour la mission au titre de laquelle l’accès lui est ouvert, ne les communique à personne d’autre et ne les garde pas au-delà du besoin.

            Des données ne se transmettent entre organismes qui aident une même personne que si elle en a été informée au préalable et ne s’y est pas opposée. Le partenaire recueille cette opposition et la respecte.

            Toute violation de données est signalée à l’autre partie dès qu’elle est connue, afin que la Commission nationale de l’informatique et des libertés puisse l’être dans les soixante-douze heures. L’annexe «\u202fProtection des données\u202f» précise les devoirs de chacun.""");

    public static final Texte CONTROLE = clause("CONTROLE", "Contrôle et suspension", """
            # Contrôle et suspension

            Chaque connexion et chaque consultation laissent une trace, que la Caf conserve et peut examiner. Le directeur de la Caf peut faire contrôler, sur pièces et sur place, la délivrance, le renouvellement, la durée et l’usage des habilitations\u202f; le partenaire lui en donne les moyens.

            En cas de manquement, la Caf peut suspendre à titre conservatoire une habilitation, un contrat de service ou la convention, imposer aux utilisateurs de changer leur mot de passe, et reprendre la gestion déléguée. La suspension prend effet aussitôt et ferme les sessions ouvertes. Le partenaire en reçoit le motif et dispose de quinze jours pour répondre. Suspendue, la convention gèle tout ce qui dépend d’elle\u202f; elle est levée par une décision écrite et motivée de la Caf.""");

    public static final Texte DUREE_TACITE = clause("DUREE_TACITE", "Durée\u202f: reconduction tacite", """
            # Durée et reconduction

            La convention est conclue pour {duree}. Elle prend effet le jour de la dernière signature, ou à la date d’effet convenue si elle est postérieure. À son terme, elle est reconduite tacitement par périodes de {dureeReconduction}, {combienDeFois}, sauf dénonciation reçue avant le délai de préavis de {preavis}.

            {dates}""", DUREE, DUREE_RECONDUCTION, COMBIEN_DE_FOIS, PREAVIS, DATES);

    public static final Texte DUREE_EXPRESSE = clause("DUREE_EXPRESSE", "Durée\u202f: reconduction expresse", """
            # Durée et reconduction

            La convention est conclue pour {duree}. Elle prend effet le jour de la dernière signature, ou à la date d’effet convenue si elle est postérieure. Elle n’est reconduite que si les parties en conviennent par écrit avant son terme\u202f; à défaut, elle prend fin sans autre formalité.

            {dates}""", DUREE, DATES);

    public static final Texte DUREE_FERME = clause("DUREE_FERME", "Durée\u202f: sans reconduction", """
            # Durée

            La convention est conclue pour {duree}. Elle prend effet le jour de la dernière signature, ou à la date d’effet convenue si elle est postérieure, et prend fin à son terme sans reconduction.

            {dates}""", DUREE, DATES);

    public static final Texte DENONCIATION = clause("DENONCIATION", "Dénonciation", """
            # Dénonciation

            Chaque partie peut dénoncer la convention par écrit, avec un préavis de {preavis} avant le terme de la période en cours. Reçue à temps, la dénonciation y met fin\u202f; reçue plus tard, elle prend effet au terme suivant. Un manquement grave de l’une autorise l’autre à y mettre fin sans préavis, après une mise en demeure restée sans effet.""", PREAVIS);

    public static final Texte MODIFICATION = clause("MODIFICATION", "Modification", """
            # Modification

            La convention et les contrats de service se modifient par un avenant, signé par les deux parties, qui dit sa date d’effet. Le texte en vigueur à chaque date reste consultable par les deux parties.""");

    public static final Texte FIN = clause("FIN", "Fin de la convention", """
            # Fin de la convention

            La fin de la convention, quelle qu’en soit la cause, met fin aux contrats de service et à toutes les habilitations. Les comptes sont fermés ce jour-là. Le partenaire détruit les données obtenues dont aucun texte ne lui impose la conservation, et en atteste si la Caf le demande.

            Les parties cherchent un accord amiable avant de porter un différend devant la juridiction compétente.""");

    private ClausesDeConvention() {
    }

    static List<Texte> toutes() {
        return List.of(PARTIES, OBJET, SERVICES_OUVERTS, GESTION_DELEGUEE, GESTION_PAR_LA_CAF, SECURITE, DONNEES, CONTROLE, DUREE_TACITE,
                DUREE_EXPRESSE, DUREE_FERME, DENONCIATION, MODIFICATION, FIN);
    }

    private static Texte clause(String code, String titre, String corps, Balise... balises) {
        return Texte.clause("CONVENTION_" + code, titre, "Dans la convention d’accès.", "Convention d’accès", Permissions.TEXTES_PARTENAIRES, corps, balises);
    }
}
