package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.papiers.Cote;
import fr.passerelle.partenaires.papiers.DossierDeSignature;
import fr.passerelle.partenaires.papiers.SignatureService;
import fr.passerelle.socle.signatures.CircuitVu.SignataireVu;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The papers a partner has to sign: read first, accepted after. */
@Named
@ViewScoped
public class SignerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignatureService signatures;
    @Inject
    private SignatureForm signature;
    @Inject
    private Moi moi;

    private String ref;
    private transient DossierDeSignature dossier;

    public void ouvrir() {
        signatures.aSigner(ref).ifPresent(d -> {
            dossier = d;
            ref = d.reference();
            signature.lire(d);
        });
    }

    /** {@code null} when the partner has no convention yet. */
    public DossierDeSignature getDossier() {
        if (dossier == null) {
            dossier = signatures.aSigner(ref).orElse(null);
        }
        return dossier;
    }

    /** Whether this person is the one whose signature is awaited. */
    public boolean isSignable() {
        return getDossier() != null && getDossier().aSigner() && getDossier().ecarts().isEmpty() && getAttendu() != null && !getAttendu().aSigne()
                && moi.getIdentifiant().equals(getAttendu().compte());
    }

    /** Whose signature is awaited for the partner, given or not. */
    public SignataireVu getAttendu() {
        return getDossier().courante() == null ? null : getDossier().courante().circuit().signataire(Cote.PARTENAIRE.name()).orElse(null);
    }

    public String signer() {
        return signature.signer(Cote.PARTENAIRE.name(), "/partenaires/signer?ref=" + ref);
    }

    public SignatureForm getSignature() {
        return signature;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
