package fr.passerelle.agenda;

import static fr.passerelle.agenda.Permissions.AGENDA_LIRE;
import static fr.passerelle.agenda.Permissions.AGENDA_TENIR;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meetings, from their calling to their minutes. */
@Stateless
public class SeancesService {

    @Inject
    private EntityManager em;
    @Inject
    private Invitations invitations;
    @Inject
    private Cadres cadres;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(AGENDA_LIRE)
    public SeanceVue lire(long id) {
        Seance seance = Optional.ofNullable(em.find(Seance.class, id)).orElseThrow(() -> new Introuvable("rencontre " + id));
        String cadre = seance.saisie().cadre();
        return seance.vue(cadre == null ? null : cadres.libelle(cadre), cadres.page(cadre).orElse(null));
    }

    /** Who is invited; read only by whoever calls meetings, and journaled: these are people. */
    @Autorise(AGENDA_TENIR)
    public List<InvitationVue> invites(long id) {
        journal.noter(ActeJournal.LECTURE, Rencontres.OBJET, lire(id).reference(), "Liste des invités", null);
        return invitations.de(id).stream().map(Invitation::vue).toList();
    }

    /** What a meeting may belong to. */
    @Autorise(AGENDA_TENIR)
    public Map<String, String> cadres() {
        return cadres.choix();
    }

    @Autorise(AGENDA_TENIR)
    public long convoquer(SeanceSaisie saisie) {
        Seance seance = new Seance(saisie, appelants.courant().identifiant(), horloge.instant());
        em.persist(seance);
        noter(ActeJournal.CREATION, seance, "Rencontre convoquée");
        return seance.id();
    }

    /** Those already invited are told when what was announced changes. */
    @Autorise(AGENDA_TENIR)
    public int corriger(long id, int version, SeanceSaisie saisie) {
        Seance seance = tenir(id, version);
        int prevenus = seance.corriger(saisie, horloge.instant()) ? invitations.prevenir(seance, false) : 0;
        noter(ActeJournal.MODIFICATION, seance, "Rencontre modifiée");
        return prevenus;
    }

    @Autorise(AGENDA_TENIR)
    public int annuler(long id, int version, String motif) {
        Seance seance = tenir(id, version);
        seance.annuler(motif);
        noter(ActeJournal.MODIFICATION, seance, "Rencontre annulée");
        return invitations.prevenir(seance, true);
    }

    @Autorise(AGENDA_TENIR)
    public int inviter(long id, List<InviteSaisi> invites) {
        Seance seance = prevue(id);
        int ajoutes = invitations.ajouter(seance, invites);
        noter(ActeJournal.MODIFICATION, seance, ajoutes + " invité(s) ajouté(s)");
        return ajoutes;
    }

    /** Colleagues to invite, looked for by name: those with an address. */
    @Autorise(AGENDA_TENIR)
    public List<Agent> collegues(String texte) {
        return annuaire.cherches(texte).stream().filter(a -> annuaire.courriel(a.identifiant()).isPresent()).toList();
    }

    /** Those chosen already. */
    @Autorise(AGENDA_TENIR)
    public List<Agent> colleguesNommes(Collection<String> identifiants) {
        return annuaire.parmi(identifiants);
    }

    /** Invites colleagues, each at the address of their account. */
    @Autorise(AGENDA_TENIR)
    public int inviterDesCollegues(long id, List<String> identifiants) {
        RegleRefusee.exiger(!identifiants.isEmpty(), "AGENDA", "collegues", "Cherchez une personne par son nom, puis choisissez-la.");
        return inviter(id, annuaire.parmi(identifiants).stream()
                .flatMap(a -> annuaire.courriel(a.identifiant()).map(adresse -> new InviteSaisi(a.nom(), a.service(), adresse)).stream()).toList());
    }

    /** All those that what the meeting belongs to proposes. */
    @Autorise(AGENDA_TENIR)
    public int inviterDuCadre(long id) {
        return inviter(id, cadres.invites(prevue(id).saisie().cadre()));
    }

    @Autorise(AGENDA_TENIR)
    public void retirer(long id, long invitation) {
        Seance seance = prevue(id);
        invitations.retirer(seance, invitation);
        noter(ActeJournal.MODIFICATION, seance, "Invité retiré");
    }

    @Autorise(AGENDA_TENIR)
    public int envoyer(long id) {
        Seance seance = prevue(id);
        int ecrits = invitations.envoyer(seance);
        noter(ActeJournal.MODIFICATION, seance, ecrits + " invitation(s) envoyée(s)");
        return ecrits;
    }

    @Autorise(AGENDA_TENIR)
    public void noterLesPresences(long id, int version, Map<Long, Presence> presences) {
        Seance seance = tenir(id, version);
        seance.tenir(horloge.instant());
        invitations.noter(seance, presences);
        noter(ActeJournal.MODIFICATION, seance, "Présences notées");
    }

    @Autorise(AGENDA_TENIR)
    public void rendreCompte(long id, int version, String texte) {
        Seance seance = tenir(id, version);
        seance.rendreCompte(texte, horloge.instant());
        noter(ActeJournal.MODIFICATION, seance, "Compte rendu écrit");
    }

    private Seance prevue(long id) {
        Seance seance = prise(id);
        seance.exigerPrevue();
        return seance;
    }

    private Seance tenir(long id, int version) {
        Seance seance = prise(id);
        if (seance.version() != version) {
            throw new VersionPerimee("Cette rencontre a été modifiée entre-temps.");
        }
        return seance;
    }

    private Seance prise(long id) {
        return Verrous.prendre(em, Seance.class, id).orElseThrow(() -> new Introuvable("rencontre " + id));
    }

    private void noter(ActeJournal acte, Seance seance, String fait) {
        journal.noter(acte, Rencontres.OBJET, seance.reference(), fait, null);
    }
}
