package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.Avis;
import fr.passerelle.avip.label.Constat;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** What the Caf found of a criterion, what the committee thinks, as people see it. */
@ApplicationScoped
class EtatsDesLabels implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof Constat || etat instanceof Avis;
    }

    @Override
    public String icone(Enum<?> etat) {
        if (etat instanceof Constat constat) {
            return constat == Constat.MANQUE ? "circle-x" : constat == Constat.SATISFAIT ? "circle-check" : "handshake";
        }
        return etat == Avis.FAVORABLE ? "circle-check" : etat == Avis.DEFAVORABLE ? "circle-x" : "hourglass";
    }

    @Override
    public String ton(Enum<?> etat) {
        if (etat instanceof Constat constat) {
            return constat == Constat.MANQUE ? "erreur" : constat == Constat.SATISFAIT ? "succes" : "info";
        }
        return etat == Avis.FAVORABLE ? "succes" : etat == Avis.DEFAVORABLE ? "erreur" : "attention";
    }
}
