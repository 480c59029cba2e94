package fr.passerelle.socle.signatures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A round of signatures, as it stands.
 *
 * @param numero the first, the second… for that thing
 * @param remplace the round it took over from, or {@code null}
 * @param empreinte of all its documents
 * @param pourquoi why it is void, or {@code null}
 */
public record CircuitVu(long id, String objet, String reference, String intitule, int numero, Long remplace, EtatCircuit etat, String empreinte,
        Instant ouvertLe, String ouvertPar, Instant acheveLe, Instant annuleLe, String annulePar, String pourquoi,
        List<DocumentASigner> documents, List<SignataireVu> signataires) {

    /** A document of the round. */
    public record DocumentASigner(long id, String empreinte) {
    }

    /**
     * A signatory, and their signature once given.
     *
     * @param par the name of who accepted, or of who recorded the paper
     * @param piece the scan, or {@code null}
     */
    public record SignataireVu(String role, String libelle, String nom, String compte, String permission, String courriel, int relances,
            Instant relanceLe, Moyen moyen, Instant signeLe, LocalDate jour, String nomSigne, String par, Long piece, String empreinte) {

        public boolean aSigne() {
            return signeLe != null;
        }

        public boolean surPapier() {
            return moyen == Moyen.PAPIER;
        }
    }

    public CircuitVu {
        documents = List.copyOf(documents);
        signataires = List.copyOf(signataires);
    }

    public long donnees() {
        return signataires.stream().filter(SignataireVu::aSigne).count();
    }

    public int attendues() {
        return signataires.size();
    }

    public boolean estOuvert() {
        return etat == EtatCircuit.OUVERT;
    }

    public boolean estAnnule() {
        return etat == EtatCircuit.ANNULE;
    }

    public Optional<SignataireVu> signataire(String role) {
        return signataires.stream().filter(s -> s.role().equals(role)).findFirst();
    }
}
