package fr.passerelle.avip.service;

import fr.passerelle.avip.demande.BrouillonSaisi;
import fr.passerelle.avip.demande.MesDemandesService;
import fr.passerelle.avip.demande.OrienterService;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.avip.orientation.FicheOrientation;
import fr.passerelle.avip.orientation.Parent;
import fr.passerelle.avip.proposition.PropositionSaisie;
import fr.passerelle.avip.proposition.Propositions;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Une demande envoyée, un brouillon, un parent proposé, chez un prescripteur d'essai. */
public final class DemandesPretes {

    private DemandesPretes() {
    }

    /** Rend le nom du prescripteur, puis le numéro de la demande, du brouillon, de la proposition, et la référence de la demande. */
    public static String faire() throws Exception {
        String nom = PrescripteursPrets.faire();
        long structure = PrescripteursPrets.structure();
        OrienterService orienter = Services.trouver(OrienterService.class);
        long demande = EnTantQue.executer(nom + "a", () -> {
            long b = orienter.commencer();
            return orienter.envoyer(b, orienter.garder(b, orienter.brouillon(b).version(), saisi(structure)));
        });
        long brouillon = EnTantQue.executer(nom + "a", () -> {
            long b = orienter.commencer();
            orienter.garder(b, orienter.brouillon(b).version(), saisi(structure));
            return b;
        });
        Propositions propositions = Beans.trouver(Propositions.class);
        long moi = PrescripteursPrets.prescripteur(nom);
        long proposition = DansUneTransaction.faire(() -> propositions.proposer(new PropositionSaisie(structure, moi, "Prénom-Autrui", "D", "06 12 34 56 78",
                YearMonth.now().minusMonths(10), LocalDate.now(), null)));
        String reference = EnTantQue.executer(nom + "a", () -> Services.trouver(MesDemandesService.class).demande(demande).demande().reference());
        return String.join(" ", nom, String.valueOf(demande), String.valueOf(brouillon), String.valueOf(proposition), reference);
    }

    public static String autre() throws Exception {
        return PrescripteursPrets.faire();
    }

    public static String tentatives(String nom) throws Exception {
        return Base.lire("select count(*)::text from journal.acte where qui = ? and detail like 'Refusée%'", nom + "a").get(0);
    }

    private static BrouillonSaisi saisi(long structure) {
        Parent parent = new Parent("Prénom-Autrui", "Démo-Autrui", "06 12 34 56 78", null, false, false, false, true, InscriptionFranceTravail.EN_COURS);
        Besoin besoin = new Besoin(TypeParcours.STAGE, null, null, null, LocalDate.now().plusDays(30), null, Set.of(DemiJournee.MARDI_MATIN), null, null, null);
        return new BrouillonSaisi(new FicheOrientation(parent, besoin, List.of(new EnfantDit("Charlie", LocalDate.now().minusMonths(9), false, null))), null,
                List.of(structure), null, Instant.now(), true, null);
    }
}
