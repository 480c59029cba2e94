package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Invented requests, brought to whatever state a test needs by the acts that lead there. */
final class Demandes {

    /** A Tuesday. */
    static final LocalDate ENVOI = LocalDate.of(2026, 12, 1);
    static final long STRUCTURE = 7;
    static final String MESSAGE = "Nous en parlons avec l’équipe.";

    private Demandes() {
    }

    static Acte le(LocalDate jour) {
        return new Acte("creche1", instant(jour), UnaryOperator.identity());
    }

    static Instant instant(LocalDate jour) {
        return jour.atTime(9, 30).toInstant(java.time.ZoneOffset.UTC);
    }

    static Parent parent() {
        return new Parent("Lou", "Démo-Parent", "06 12 34 56 78", null, false, true, false, false, InscriptionFranceTravail.OUI);
    }

    static Besoin besoin(LocalDate entree) {
        return new Besoin(TypeParcours.FORMATION, null, null, null, entree, null, Set.of(DemiJournee.LUNDI_MATIN, DemiJournee.MARDI_MATIN), LocalTime.of(8, 30),
                LocalTime.of(12, 0), "Formation d’aide à domicile.");
    }

    static FicheOrientation fiche(LocalDate naissance, LocalDate entree) {
        return new FicheOrientation(parent(), besoin(entree), List.of(new EnfantDit("Sasha", naissance, false, null)));
    }

    static FicheOrientation fiche() {
        return fiche(LocalDate.of(2025, 6, 15), LocalDate.of(2027, 1, 4));
    }

    static Orientation brouillon(FicheOrientation fiche, Instant informe) {
        NouvelleOrientation n = new NouvelleOrientation(new PrescripteurVu(3, 12L, "Mission locale fictive", TypePrescripteur.MISSION_LOCALE), "prescripteur1",
                SensOrientation.PRESCRIPTEUR_VERS_STRUCTURE, OrigineOrientation.PORTAIL, null, fiche, informe, null, List.of());
        return new Orientation(n, UUID.randomUUID(), UUID.randomUUID(), fiche.enfants().stream().map(e -> UUID.randomUUID()).toList(), STRUCTURE, le(ENVOI));
    }

    static Orientation envoyee() {
        Orientation o = brouillon(fiche(), instant(ENVOI));
        o.envoyer("ORI-2026-00042", true, le(ENVOI));
        return o;
    }

    static Orientation dans(StatutOrientation statut) {
        if (statut == StatutOrientation.BROUILLON) {
            return brouillon(fiche(), instant(ENVOI));
        }
        Orientation o = envoyee();
        Acte a = le(ENVOI.plusDays(2));
        switch (statut) {
            case BROUILLON, ENVOYEE -> { }
            case SANS_REPONSE -> o.sansReponse(le(ENVOI.plusDays(30)));
            case SANS_OBJET -> o.sansObjet("Ailleurs.", a);
            case RETIREE -> o.retirer(MotifRetrait.EMPLOI, null, a);
            default -> o.ouvrir(a);
        }
        switch (statut) {
            case COMPLEMENT_DEMANDE -> o.demanderComplement(MESSAGE, a);
            case LISTE_ATTENTE -> o.mettreEnAttente(MESSAGE, a);
            case ACCEPTEE, CONVERTIE, NON_CONCRETISEE -> o.accepter(MESSAGE, a);
            case REFUSEE -> o.refuser(Set.of(MotifRefus.AUCUNE_PLACE), MESSAGE, a);
            default -> { }
        }
        switch (statut) {
            case CONVERTIE -> o.convertir(a);
            case NON_CONCRETISEE -> o.nonConcretiser("Parent parti.", a);
            default -> { }
        }
        return o;
    }
}
