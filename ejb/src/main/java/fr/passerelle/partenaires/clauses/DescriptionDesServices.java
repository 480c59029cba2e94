package fr.passerelle.partenaires.clauses;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;

/** What each service allows, in the words of its annex. */
public final class DescriptionDesServices {

    private DescriptionDesServices() {
    }

    public static String de(ServicePartenaire service) {
        return switch (service) {
            case CDAP -> "Le service donne à voir, dossier par dossier, les données d’allocataires nécessaires à la mission du partenaire\u202f: situation"
                    + " familiale, ressources retenues, quotient familial, droits versés. Il ne permet ni recherche par liste, ni copie en nombre.";
            case AFAS -> "Le service reçoit les déclarations d’activité et les déclarations financières des structures que la Caf finance, prévisionnelles,"
                    + " actualisées et réelles, et montre où en est leur traitement.";
            case BAILLEURS -> "Le service permet au bailleur de déclarer les loyers, de signaler un départ, un impayé ou un changement de colocataires, et de"
                    + " suivre les aides au logement qui lui sont versées pour ses locataires.";
            case ADONIS -> "Le service reçoit les demandes d’intervention d’aide à domicile auprès des familles, et suit les heures accordées et faites.";
            case RSA -> "Le service permet d’instruire une demande de revenu de solidarité active pour une personne, avec elle, et de la transmettre.";
            case ESAT -> "Le service reçoit les certificats annuels de rémunération garantie des travailleurs d’Esat et les changements de leur activité.";
            case MONENFANT -> "Le service tient à jour la fiche publique de chaque structure d’accueil et les places qu’elle a de libres.";
            case DGFIP -> "Le service transmet les données de ressources dont le partenaire a besoin pour calculer une participation, aux seules fins que la"
                    + " loi permet.";
            case FILOUE -> "Le service reçoit, une fois par an et par établissement, le fichier localisé des enfants accueillis, à des fins statistiques.";
            case AVIP -> "Le service met en relation les structures d’accueil labellisées Avip, qui engagent des places pour les enfants de parents en"
                    + " recherche d’emploi, et les prescripteurs qui accompagnent ces parents. Il reçoit les demandes de places avec les données de"
                    + " l’enfant et du parent qui y sont nécessaires, la réponse de la structure et le suivi de l’accueil. Une personne n’y voit que les"
                    + " demandes de sa structure, ou celles qu’elle a faites.";
        };
    }
}
