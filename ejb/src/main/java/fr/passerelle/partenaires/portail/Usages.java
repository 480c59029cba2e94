package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;

/** What each service is for, to those who open it twice a year. */
final class Usages {

    private Usages() {
    }

    static String de(ServicePartenaire service) {
        return switch (service) {
            case CDAP -> "Consulter ce qu’il vous faut savoir du dossier d’un allocataire que vous accompagnez.";
            case AFAS -> "Déclarer l’activité et les comptes des structures que la Caf finance.";
            case BAILLEURS -> "Déclarer vos loyers de juillet, un départ, un impayé, un changement de colocataires.";
            case ADONIS -> "Demander et suivre l’aide à domicile des familles.";
            case RSA -> "Recueillir une demande de Rsa et la transmettre à la Caf.";
            case ESAT -> "Transmettre les certificats annuels et les changements des travailleurs de votre Esat.";
            case MONENFANT -> "Tenir à jour la fiche, les places et les disponibilités de votre structure d’accueil.";
            case DGFIP -> "Accéder au service tenu avec la Direction générale des finances publiques.";
            case FILOUE -> "Déposer chaque année le fichier des enfants accueillis.";
            case AVIP -> "Proposer des places aux parents en recherche d’emploi, ou leur en demander.";
        };
    }
}
