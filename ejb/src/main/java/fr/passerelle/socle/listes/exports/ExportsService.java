package fr.passerelle.socle.listes.exports;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.commun.tableur.Format;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.taches.demande.Taches;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Taking away a list that is too long to be waited for. */
@Stateless
public class ExportsService {

    @Inject
    private ListesService listes;
    @Inject
    private Taches taches;
    @Inject
    private Reglages reglages;

    /** Whether that many lines are too many to be waited for. */
    @Ouvert("un seuil")
    public boolean enFond(long lignes) {
        return lignes >= reglages.entier(ReglagesExports.EN_FOND);
    }

    /** Asks for what an address asks for, as a file to be fetched later; returns the number of that task. */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande")
    public long preparer(String liste, Parametres adresse, Format format) {
        return taches.demander(ExportEnFond.demande(liste, listes.comprendre(liste, adresse).enParametres(), format));
    }
}
