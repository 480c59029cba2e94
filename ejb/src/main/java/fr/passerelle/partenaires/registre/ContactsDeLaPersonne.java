package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.personne.DonneesSurUnePersonne;
import fr.passerelle.socle.personne.MotsDuDossier;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouvaille.Cellule;
import fr.passerelle.socle.personne.Trouvaille;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** What the register holds on somebody who is, or was, the contact of a partner. */
@ApplicationScoped
class ContactsDeLaPersonne implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier(Partenaires.OBJET, "contact de partenaire", "contacts de partenaires", false,
            "suivi des partenaires", List.of("Partenaire", "Organisme", "Nom", "Fonction"), "leurs rôles et leurs coordonnées",
            "vos coordonnées professionnelles et ce pour quoi nous vous joignons", null, null);

    /** What partners are written to about. */
    private static final List<String> OBJETS = List.of(Partenaires.OBJET, "convention", "demande d’accès");

    @EJB
    private ContactsPersonneService contacts;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return contacts.trouver(personne.nom(), auPlus).stream().map(c -> new Trouvaille(c.reference(),
                List.of(Cellule.de(c.organisme()), Cellule.de(c.contact().nomComplet()), Cellule.de(c.contact().fonction())))).toList();
    }

    @Override
    public Chapitre reunir(String reference) {
        ContactsPersonneService.Trouve trouve = contacts.pourLaPersonne(reference);
        ContactVu c = trouve.contact();
        return new Chapitre("Contact de " + trouve.organisme(), new Ecrit().fiche(new Fiche().ligne("Prénom", c.prenom()).ligne("Nom", c.nom())
                .ligne("Fonction", c.fonction()).ligne("Adresse électronique", c.courriel()).ligne("Téléphone", c.telephoneEnClair())
                .ligne("Rôles", c.roles().stream().map(RoleContact::libelle).collect(Collectors.joining(", ")))
                .ligne("Retiré le", c.partiLe() == null ? null : Typographie.dateCourte(c.partiLe()))).blocs());
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        return courriels.deposesA(contacts.pourLaPersonne(reference).contact().courriel(), OBJETS);
    }
}
