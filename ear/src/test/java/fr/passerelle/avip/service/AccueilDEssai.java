package fr.passerelle.avip.service;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.AccueilsService;
import fr.passerelle.avip.accueil.ContratSaisi;
import fr.passerelle.avip.accueil.SignatureSaisie;
import fr.passerelle.avip.fil.FilService;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import java.time.LocalDate;

/** Dans le serveur : un accueil à soi, mené par les actes de sa structure, à partir d'une demande acceptée. */
final class AccueilDEssai {

    private final AccueilsService service = Services.trouver(AccueilsService.class);
    private final FilService fils = Services.trouver(FilService.class);
    private final String compte;
    private final long demande;

    private AccueilDEssai(String compte, long demande) {
        this.compte = compte;
        this.demande = demande;
    }

    /** D'une demande que la structure accepte. */
    static AccueilDEssai accepte(StructureQuiRepond s) throws Exception {
        return accepte(s, s.demande(3));
    }

    static AccueilDEssai accepte(StructureQuiRepond s, long demande) throws Exception {
        ReponsesPretes.accepter(s.compte(), String.valueOf(demande));
        return new AccueilDEssai(s.compte(), demande);
    }

    long demande() {
        return demande;
    }

    long enfant(int rang) throws Exception {
        return Long.parseLong(Base.lire("select id from avip.enfant where orientation_id = ? and rang = ?", demande, rang).get(0));
    }

    long preparer() throws Exception {
        return preparer(1);
    }

    long preparer(int rang) throws Exception {
        long enfant = enfant(rang);
        ContratSaisi usuel = EnTantQue.executer(compte, () -> service.proposer(demande, enfant));
        return EnTantQue.executer(compte, () -> service.preparer(demande, enfant, usuel));
    }

    void signer(long accueil, LocalDate debut) throws Exception {
        EnTantQue.faire(compte, () -> service.remettreLaCharte(accueil, lu(accueil).version(), LocalDate.now()));
        EnTantQue.faire(compte, () -> service.signer(accueil, lu(accueil).version(), new SignatureSaisie(LocalDate.now(), debut, true, false, true)));
    }

    /** Préparé, signé, commencé aujourd'hui. */
    long enCours() throws Exception {
        long accueil = preparer();
        signer(accueil, LocalDate.now());
        return accueil;
    }

    AccueilVu lu(long accueil) throws Exception {
        return EnTantQue.executer(compte, () -> fils.accueil(accueil)).contrat();
    }

    /** Comme si tout s'était passé tant de mois plus tôt. */
    static void reculer(long accueil, int mois) throws Exception {
        String avant = " - interval '" + mois + " months'";
        Base.ecrire("update avip.accueil set debut = debut" + avant + ", fin = fin" + avant + ", sortie_le = sortie_le" + avant + ", charte_remise_le = charte_remise_le" + avant
                + ", signe_le = signe_le" + avant + ", adaptation_le = adaptation_le" + avant + " where id = " + accueil);
    }

    long reservees(int rang) throws Exception {
        return Long.parseLong(Base.lire("select count(*) from avip.reservation where enfant_id = ? and upper(periode) > current_date + 1", enfant(rang)).get(0));
    }
}
