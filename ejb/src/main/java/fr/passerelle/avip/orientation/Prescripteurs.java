package fr.passerelle.avip.orientation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bodies that refer parents, for services that have made sure of who asks: hence no permission of its own. */
@ApplicationScoped
public class Prescripteurs {

    public static final String OBJET = "prescripteur";

    @Inject
    private EntityManager em;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** @throws Introuvable when there is none */
    @Transactional
    public PrescripteurVu trouver(long id) {
        return Optional.ofNullable(em.find(Prescripteur.class, id)).map(Prescripteur::vu).orElseThrow(() -> new Introuvable("prescripteur " + id));
    }

    @Transactional
    public Optional<PrescripteurVu> parPartenaire(long partenaire) {
        return em.createQuery("select p from Prescripteur p where p.partenaire = :partenaire", Prescripteur.class).setParameter("partenaire", partenaire)
                .getResultStream().map(Prescripteur::vu).findFirst();
    }

    /** All of them, by name. */
    @Transactional
    public List<PrescripteurVu> tous() {
        return em.createQuery("select p from Prescripteur p order by p.nom, p.id", Prescripteur.class).getResultStream().map(Prescripteur::vu).toList();
    }

    @Transactional
    public boolean estSuspendu(long id) {
        return Optional.ofNullable(em.find(Prescripteur.class, id)).map(Prescripteur::estSuspendu).orElse(true);
    }

    @Transactional(TxType.MANDATORY)
    public long ajouter(PrescripteurSaisi saisi) {
        PrescripteurSaisi verifie = saisi.verifie();
        exiger(verifie.partenaire() == null || parPartenaire(verifie.partenaire()).isEmpty(), "R-AVIP-20", "siret", "Ce partenaire est déjà prescripteur.");
        Prescripteur nouveau = new Prescripteur(verifie, provenance.auteur(), horloge.instant());
        em.persist(nouveau);
        em.flush();
        noter(ActeJournal.CREATION, nouveau.id(), "Prescripteur enregistré");
        return nouveau.id();
    }

    /** No new request from it; those under way go on to their answer. */
    @Transactional(TxType.MANDATORY)
    public void suspendre(long id) {
        tenir(id).suspendre(LocalDate.now(horloge));
        noter(ActeJournal.MODIFICATION, id, "Prescripteur suspendu");
    }

    @Transactional(TxType.MANDATORY)
    public void lever(long id) {
        tenir(id).lever();
        noter(ActeJournal.MODIFICATION, id, "Suspension levée");
    }

    private Prescripteur tenir(long id) {
        return Verrous.prendre(em, Prescripteur.class, id).orElseThrow(() -> new Introuvable("prescripteur " + id));
    }

    private void noter(ActeJournal acte, long id, String detail) {
        journal.noter(acte, OBJET, String.valueOf(id), detail, null);
    }
}
