package fr.passerelle.partenaires.registre;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.partenaires.nomenclature.Reference;
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

/** The contacts that are a person, for whoever answers them. Each is told by its partner's reference and its own number. */
@Stateless
public class ContactsPersonneService {

    private static final Pattern REFERENCE = Pattern.compile(Reference.PARTENAIRE.forme() + "/(\\d{1,18})");

    @Inject
    private EntityManager em;
    @Inject
    private PartenaireRepository partenaires;

    /** A contact, and the body it is of. */
    public record Trouve(String reference, String organisme, ContactVu contact) {
    }

    @Autorise(DROITS_REPONDRE)
    public List<Trouve> trouver(String nom, int auPlus) {
        List<Contact> lus = Lignes.de(em.createNativeQuery("""
                select * from partenaires.contact c where commun.nomme(c.prenom || ' ' || c.nom, :nom) order by c.cree_le desc, c.id desc limit :auPlus""",
                Contact.class).setParameter("nom", nom == null ? "" : nom).setParameter("auPlus", auPlus));
        return lus.stream().map(this::trouve).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public Trouve pourLaPersonne(String reference) {
        Matcher lue = REFERENCE.matcher(reference == null ? "" : reference);
        return Optional.ofNullable(lue.matches() ? em.find(Contact.class, Long.valueOf(lue.group(1))) : null).map(this::trouve)
                .filter(t -> t.reference().equals(reference)).orElseThrow(() -> new Introuvable("contact " + reference));
    }

    private Trouve trouve(Contact contact) {
        Partenaire partenaire = partenaires.get(contact.partenaire());
        return new Trouve(partenaire.reference() + "/" + contact.vu().id(), partenaire.saisie().raisonSociale(), contact.vu());
    }
}
