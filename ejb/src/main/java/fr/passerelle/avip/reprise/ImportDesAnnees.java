package fr.passerelle.avip.reprise;

import static fr.passerelle.avip.Permissions.AVIP_REPRENDRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.chiffres.VerrouDeLAnnee;
import fr.passerelle.avip.chiffres.VersionsDuBilan;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.Colonnes;
import fr.passerelle.socle.imports.Forme;
import fr.passerelle.socle.imports.Gabarit;
import fr.passerelle.socle.imports.Import;
import fr.passerelle.socle.imports.Lecteur;
import fr.passerelle.socle.imports.Lecture;
import fr.passerelle.socle.imports.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A past year, from its file: it is then all there is of that year. The latest file counts; it is undone until the report is frozen. */
@ApplicationScoped
class ImportDesAnnees implements Import<LigneReprise> {

    static final String CODE = "avip.annees";

    @Inject
    private Structures structures;
    @Inject
    private Reprises reprises;
    @Inject
    private VersionsDuBilan versions;
    @Inject
    private VerrouDeLAnnee verrou;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String adresse() {
        return "/avip/import";
    }

    @Override
    public String titre() {
        return "Reprise d’une année du label Avip";
    }

    @Override
    public String aide() {
        return "accueils_avip_AAAA, une ligne par orientation et par enfant, ou bilan_avip_AAAA, une ligne par parent. Ni nom ni numéro\u202f: des pseudonymes. "
                + "Une structure est reconnue à son nom et au code Insee de sa commune.";
    }

    @Override
    public String permission() {
        return AVIP_REPRENDRE;
    }

    @Override
    public Forme forme() {
        return new Forme(false, ";,", Forme.LIBRE.lignesAuPlus(), Forme.LIBRE.megaoctetsAuPlus());
    }

    @Override
    public Colonnes colonnes(String fichier) {
        return fichier.isEmpty() ? FichierDeLAnnee.Sorte.ACCUEILS.colonnes() : FichierDeLAnnee.de(fichier).sorte().colonnes();
    }

    @Override
    public List<Gabarit> gabarits() {
        return Stream.of(FichierDeLAnnee.Sorte.values()).map(FichierDeLAnnee.Sorte::gabarit).toList();
    }

    @Override
    public Lecteur<LigneReprise> lecteur(String fichier) {
        FichierDeLAnnee f = FichierDeLAnnee.de(fichier);
        return f.sorte() == FichierDeLAnnee.Sorte.BILAN ? new LectureDesParents(f.annee()) : new LectureDesAccueils(f.annee(), this::structure);
    }

    private Optional<Long> structure(String nom, String codeCommune) {
        return structures.parNomEtCommune(nom, codeCommune).map(StructureVue::id);
    }

    @Override
    public String objet(String fichier) {
        return Integer.toString(FichierDeLAnnee.de(fichier).annee());
    }

    @Override
    public boolean toutOuRien() {
        return false;
    }

    @Override
    public boolean surConfirmation() {
        return true;
    }

    @Override
    public void preparer(String fichier) {
        int annee = FichierDeLAnnee.de(fichier).annee();
        verrou.prendre(annee);
        exiger(annee < LocalDate.now(horloge).getYear(), "R-AVIP-50", "fichier", "Une année se reprend une fois finie\u202f: celle-ci se tient dans l’application.");
    }

    @Override
    public void controler(String fichier, Lecture<LigneReprise> lecture) {
        Import.super.controler(fichier, lecture);
        int annee = FichierDeLAnnee.de(fichier).annee();
        reprises.fichierDeLaDerniere(annee).ifPresent(f -> lecture.anomalies().avertir(
                new Anomalie(0, null, f, "L’année " + annee + " est déjà reprise de ce fichier\u202f: celui-ci le remplace, et l’annuler le rétablira.")));
        if (versions.derniere(annee) > 0) {
            lecture.anomalies().avertir(new Anomalie(0, null, null, "Le bilan " + annee + " est arrêté\u202f: il restera ce qu’il est, jusqu’à ce qu’une version corrigée en soit faite."));
        }
    }

    @Override
    public void ecrire(Lot lot, List<LigneReprise> lignes) {
        reprises.ouvrir(lot.id(), FichierDeLAnnee.de(lot.fichier()));
        lignes.forEach(l -> reprises.garder(lot.id(), l));
    }

    @Override
    public boolean annulable(Lot lot) {
        return reprises.estAnnulable(lot.id());
    }

    @Override
    public void defaire(Lot lot) {
        verrou.prendre(reprises.annee(lot.id()));
        exiger(reprises.estAnnulable(lot.id()), "R-AVIP-50", null, "Le bilan de cette année est arrêté\u202f: son import ne s’annule plus.");
        reprises.effacer(lot.id());
    }
}
