package fr.passerelle.partenaires.registre;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_GERER;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;

import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The register of partners: read, opened, corrected. Each sheet opened is a line of the journal (R-PART-22). */
@Stateless
public class PartenairesService {

    @Inject
    private Partenaires partenaires;
    @Inject
    private PartenaireRepository depot;
    @Inject
    private LecteurDeFiche lecteur;
    @Inject
    private Ressemblances ressemblances;
    @Inject
    private Journal journal;

    @Autorise(PARTENAIRE_LIRE)
    public FichePartenaire fiche(long id) {
        FichePartenaire fiche = lecteur.lire(id);
        journal.noter(ActeJournal.LECTURE, Partenaires.OBJET, fiche.vu().reference(), null, null);
        return fiche;
    }

    /** An empty form, for who may fill it. */
    @Autorise(PARTENAIRE_GERER)
    public PartenaireSaisi vierge() {
        return PartenaireSaisi.nomme(null, null, null);
    }

    @Autorise(PARTENAIRE_GERER)
    public ACorriger aCorriger(long id) {
        Partenaire partenaire = depot.get(id);
        if (partenaire.fonduDans() != null) {
            throw PartenaireRepository.introuvable(id);
        }
        return new ACorriger(partenaire.vu(), partenaire.version(), partenaire.saisie());
    }

    /** The partners that this one, about to be registered, looks like. */
    @Autorise(PARTENAIRE_GERER)
    public List<PartenaireVu> ressemblants(PartenaireSaisi saisi) {
        return ressemblances.de(saisi);
    }

    @Autorise(PARTENAIRE_GERER)
    public long creer(PartenaireSaisi saisi) {
        return partenaires.ajouter(saisi);
    }

    @Autorise(PARTENAIRE_GERER)
    public void corriger(long id, int version, PartenaireSaisi saisi) {
        partenaires.corriger(id, version, saisi);
    }

    /** What a form of correction starts from. */
    public record ACorriger(PartenaireVu vu, int version, PartenaireSaisi saisie) {
    }
}
