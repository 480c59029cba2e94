package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.SituationSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import java.time.LocalDate;

/** What decides of the acts that are possible, read from the parts of a case only when a guard looks at it. */
record SituationVivante(DemandeRecue demande, Instruction instruction, ReponseApportee reponse, LocalDate dateAccuse)
        implements SituationSaisine {

    @Override
    public EtatSaisine etat() {
        return instruction.etat();
    }

    @Override
    public boolean contactConnu() {
        return demande.contactConnu();
    }

    @Override
    public boolean identiteVerifiee() {
        return demande.identiteVerifiee();
    }

    @Override
    public DemarchePrealable demarche() {
        return demande.demarche();
    }

    @Override
    public boolean equiteIndecise() {
        return instruction.equiteIndecise();
    }

    @Override
    public int suivisOuverts() {
        return reponse.suivisOuverts();
    }

    @Override
    public boolean questionOuverte() {
        return instruction.questionOuverte();
    }

    @Override
    public LocalDate complementDemandeLe() {
        return instruction.complementDemandeLe();
    }

    @Override
    public LocalDate relanceComplementLe() {
        return instruction.relanceComplementLe();
    }
}
