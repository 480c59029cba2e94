package fr.passerelle.socle.imports;

import fr.passerelle.socle.taches.demande.Deroulement;
import fr.passerelle.socle.taches.demande.FichierDeTache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The transaction of an import in the background: what is written and the task that is done are true together. Line by line, what is written
 * has transactions of its own, and this one holds until the last of them what {@link Import#preparer} has locked.
 */
@ApplicationScoped
class EnUneFois {

    @Inject
    private Imports imports;

    @Transactional
    RapportImport importer(Import<?> sorte, Deroulement deroulement) {
        FichierDeTache fichier = deroulement.fichier();
        RapportImport rapport = imports.importer(sorte, fichier.nom(), fichier.contenu(), deroulement.demandeur(), new Progres() {
            @Override
            public void total(int lignes) {
                deroulement.total(lignes);
            }

            @Override
            public void avancer(int faites) {
                deroulement.avancer(faites);
            }
        }).rapport();
        ImportEnFond.dire(rapport, deroulement);
        if (rapport.estImporte()) {
            deroulement.conclure(rapport.enClair());
        }
        return rapport;
    }
}
