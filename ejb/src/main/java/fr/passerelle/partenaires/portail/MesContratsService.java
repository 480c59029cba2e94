package fr.passerelle.partenaires.portail;

import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;

import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.Explication;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The conventions and contracts of one's own body. */
@Stateless
public class MesContratsService {

    @Inject
    private Membres membres;
    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The latest first. */
    @Autorise(PORTAIL_ENTRER)
    public List<ConventionLue> lire() {
        Membre moi = membres.de(appelants.courant().identifiant());
        journal.noter(ActeJournal.LECTURE, "partenaire", moi.reference(), "Contrats consultés au portail", null);
        return conventions.duPartenaire(moi.partenaire()).stream().map(this::lue).toList();
    }

    private ConventionLue lue(ConventionVue convention) {
        String echeances = convention.terme() == null ? null : Explication.de(convention.terme(), LocalDate.now(horloge));
        return new ConventionLue(convention, echeances, contrats.deLaConvention(convention.id()));
    }
}
