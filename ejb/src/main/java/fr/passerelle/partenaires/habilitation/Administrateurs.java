package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who administers a partner's accounts: two people at most, whoever appoints at the same moment (R-PART-5). For services only. */
@ApplicationScoped
public class Administrateurs {

    @Inject
    private HabilitationRepository depot;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Gives a free seat; a third appointment is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void nommer(long utilisateur, String auteur) {
        long partenaire = depot.vu(utilisateur).partenaire();
        depot.tenirPartenaire(partenaire);
        asseoir(tenirActif(utilisateur), depot.administrateurs(partenaire), auteur);
    }

    /** One leaves the seat and another takes it, in one act. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remplacer(long sortant, long entrant, String motif, String auteur) {
        exiger(sortant != 0, "R-PART-5", "sortant", "Choisissez qui elle remplace.");
        long partenaire = depot.vu(sortant).partenaire();
        exiger(depot.vu(entrant).partenaire() == partenaire, "R-PART-5", "entrant", "Cette personne n’est pas de ce partenaire.");
        depot.tenirPartenaire(partenaire);
        Administrateur assis = assis(depot.administrateurs(partenaire), sortant).orElseThrow(Administrateurs::pasAdministrateur);
        finir(assis, motif, auteur);
        asseoir(tenirActif(entrant), depot.administrateurs(partenaire), auteur);
    }

    /** Gives the seat up; it stays free. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void relever(long utilisateur, String motif, String auteur) {
        long partenaire = depot.vu(utilisateur).partenaire();
        depot.tenirPartenaire(partenaire);
        finir(assis(depot.administrateurs(partenaire), utilisateur).orElseThrow(Administrateurs::pasAdministrateur), motif, auteur);
    }

    /** Whoever leaves the partner leaves the seat. */
    void quitter(Utilisateur qui, String motif, Acteur acteur) {
        assis(depot.administrateurs(qui.partenaire()), qui.id()).ifPresent(a -> finir(a, motif, acteur.identifiant()));
    }

    private Utilisateur tenirActif(long utilisateur) {
        Utilisateur qui = depot.tenirUtilisateur(utilisateur);
        exiger(qui.peutAvoirUnDroit() && qui.compte() != null, "R-PART-5", "utilisateur", "Seule une personne qui a un compte ouvert peut administrer les autres.");
        return qui;
    }

    private void asseoir(Utilisateur qui, List<Administrateur> assis, String auteur) {
        exiger(assis(assis, qui.id()).isEmpty(), "R-PART-5", "utilisateur", "Cette personne administre déjà les comptes de ce partenaire.");
        Set<Integer> pris = assis.stream().map(Administrateur::siege).collect(Collectors.toSet());
        int siege = IntStream.rangeClosed(1, Administrateur.SIEGES).filter(s -> !pris.contains(s)).findFirst().orElse(0);
        exiger(siege > 0, "R-PART-5", "utilisateur",
                "Ce partenaire a déjà deux administrateurs, le plus qu’il peut avoir\u202f: remplacez l’un d’eux.");
        depot.ajouter(new Administrateur(qui, siege, auteur, horloge.instant()));
        noter(qui.id(), "Administrateur nommé", null);
    }

    private void finir(Administrateur assis, String motif, String auteur) {
        assis.finir(motif, auteur, horloge.instant());
        noter(assis.utilisateur(), "Administrateur relevé", motif);
    }

    private static Optional<Administrateur> assis(List<Administrateur> tous, long utilisateur) {
        return tous.stream().filter(a -> a.utilisateur() == utilisateur).findFirst();
    }

    private static RegleRefusee pasAdministrateur() {
        return new RegleRefusee("R-PART-5", "sortant", "Cette personne n’administre pas les comptes de ce partenaire.");
    }

    private void noter(long utilisateur, String detail, String motif) {
        journal.noter(ActeJournal.MODIFICATION, Utilisateurs.OBJET, String.valueOf(utilisateur), detail, motif);
    }
}
