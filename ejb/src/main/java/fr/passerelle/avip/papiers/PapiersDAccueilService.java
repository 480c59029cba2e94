package fr.passerelle.avip.papiers;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.Accueils;
import fr.passerelle.avip.clauses.ModelesDAccueil;
import fr.passerelle.avip.fil.Cote;
import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.fil.Fils;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.documents.Modele;
import fr.passerelle.socle.documents.TexteRedige;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The papers of a thread, for whoever accompanies the family: referral sheet, contract, charter receipt, statement, family sheet. */
@Stateless
public class PapiersDAccueilService {

    @Inject
    private Fils fils;
    @Inject
    private Accueils accueils;
    @Inject
    private ContratsFiges figes;
    @Inject
    private Documents documents;
    @Inject
    private Organisme organisme;
    @Inject
    private Journal journal;

    /** All that the referral sheet says. */
    @Autorise({AVIP_ACCUEILLIR, AVIP_ORIENTER})
    public FilVu fiche(long orientation) {
        FilVu fil = nomme(orientation);
        journal.noter(ActeJournal.IMPRESSION, Orientations.OBJET, fil.reference(), "Fiche d’orientation", null);
        return fil;
    }

    /** What the family is given today. */
    @Autorise({AVIP_ACCUEILLIR, AVIP_ORIENTER})
    public PapierVu famille(long orientation) {
        FilVu fil = nomme(orientation);
        TexteRedige texte = redaction(fil).pourLaFamille();
        journal.noter(ActeJournal.IMPRESSION, Orientations.OBJET, fil.reference(), "Feuille pour la famille", null);
        return papier("Feuille pour la famille", fil, texte, List.of());
    }

    /**
     * The contract: as it was signed once it is, else as it would be.
     *
     * @param rendu prints it; what is signed is printed once
     */
    @Autorise({AVIP_ACCUEILLIR, AVIP_ORIENTER})
    public byte[] contrat(long accueil, Function<PapierVu, byte[]> rendu) {
        AccueilVu contrat = accueils.trouver(accueil);
        FilVu fil = nomme(contrat.orientation());
        noter(contrat, "Contrat d’accueil");
        Optional<Long> fige = figes.document(accueil);
        if (fige.isPresent()) {
            return documents.tirage(fige.get(), d -> rendu.apply(new PapierVu("Contrat d’accueil Avip", d.intitule(), d.destinataire() + ", le "
                    + Typographie.date(d.jour()), d.corps(), signataires(fil), d.organisme(), d.empreinte(), d.jour())));
        }
        TexteRedige texte = redaction(fil).duContrat(ModelesDAccueil.CONTRAT, contrat, fil.enfantDuContrat(accueil));
        return rendu.apply(papier("Projet de contrat d’accueil Avip, à relire ensemble", fil, texte, signataires(fil)));
    }

    @Autorise({AVIP_ACCUEILLIR, AVIP_ORIENTER})
    public PapierVu recu(long accueil) {
        return papierDu(accueil, ModelesDAccueil.RECU, "Charte nationale Avip");
    }

    @Autorise(AVIP_ACCUEILLIR)
    public PapierVu attestation(long accueil) {
        if (accueils.trouver(accueil).signeLe() == null) {
            throw new Introuvable("attestation de l’accueil " + accueil + ", pas encore signé");
        }
        return papierDu(accueil, ModelesDAccueil.ATTESTATION, "À qui de droit");
    }

    private PapierVu papierDu(long accueil, Modele modele, String surtitre) {
        AccueilVu contrat = accueils.trouver(accueil);
        FilVu fil = nomme(contrat.orientation());
        TexteRedige texte = redaction(fil).duContrat(modele, contrat, fil.enfantDuContrat(accueil));
        noter(contrat, texte.intitule());
        return papier(surtitre, fil, texte, List.of(modele == ModelesDAccueil.RECU ? new PapierVu.Signataire("Le parent", fil.parent().qui())
                : new PapierVu.Signataire("Pour la structure", fil.structure().qui())));
    }

    private PapierVu papier(String surtitre, FilVu fil, TexteRedige texte, List<PapierVu.Signataire> signataires) {
        String qui = fil.parent().qui();
        return new PapierVu(surtitre, texte.intitule(), qui + ", le " + Typographie.date(fil.jour()), texte.corps(), signataires, organisme.nom(),
                DocumentFige.empreinte(organisme.nom(), qui, texte.intitule(), fil.jour(), texte.corps()), fil.jour());
    }

    private static List<PapierVu.Signataire> signataires(FilVu fil) {
        return List.of(new PapierVu.Signataire("Le parent", fil.parent().qui()), new PapierVu.Signataire("Pour la structure", fil.structure().qui()),
                new PapierVu.Signataire("Le référent de parcours", fil.prescripteur().qui()));
    }

    /** A paper bears names: for those who may see them. */
    private FilVu nomme(long orientation) {
        FilVu fil = fils.pourMoi(orientation);
        if (!fil.identite() || fil.cote() == Cote.CAF || fil.parent().qui() == null) {
            throw new Introuvable("papiers de l’orientation " + orientation);
        }
        return fil;
    }

    private RedactionDesPapiers redaction(FilVu fil) {
        return new RedactionDesPapiers(fil, documents.papier(), organisme.nom());
    }

    private void noter(AccueilVu contrat, String quoi) {
        journal.noter(ActeJournal.IMPRESSION, Accueils.OBJET, contrat.reference(), quoi, null);
    }
}
