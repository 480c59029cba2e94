package fr.passerelle.agenda;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people invited to meetings, for whoever answers them. Each is told by its meeting's reference and its own number. */
@Stateless
public class InvitationsPersonneService {

    private static final Pattern REFERENCE = Pattern.compile("SEA-\\d{5,18}/(\\d{1,18})");

    @Inject
    private EntityManager em;

    /** An invitation, and the meeting it is to. */
    public record Trouvee(String reference, SeanceVue seance, InvitationVue invitation) {
    }

    @Autorise(DROITS_REPONDRE)
    public List<Trouvee> trouver(String nom, int auPlus) {
        List<Invitation> lues = Lignes.de(em.createNativeQuery("""
                select i.* from agenda.invitation i join agenda.seance s on s.id = i.seance_id
                where commun.nomme(i.nom, :nom) order by s.debut desc, i.id desc limit :auPlus""",
                Invitation.class).setParameter("nom", nom == null ? "" : nom).setParameter("auPlus", auPlus));
        return lues.stream().map(this::trouvee).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public Trouvee pourLaPersonne(String reference) {
        Matcher lue = REFERENCE.matcher(reference == null ? "" : reference);
        return Optional.ofNullable(lue.matches() ? em.find(Invitation.class, Long.valueOf(lue.group(1))) : null).map(this::trouvee)
                .filter(t -> t.reference().equals(reference)).orElseThrow(() -> new Introuvable("invitation " + reference));
    }

    private Trouvee trouvee(Invitation invitation) {
        Seance seance = em.find(Seance.class, invitation.seance());
        return new Trouvee(seance.reference() + "/" + invitation.id(), seance.vue(null, null), invitation.vue());
    }
}
