package fr.passerelle.partenaires.demande.personne;

import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.personne.DonneesSurUnePersonne;
import fr.passerelle.socle.personne.MotsDuDossier;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouvaille;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What requests for access hold on somebody they name. */
@ApplicationScoped
class NommesDansUneDemande implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier("demande d’accès", "personne nommée dans une demande d’accès",
            "personnes nommées dans des demandes d’accès", true, "instruction des demandes d’accès",
            List.of("Demande", "Organisme", "Nom", "Adresse électronique", "Comme"), "ce que la demande dit de chacune et ce qui en est advenu",
            "ce que la demande dit de vous et ce qui en est advenu", null, null);

    @EJB
    private NommesPersonneService nommes;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return nommes.trouver(personne.nom(), auPlus);
    }

    @Override
    public Chapitre reunir(String reference) {
        return nommes.pourLaPersonne(reference);
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        String demande = reference.substring(0, reference.indexOf('/'));
        return courriels.deposesA(nommes.adresse(reference), List.of(MOTS.objet())).stream().filter(c -> demande.equals(c.reference())).toList();
    }
}
