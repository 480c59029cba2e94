package fr.passerelle.mediation.dossier;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The cases of one person, for the document handed over to that person. Confidential notes are not even read: they are
 * never fed to the person's file (R-MED-17).
 */
@Stateless
public class DossiersPersonneService {

    @Inject
    private DossierRepository dossiers;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /**
     * @param numero the file number, or {@code null}
     * @param nom words of a name, of the person concerned or of one who asked, or {@code null}
     * @param auPlus how many are read at most, the latest
     */
    @Autorise(DROITS_REPONDRE)
    public List<DossierTrouve> trouver(String numero, String nom, int auPlus) {
        return dossiers.trouver(numero, nom, auPlus);
    }

    @Autorise(DROITS_REPONDRE)
    public DossierSaisine pourLaPersonne(String reference) {
        Lecture lu = dossiers.lireSansNotes(reference).map(Lecture::new).orElseThrow(() -> new Introuvable("saisine " + reference));
        Composition c = new Composition(lu, annuaire.noms(DossierService.agents(lu)), LocalDate.now(horloge), seuils);
        return new DossierSaisine(reference, lu.entier("version"), c.entete(), c.demande(), c.examen(), c.reponse(), c.fin(),
                c.suspension(), c.questions(), c.propositions(), c.suivis(), c.lettres(), c.documents(), List.of(), c.evenements(),
                c.cycles(), c.liens(), List.of(), null);
    }
}
