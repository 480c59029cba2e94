package fr.passerelle.partenaires.messages;

import fr.passerelle.partenaires.registre.Partenaires;
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

/** What the exchanges with partners hold of somebody who wrote there, or was written to and read it. */
@ApplicationScoped
class EchangesDeLaPersonne implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier("échange", "échange de messages", "échanges de messages", false, "correspondance avec les partenaires",
            List.of("Échange", "Organisme", "Nom", "Objet", "Dernier message"), "leurs messages et ceux qu’ils ont lus",
            "ce que vous avez écrit et ce qui vous a été écrit", "Les fichiers joints sont nommés seulement.",
            "Les fichiers joints sont nommés\u202f; demandez ceux que vous n’avez plus.");

    @EJB
    private EchangesPersonneService echanges;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return echanges.trouver(personne.nom(), auPlus);
    }

    @Override
    public Chapitre reunir(String reference) {
        return echanges.pourLaPersonne(reference);
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        EchangesPersonneService.Siege sien = echanges.siege(reference);
        return courriels.deposesA(sien.adresse(), List.of(Partenaires.OBJET)).stream().filter(c -> sien.organisme().equals(c.reference())).toList();
    }
}
