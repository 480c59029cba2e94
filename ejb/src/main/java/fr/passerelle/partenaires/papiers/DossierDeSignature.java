package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.documents.Article;
import fr.passerelle.socle.signatures.CircuitVu;
import java.time.LocalDate;
import java.util.List;

/**
 * The papers of a convention and their signatures, for a page.
 *
 * @param courante the version being signed, or the last one; {@code null} before the first sending
 * @param anciennes the others, the last one first
 * @param brouillon what would be sent now, when something is to be sent: the first text, or the changes of the text in force
 * @param changements what an amendment would change; empty when there is nothing to amend
 * @param ecarts what has changed since it was sent: it can no longer be signed as it is
 */
public record DossierDeSignature(long convention, String reference, long partenaire, String nomDuPartenaire, EtatConvention etat,
        VersionVue courante, List<VersionVue> anciennes, List<PapierVu> brouillon, List<Difference> changements, List<Difference> ecarts) {

    /**
     * One version.
     *
     * @param effetLe from when it holds, or {@code null}
     * @param enVigueur whether it is the text in force today
     */
    public record VersionVue(int numero, GenreDeVersion genre, String objet, LocalDate effetLe, boolean signee, boolean enVigueur, CircuitVu circuit,
            List<PapierVu> papiers) {

        public boolean aSigner() {
            return circuit.estOuvert();
        }

        /** Void, though some had signed. */
        public boolean signaturesPerdues() {
            return circuit.estAnnule() && circuit.donnees() > 0;
        }
    }

    /**
     * One paper.
     *
     * @param document its number once frozen, 0 before
     * @param empreinte {@code null} before
     */
    public record PapierVu(GenreDePapier genre, String intitule, long document, String empreinte, List<Article> articles) {
    }

    public DossierDeSignature {
        anciennes = List.copyOf(anciennes);
        brouillon = List.copyOf(brouillon);
        changements = List.copyOf(changements);
        ecarts = List.copyOf(ecarts);
    }

    public boolean aSigner() {
        return courante != null && courante.aSigner();
    }

    /** Whether the first text is to be sent. */
    public boolean aEnvoyer() {
        return !brouillon.isEmpty();
    }

    /** Whether it goes on without a text: it was taken over so. */
    public boolean sansTexte() {
        return etat == EtatConvention.ACTIVE && aEnvoyer();
    }

    /** Whether something is agreed on that the text would name. */
    public boolean aDesServices() {
        return brouillon.stream().anyMatch(p -> p.genre() == GenreDePapier.CONTRAT);
    }

    /** Whether an amendment may be. */
    public boolean aModifier() {
        return etat == EtatConvention.ACTIVE && !aSigner() && !changements.isEmpty();
    }
}
