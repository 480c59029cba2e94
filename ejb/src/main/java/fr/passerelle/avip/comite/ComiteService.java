package fr.passerelle.avip.comite;

import static fr.passerelle.avip.Permissions.AVIP_AVISER;
import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LABELLISER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.TextesDesLabels;
import fr.passerelle.avip.label.Avis;
import fr.passerelle.avip.label.Labels;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The sessions of the committee: prepared and closed by the Caf, each member's opinion given and dated; nothing there names a parent. */
@Stateless
public class ComiteService {

    static final String OBJET = "comité Avip";
    private static final int TEXTE = 2_000;
    private static final LocalTime HEURE = LocalTime.of(14, 0);

    @Inject
    private SeanceRepository seances;
    @Inject
    private LectureDesSeances lecture;
    @Inject
    private Labels labels;
    @Inject
    private Minutes minutes;
    @Inject
    private Courriels courriels;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Appelants appelants;
    @Inject
    private Organisme organisme;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise({AVIP_AVISER, AVIP_GERER, AVIP_LABELLISER})
    public DossierDeSeance lire(long id) {
        return lecture.lire(seances.get(id), appelants.courant());
    }

    /** A session to plan, where the last one was held. */
    @Autorise(AVIP_GERER)
    public SeanceSaisie vierge() {
        return new SeanceSaisie(null, HEURE, seances.dernierLieu(), null);
    }

    @Autorise(AVIP_GERER)
    public long creer(SeanceSaisie saisie) {
        Seance seance = seances.ajouter(new Seance(saisie, moi(), horloge.instant()));
        journal.noter(ActeJournal.CREATION, OBJET, cle(seance), "Séance du " + seance.quand(), null);
        return seance.id();
    }

    @Autorise(AVIP_GERER)
    public void corriger(long id, int version, SeanceSaisie saisie) {
        Seance seance = seances.tenir(id, version);
        seance.corriger(saisie);
        noter(seance, "Séance corrigée");
    }

    /** Puts a candidacy, or a renewal, on its agenda. */
    @Autorise(AVIP_GERER)
    public void inscrire(long id, int version, Long label) {
        exiger(label != null, Seance.REGLE, "label", "Choisissez la candidature.");
        Seance seance = prevue(id, version);
        exiger(seances.inscrire(id, label), Seance.REGLE, "label", "Cette candidature n’attend pas le comité, ou elle est déjà à l’ordre du jour.");
        noter(seance, "Label " + label + " à l’ordre du jour");
    }

    @Autorise(AVIP_GERER)
    public void retirerPoint(long id, int version, long point) {
        Seance seance = prevue(id, version);
        seances.retirerPoint(id, point);
        noter(seance, "Un point retiré de l’ordre du jour");
    }

    /** Somebody from outside, by address. */
    @Autorise(AVIP_GERER)
    public void inviter(long id, int version, String nom, String corps, String courriel) {
        Exigences exigences = new Exigences(Seance.REGLE);
        exigences.exigerTexte(nom, "nom", "Indiquez le nom.");
        exigences.exigerTexte(corps, "organisme", "Indiquez l’organisme.");
        exigences.exiger(Courriel.estUn(courriel), "courriel", "Indiquez une adresse électronique.");
        exigences.refuser();
        Seance seance = prevue(id, version);
        exiger(seances.inviter(id, TextePropre.nom(nom), TextePropre.nom(corps), TextePropre.code(courriel), null), Seance.REGLE, "courriel",
                "Cette adresse est déjà invitée.");
        noter(seance, "Une personne invitée");
    }

    /** Every member of the committee who has an account. Returns how many are new. */
    @Autorise(AVIP_GERER)
    public int inviterLesMembres(long id, int version) {
        Seance seance = prevue(id, version);
        int neufs = 0;
        for (Agent membre : annuaire.agentsPouvant(AVIP_AVISER)) {
            String adresse = annuaire.courriel(membre.identifiant()).orElse(null);
            if (adresse != null && seances.inviter(id, membre.nom(), membre.service() == null ? "Caf" : membre.service(), adresse, membre.identifiant())) {
                neufs++;
            }
        }
        noter(seance, Typographie.compte(neufs, "membre invité", "membres invités"));
        return neufs;
    }

    @Autorise(AVIP_GERER)
    public void retirerInvite(long id, int version, long invite) {
        Seance seance = prevue(id, version);
        seances.retirerInvite(id, invite);
        noter(seance, "Une invitation retirée");
    }

