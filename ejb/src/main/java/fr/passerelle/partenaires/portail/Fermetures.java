package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.portail.Fermeture.Raison;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says to one person, of a service closed to them, why and what to do: from what stands highest down to their own right. */
record Fermetures(Membre moi, LocalDate jour) {

    private static final String MESSAGES = "/partenaires/messages";
    static final String SIGNER = "/partenaires/signer";
    static final String SUSPENSIONS = "/partenaires/suspensions";
    private static final String DEMANDE = "/partenaires/demande";
    private static final String ECRIRE = "Écrire à la Caf";

    /** @param tous what was agreed with the partner on any service */
    Fermeture dire(Optional<Cadre> cadre, List<Cadre> tous, List<Droit> droits) {
        if (tous.isEmpty()) {
            return sansConvention();
        }
        EtatConvention convention = cadre.or(() -> Cadre.leMeilleur(tous)).orElseThrow().convention();
        if (convention != EtatConvention.ACTIVE) {
            return pourTous("La convention d’accès de votre organisme", convention);
        }
        if (cadre.isEmpty()) {
            return Fermeture.de(Raison.SANS_CONTRAT, "Votre organisme n’a pas de contrat pour ce service.", moi.signataire()
                    ? "Demandez-le\u202f: la Caf établira le contrat, sous votre convention." : "Son représentant légal peut le demander à la Caf.")
                    .avec(moi.signataire() ? DEMANDE : null, moi.signataire() ? "Demander ce service" : null);
        }
        if (cadre.get().contrat() != EtatConvention.ACTIVE) {
            return pourTous("Le contrat de ce service", cadre.get().contrat());
        }
        return pourMoi(droits);
    }

    private Fermeture sansConvention() {
        Fermeture rien = Fermeture.de(Raison.SANS_CONVENTION, "Votre organisme n’a pas encore de convention d’accès.", moi.signataire()
                ? "Demandez l’accès\u202f: la Caf établira la convention et les contrats à signer." : "Son représentant légal peut la demander à la Caf.");
        return moi.signataire() ? rien.avec(DEMANDE, "Demander un accès") : rien;
    }

    private Fermeture pourTous(String quoi, EtatConvention etat) {
        return switch (etat) {
            case BROUILLON -> Fermeture.de(Raison.EN_PREPARATION, quoi + " est en préparation à la Caf.", "Rien à faire\u202f: son signataire sera prévenu dès qu’il y aura à signer.");
            case A_SIGNER -> aSigner(quoi);
            case SUSPENDUE -> Fermeture.de(Raison.SUSPENDU_POUR_TOUS, quoi + " est " + accord(quoi, "suspendu") + "\u202f: personne de votre organisme n’y entre.",
                    "La Caf a dit pourquoi au représentant légal, qui peut répondre. Vous pouvez aussi lui écrire.")
                    .avec(repond() ? SUSPENSIONS : MESSAGES, repond() ? "Répondre à la suspension" : ECRIRE);
            case RESILIEE, EXPIREE -> Fermeture.de(Raison.FINI_POUR_TOUS, quoi + " a pris fin.", moi.signataire()
                    ? "Pour retrouver un accès, demandez-en un nouveau." : "Pour retrouver un accès, son représentant légal doit en demander un nouveau.")
                    .avec(moi.signataire() ? DEMANDE : null, moi.signataire() ? "Demander un accès" : null);
            case ACTIVE -> throw new IllegalArgumentException("ouvert");
        };
    }

    /** A suspension is answered by those who act for the body. */
    private boolean repond() {
        return moi.signataire() || moi.administrateur();
    }

    private Fermeture aSigner(String quoi) {
        String attend = quoi + " attend d’être " + accord(quoi, "signé") + ".";
        return moi.signataire() ? Fermeture.de(Raison.A_SIGNER, attend, "Vous êtes signataire\u202f: lisez, puis signez.").avec(SIGNER, "Lire et signer")
                : Fermeture.de(Raison.A_SIGNER, attend, "Rien à faire\u202f: le représentant légal de votre organisme doit signer, puis la Caf.");
    }

    private static String accord(String quoi, String participe) {
        return quoi.startsWith("La ") ? participe + "e" : participe;
    }

    private Fermeture pourMoi(List<Droit> droits) {
        Optional<Droit> droit = droits.stream().min(Comparator.comparing((Droit d) -> !d.vit()).thenComparing(d -> -d.id()));
        return droit.map(this::duDroit).orElseGet(() -> Fermeture.de(Raison.SANS_DROIT, "Vous n’avez pas de droit sur ce service.", demander()));
    }

    private Fermeture duDroit(Droit droit) {
        return switch (droit.etat()) {
            case DEMANDEE -> Fermeture.de(Raison.DEMANDE, "Votre droit est demandé\u202f; il attend d’être validé.", "Rien à faire\u202f: vous le verrez ouvert ici.");
            case SUSPENDUE -> suspendu(droit);
            case REFUSEE -> Fermeture.de(Raison.SANS_DROIT, "Votre droit a été refusé.", demander());
            case EXPIREE -> Fermeture.de(Raison.FINI, "Votre droit a pris fin" + le(droit) + ".", demander());
            case RETIREE -> Fermeture.de(Raison.FINI, "Votre droit a été retiré.", demander());
            case ACTIVE -> droit.estFini(jour) ? Fermeture.de(Raison.FINI, "Votre droit a pris fin" + le(droit) + ".", demander())
                    : Fermeture.de(Raison.PAS_ENCORE, "Votre droit s’ouvre le " + Typographie.date(droit.debut()) + ".", "Rien à faire\u202f: revenez ce jour-là.");
        };
    }

    private Fermeture suspendu(Droit droit) {
        boolean parLesSiens = "ADMINISTRATEUR".equals(droit.suspendueNiveau());
        return Fermeture.de(Raison.SUSPENDU, parLesSiens ? "Votre droit est suspendu par l’administrateur de votre organisme." : "Votre droit est suspendu par la Caf.",
                parLesSiens ? demander() : repond() ? "Vous pouvez présenter vos observations." : "Votre représentant légal ou un administrateur peut y répondre\u202f; vous pouvez aussi écrire à la Caf.")
                .avec(parLesSiens ? null : repond() ? SUSPENSIONS : MESSAGES, parLesSiens ? null : repond() ? "Répondre à la suspension" : ECRIRE);
    }

    private static String le(Droit droit) {
        return droit.fin() == null ? "" : " le " + Typographie.date(droit.fin());
    }

    private String demander() {
        return moi.administrateur() && moi.administrateurs().size() < 2 ? "Personne n’élargit son propre droit\u202f: demandez-le à la Caf, par la page «\u202fMessages\u202f»."
                : moi.administrateur() ? "Personne n’élargit son propre droit\u202f: demandez-le à l’autre administrateur." : "Si votre travail le demande, adressez-vous à "
                + moi.aQuiDemander() + ".";
    }
}
