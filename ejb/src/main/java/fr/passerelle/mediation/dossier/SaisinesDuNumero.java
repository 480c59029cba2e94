package fr.passerelle.mediation.dossier;

import fr.passerelle.socle.journal.lecture.SujetsCherches;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A file number asks the journal for all the cases of that file. */
@ApplicationScoped
public class SaisinesDuNumero implements SujetsCherches {

    private static final String UN_NUMERO = "\\d{7}";

    @EJB
    private DossierService dossiers;

    @Override
    public Optional<List<String>> designes(String saisi) {
        return saisi.matches(UN_NUMERO) ? Optional.of(dossiers.referencesDuNumero(saisi)) : Optional.empty();
    }
}