    /** Writes to each guest. */
    @Autorise(AVIP_GERER)
    public int convoquer(long id, int version) {
        Seance seance = seances.tenir(id, version);
        List<DossierDeSeance.Invite> invites = seances.invites(id);
        exiger(!invites.isEmpty(), Seance.REGLE, null, "Invitez d’abord les membres du comité.");
        seance.convoquer(horloge.instant());
        Map<String, String> valeurs = Map.of("date", seance.quand(), "lieu", seance.lieu(), "lien", organisme.adresse() + "/avip/comite?id=" + id);
        invites.forEach(i -> courriels.deposer(TextesDesLabels.INVITATION, i.courriel(), valeurs, OBJET, cle(seance)));
        noter(seance, Typographie.compte(invites.size(), "invitation envoyée", "invitations envoyées"));
        return invites.size();
    }

    /** One's own opinion, dated; it may change until the session is closed. */
    @Autorise(AVIP_AVISER)
    public void aviser(long id, long point, AvisDeMembre avis, String commentaire) {
        exiger(avis != null, Seance.REGLE, "avis", "Choisissez votre avis.");
        String propre = TextePropre.ouNul(commentaire);
        exiger(propre == null || propre.length() <= TEXTE, "E-LONGUEUR", "commentaire", TEXTE + " caractères au plus.");
        exiger(avis == AvisDeMembre.FAVORABLE || propre != null, Seance.REGLE, "commentaire", "Dites en quelques mots pourquoi.");
        Seance seance = seances.tenir(id);
        seance.exigerPrevue();
        if (seances.points(id).stream().noneMatch(p -> p.id() == point)) {
            throw new Introuvable("point " + point + " de la séance " + id);
        }
        seances.aviser(point, moi(), avis, propre, horloge.instant());
        noter(seance, "Avis donné sur le point " + point);
    }

    /** The session was held: the opinion of the committee on each point, the minutes, and what follows for each label. */
    @Autorise(AVIP_GERER)
    public void clore(long id, int version, Map<Long, Presence> presences, Map<Long, Conclusion> conclusions, String compteRendu) {
        Seance seance = seances.tenir(id, version);
        List<SeanceRepository.PointLu> points = seances.points(id);
        Exigences exigences = new Exigences(Seance.REGLE);
        for (int i = 0; i < points.size(); i++) {
            Conclusion c = conclusions.get(points.get(i).id());
            String champ = "points[" + i + "].conclusion";
            exigences.exiger(c != null && c.avis() != null, champ, "Choisissez l’avis du comité sur " + points.get(i).nom() + ".");
            exigences.exiger(c == null || c.avis() == null || c.avis() == Avis.FAVORABLE || !TextePropre.estVide(c.texte()), "points[" + i + "].texte",
                    "Écrivez pourquoi l’avis n’est pas favorable.");
        }
        exigences.refuser();
        presences.forEach((invite, presence) -> seances.noterPresence(id, invite, presence));
        seance.clore(compteRendu, moi(), horloge.instant(), LocalDate.now(horloge));
        points.forEach(p -> conclure(seance, p, conclusions.get(p.id())));
        seance.garder(minutes.figer(seance, lecture.lire(seance, appelants.courant())));
        noter(seance, "Séance close");
    }

    private void conclure(Seance seance, SeanceRepository.PointLu p, Conclusion c) {
        String texte = TextePropre.ouNul(c.texte());
        seances.conclure(p.id(), c.avis(), texte);
        labels.rendreAvis(p.label(), c.avis(), seance.le(), texte);
    }

    @Autorise(AVIP_GERER)
    public void annuler(long id, int version) {
        Seance seance = seances.tenir(id, version);
        seance.annuler();
        noter(seance, "Séance annulée");
    }

    /** The minutes, as first printed. */
    @Autorise({AVIP_AVISER, AVIP_GERER, AVIP_LABELLISER})
    public byte[] procesVerbal(long id, Function<DocumentFige, byte[]> rendu) {
        Seance seance = seances.get(id);
        if (seance.document() == null) {
            throw new Introuvable("procès-verbal de la séance " + id);
        }
        byte[] pdf = minutes.imprimer(seance.document(), rendu);
        journal.noter(ActeJournal.IMPRESSION, OBJET, cle(seance), "Procès-verbal", null);
        return pdf;
    }

    private Seance prevue(long id, int version) {
        Seance seance = seances.tenir(id, version);
        seance.exigerPrevue();
        return seance;
    }

    private void noter(Seance seance, String fait) {
        journal.noter(ActeJournal.MODIFICATION, OBJET, cle(seance), fait, null);
    }

    private String moi() {
        return appelants.courant().identifiant();
    }

    private static String cle(Seance seance) {
        return String.valueOf(seance.id());
    }

    /** The opinion of the committee on a point, with its reason. */
    public record Conclusion(Avis avis, String texte) {
    }
}
