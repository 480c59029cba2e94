package fr.passerelle.avip.structure;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The register of structures: read by the Caf and by each structure for itself, kept by the Caf. */
@Stateless
public class StructuresService {

    @Inject
    private Structures structures;
    @Inject
    private StructureRepository depot;
    @Inject
    private LecteurDeLaFiche lecteur;
    @Inject
    private EngagementsEnCours engagements;
    @Inject
    private Porte porte;
    @Inject
    private MesStructures mesStructures;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Event<AgrementChange> agrements;
    @Inject
    private Clock horloge;

    /** What a form of correction starts from. */
    public record ACorriger(StructureVue vue, int version, StructureSaisie saisie) implements Serializable {
    }

    @Autorise({AVIP_LIRE, AVIP_ACCUEILLIR})
    public FicheStructure fiche(long id) {
        StructureVue vue = porte.vueDeMoi(id);
        FicheStructure fiche = lecteur.lire(vue, porte.nommeLesGens(id));
        journal.noter(ActeJournal.LECTURE, StructureVue.OBJET, vue.reference(), null, null);
        return fiche;
    }

    /** Those the caller stands for. */
    @Autorise(AVIP_ACCUEILLIR)
    public List<StructureVue> lesMiennes() {
        return mesStructures.toutes();
    }

    /** An empty form, for who may fill it. */
    @Autorise(AVIP_GERER)
    public StructureSaisie vierge() {
        return StructureSaisie.vierge();
    }

    @Autorise(AVIP_GERER)
    public ACorriger aCorriger(long id) {
        Structure structure = depot.get(id);
        return new ACorriger(structures.trouver(id), structure.version(), structure.saisie(structures.siret(structure)));
    }

    @Autorise(AVIP_GERER)
    public long creer(StructureSaisie saisie) {
        return structures.ajouter(saisie);
    }

    @Autorise(AVIP_GERER)
    public void corriger(long id, int version, StructureSaisie saisie) {
        structures.corriger(id, version, saisie);
    }

    /** A capacity decided from a day on; said again for the same day, it corrects what was said. */
    @Autorise(AVIP_GERER)
    public void agreer(long id, AgrementSaisi saisi) {
        Structure structure = depot.tenir(id);
        AgrementSaisi verifie = saisi.verifie();
        LocalDate jour = LocalDate.now(horloge).isBefore(verifie.depuis()) ? verifie.depuis() : LocalDate.now(horloge);
        int avant = structures.agrementAu(id, jour);
        depot.agreer(id, verifie.places(), verifie.depuis(), verifie.decision(), appelants.courant().identifiant(), horloge.instant());
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, structure.reference(),
                "Agrément\u202f: " + Typographie.compte(verifie.places(), "place") + " à partir du " + Typographie.date(verifie.depuis()), null);
        int apres = structures.agrementAu(id, jour);
        if (avant != apres) {
            agrements.fire(new AgrementChange(id, avant, apres, verifie.depuis()));
        }
    }

    /** No longer in the register from that day on; {@code null} opens it again. */
    @Autorise(AVIP_GERER)
    public void fermer(long id, int version, LocalDate jour) {
        Structure structure = depot.tenir(id, version);
        exiger(jour == null || !engagements.aUnLabelOuvert(id), "R-AVIP-4", "fermeeLe",
                "Cette structure a un label ou une candidature en cours\u202f: mettez-y fin d’abord.");
        exiger(jour == null || !engagements.reserveAuDela(id, jour), "R-AVIP-35", "fermeeLe",
                "Des enfants y sont attendus après ce jour\u202f: mettez fin à leurs accueils d’abord.");
        structure.fermer(jour);
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, structure.reference(), jour == null ? "Rouverte" : "Fermée le " + Typographie.date(jour), null);
    }

    /** Its hours, told by itself or by the Caf. */
    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public void ouvrir(long id, HorairesSaisis saisis) {
        StructureVue vue = porte.tenueParMoi(id);
        depot.tenir(id);
        depot.ouvrir(id, saisis.verifies());
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, vue.reference(), "Horaires d’ouverture changés", null);
    }

    /** The hours it keeps, to be changed by who may. */
    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public List<Ouverture> horaires(long id) {
        return structures.ouvertures(porte.tenueParMoi(id).id());
    }

    /** The structure whose hours are about to be changed. */
    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public StructureVue tenue(long id) {
        return porte.tenueParMoi(id);
    }
}
