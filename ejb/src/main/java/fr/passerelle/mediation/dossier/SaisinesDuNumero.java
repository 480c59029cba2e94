package fr.passerelle.mediation.dossier;

import fr.passerelle.socle.commun.valeurs.Matricule;
import fr.passerelle.socle.journal.lecture.SujetsCherches;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A file number asks the journal for all the cases of that file. */
@ApplicationScoped
public class SaisinesDuNumero implements SujetsCherches {

    @EJB
    private DossierService dossiers;

    @Override
    public Optional<List<String>> designes(String saisi) {
        return Matricule.estUn(saisi) ? Optional.of(dossiers.referencesDuNumero(new Matricule(saisi).valeur())) : Optional.empty();
    }
}
