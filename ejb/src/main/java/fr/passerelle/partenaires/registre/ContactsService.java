package fr.passerelle.partenaires.registre;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_GERER;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The people of a partner whom the Caf talks to, as long as they are there. */
@Stateless
public class ContactsService {

    @Inject
    private EntityManager em;
    @Inject
    private PartenaireRepository partenaires;
    @Inject
    private Histoire histoire;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    /** One who is still there. */
    @Autorise(PARTENAIRE_GERER)
    public ContactVu contact(long id) {
        return Optional.ofNullable(em.find(Contact.class, id)).map(Contact::vu).filter(c -> c.partiLe() == null).orElseThrow(() -> introuvable(id));
    }

    /** The partner that a new contact would be of. */
    @Autorise(PARTENAIRE_GERER)
    public PartenaireVu chez(long partenaire) {
        return partenaires.get(partenaire).vu();
    }

    @Autorise(PARTENAIRE_GERER)
    public void ajouter(long partenaire, ContactSaisi saisi) {
        Partenaire p = partenaires.tenir(partenaire);
        em.persist(new Contact(p.id(), saisi.verifie(), appelants.courant().identifiant(), horloge.instant()));
        noter(p.id(), ActeJournal.CREATION, "Contact ajouté");
    }

    @Autorise(PARTENAIRE_GERER)
    public void corriger(long id, int version, ContactSaisi saisi) {
        Contact contact = tenir(id, version);
        ContactSaisi verifie = saisi.verifie();
        if (!verifie.equals(contact.saisie())) {
            contact.corriger(verifie);
            noter(contact.partenaire(), ActeJournal.MODIFICATION, "Contact corrigé");
        }
    }

    /** The person is no longer there: nobody is written to any more. */
    @Autorise(PARTENAIRE_GERER)
    public void retirer(long id, int version) {
        Contact contact = tenir(id, version);
        contact.partir(LocalDate.now(horloge));
        noter(contact.partenaire(), ActeJournal.MODIFICATION, "Contact retiré");
    }

    private Contact tenir(long id, int version) {
        Contact contact = Verrous.prendre(em, Contact.class, id).filter(c -> c.vu().partiLe() == null).orElseThrow(() -> introuvable(id));
        if (contact.version() != version) {
            throw new VersionPerimee("Ce contact a été modifié entre-temps.");
        }
        return contact;
    }

    private void noter(long partenaire, ActeJournal acte, String fait) {
        histoire.raconter(partenaire, fait, null);
        journal.noter(acte, Partenaires.OBJET, PartenaireVu.reference(partenaire), fait, null);
    }

    private static Introuvable introuvable(long id) {
        return new Introuvable("contact " + id);
    }
}
