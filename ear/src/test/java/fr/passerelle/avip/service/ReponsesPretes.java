package fr.passerelle.avip.service;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.reponse.AccueilPropose;
import fr.passerelle.avip.reponse.RepondreService;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import java.time.LocalDate;
import java.util.Set;

/** Dans le serveur : une structure d'une place et deux demandes, dont la personne entre avec le mot de passe des démonstrations. */
public final class ReponsesPretes {

    private ReponsesPretes() {
    }

    /** Rend « compte première seconde ». */
    public static String faire() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        s.voisine(2);
        Base.ecrire("update comptes.compte set empreinte = (select empreinte from comptes.compte where identifiant = 'habilitations') where identifiant = '" + s.compte() + "'");
        return s.compte() + " " + s.demande(4) + " " + s.demande(2);
    }

    /** Accepte cette demande-là, telle qu'elle fut faite : la place est prise. */
    public static String accepter(String compte, String demande) throws Exception {
        RepondreService reponses = Services.trouver(RepondreService.class);
        long id = Long.parseLong(demande);
        int version = EnTantQue.executer(compte, () -> reponses.ouvrir(id)).vue().version();
        AccueilPropose accueil = new AccueilPropose(LocalDate.now().plusDays(14), LocalDate.now().plusMonths(6), Set.of(DemiJournee.LUNDI_MATIN, DemiJournee.MARDI_MATIN));
        EnTantQue.faire(compte, () -> reponses.accepter(id, version, accueil, null, null));
        return "";
    }
}
