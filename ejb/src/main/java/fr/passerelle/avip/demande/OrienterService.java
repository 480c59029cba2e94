package fr.passerelle.avip.demande;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.demande.Doublons.Doublon;
import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.orientation.EnfantVu;
import fr.passerelle.avip.orientation.FicheOrientation;
import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.avip.orientation.NouvelleOrientation;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.proposition.PropositionVue;
import fr.passerelle.avip.proposition.Propositions;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A request as a prescriber writes it: kept as it is typed, left and taken up again, then sent to one, two or three structures. */
@Stateless
public class OrienterService {

    /** How many structures a search shows at most. */
    public static final int AU_PLUS = RechercheDeStructures.AU_PLUS;

    @Inject
    private Guichet guichet;
    @Inject
    private MonPrescripteur moi;
    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private BrouillonRepository brouillons;
    @Inject
    private Orientations orientations;
    @Inject
    private Propositions propositions;
    @Inject
    private RechercheDeStructures recherche;
    @Inject
    private Doublons doublons;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(AVIP_ORIENTER)
    public AccueilOrienter accueil() {
        Optional<PrescripteurVu> p = moi.trouver();
        List<BrouillonVu> siens = p.map(x -> brouillons.du(x.id()).stream().map(BrouillonDOrientation::vu).toList()).orElse(List.of());
        return new AccueilOrienter(p.orElse(null), p.map(x -> prescripteurs.estSuspendu(x.id())).orElse(false), siens);
    }

    /** Begins one; gives the number of its draft. */
    @Autorise(AVIP_ORIENTER)
    public long commencer() {
        return commencer(BrouillonSaisi.vierge(), null);
    }

    /** Begins one from what was pasted of Dora: what the body already typed under that reference is not typed twice. */
    @Autorise(AVIP_ORIENTER)
    public long commencerDepuisDora(String colle) {
        long prescripteur = guichet.quiPeutOrienter().id();
        String reference = ReferenceDora.dans(colle).orElseThrow(() -> new RegleRefusee("E-DORA", "dora",
                "Aucune référence de Dora dans ce texte\u202f: collez l’adresse de la demande, ou son numéro (36 caractères, en cinq groupes)."));
        Optional<BrouillonDOrientation> deja = brouillons.parDora(prescripteur, reference);
        if (deja.isPresent()) {
            return deja.get().id();
        }
        BrouillonSaisi saisi = brouillons.dejaEnvoyee(prescripteur, reference).map(orientations::trouver)
                .map(o -> BrouillonSaisi.depuis(o.fiche(), reference, o.id())).orElseGet(() -> BrouillonSaisi.vierge().avecDora(reference));
        return commencer(saisi, null);
    }

    /** A new one from one that ended: nothing of the parent is typed again (§3.2). */
    @Autorise(AVIP_ORIENTER)
    public long commencerDepuis(long orientation) {
        OrientationVue o = guichet.mienne(orientation);
        exiger(o.statut().estFinal(), "R-AVIP-29", null, "Cette demande n’est pas terminée.");
        exiger(o.anonymisee() == null, "R-AVIP-29", null, "Les données de cette demande sont effacées\u202f: commencez-en une nouvelle.");
        return commencer(BrouillonSaisi.depuis(o.fiche(), null, o.id()), null);
    }

    /** Begins to fill what a structure could not know of the parent it proposed; the same draft when it was begun already (§3.3). */
    @Autorise(AVIP_ORIENTER)
    public long commencerDepuisProposition(long proposition) {
        PropositionVue p = guichet.proposition(proposition);
        return brouillons.parProposition(proposition).map(BrouillonDOrientation::id).orElseGet(() -> commencer(new BrouillonSaisi(
                propositions.commencement(proposition, p.prescripteur()), null, List.of(p.structure()), null, null, false, null), proposition));
    }

    private long commencer(BrouillonSaisi saisi, Long proposition) {
        BrouillonDOrientation b = brouillons.ajouter(new BrouillonDOrientation(guichet.quiPeutOrienter().id(), qui(), saisi, proposition, horloge.instant()));
        journal.noter(ActeJournal.CREATION, Orientations.OBJET, null, "Brouillon " + b.id() + " commencé", null);
        return b.id();
    }

    @Autorise(AVIP_ORIENTER)
    public BrouillonVu brouillon(long id) {
        BrouillonVu vu = guichet.brouillon(id).vu();
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, null, "Brouillon " + id, null);
        return vu;
    }

    /** Keeps what is typed so far. Gives the version to go on with. */
    @Autorise(AVIP_ORIENTER)
    public int garder(long id, int version, BrouillonSaisi saisi) {
        guichet.brouillon(id);
        BrouillonDOrientation b = brouillons.tenir(id, version);
        b.garder(saisi, horloge.instant());
        return brouillons.versionApres(b);
    }

    @Autorise(AVIP_ORIENTER)
    public void jeter(long id) {
        guichet.brouillon(id);
        brouillons.effacer(brouillons.tenir(id, guichet.brouillon(id).version()));
        journal.noter(ActeJournal.MODIFICATION, Orientations.OBJET, null, "Brouillon " + id + " jeté", null);
    }

    /** The structures that may be asked, those whose hours cover the need first, and what one may look for them by. */
    @Autorise(AVIP_ORIENTER)
    public ChoixDeStructures chercher(Criteres criteres) {
        guichet.moi();
        return recherche.chercher(criteres);
    }

    /** What another body asked already for one of these children, without saying which body nor where (R-AVIP-27). */
    @Autorise(AVIP_ORIENTER)
    public boolean demandeAilleurs(BrouillonSaisi saisi) {
        return doublons.de(guichet.moi().id(), saisi.structures(), saisi.fiche().enfants()).stream().anyMatch(d -> !d.notre());
    }

    /** Sends it to the structures chosen, at once; gives the number of the first request. */
    @Autorise(AVIP_ORIENTER)
    public long envoyer(long id, int version) {
        PrescripteurVu p = guichet.quiPeutOrienter();
        guichet.brouillon(id);
        BrouillonDOrientation b = brouillons.tenir(id, version);
        BrouillonSaisi saisi = b.contenu();
        RegleRefusee.refuserTout(ControleOrientation.refus(saisi, LocalDate.now(horloge)));
        NouvelleOrientation nouvelle = nouvelle(p, saisi, b.proposition() == null ? SensOrientation.PRESCRIPTEUR_VERS_STRUCTURE : SensOrientation.STRUCTURE_VERS_PRESCRIPTEUR);
        long premiere = b.proposition() == null ? envoyer(p, nouvelle, saisi)
                : propositions.confirmer(b.proposition(), p.id(), structure -> orientations.confirmerProposition(nouvelle, structure));
        brouillons.effacer(b);
        return premiere;
    }

    private long envoyer(PrescripteurVu p, NouvelleOrientation nouvelle, BrouillonSaisi saisi) {
        Optional<Doublon> notre = doublons.de(p.id(), saisi.structures(), saisi.fiche().enfants()).stream().filter(Doublon::notre).findFirst();
        exiger(notre.isEmpty(), "R-AVIP-27", "structures", "Votre organisme a déjà une demande ouverte pour cet enfant dans cette structure\u202f: "
                + notre.map(Doublon::reference).orElse("") + ".");
        return orientations.envoyer(nouvelle, saisi.structures()).get(0);
    }

    private NouvelleOrientation nouvelle(PrescripteurVu p, BrouillonSaisi saisi, SensOrientation sens) {
        OrientationVue source = saisi.suiteDe() == null ? null : guichet.mienne(saisi.suiteDe());
        FicheOrientation fiche = saisi.fiche();
        List<UUID> enfants = source == null ? List.of() : fiche.enfants().stream().map(e -> source.enfants().stream()
                .filter(v -> e.depuis() != null && e.depuis().equals(v.dit().depuis()) && Objects.equals(v.prenom(), e.prenom())).map(EnfantVu::cle).findFirst()
                .orElseGet(UUID::randomUUID)).toList();
        return new NouvelleOrientation(p, qui(), sens, saisi.referenceDora() == null ? OrigineOrientation.PORTAIL : OrigineOrientation.DORA, saisi.referenceDora(),
                fiche, saisi.informeLe(), source == null ? null : source.parentCle(), enfants);
    }

    private String qui() {
        return appelants.courant().identifiant();
    }
}
