package fr.passerelle.web.partenaires.papiers;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SIGNER;

import fr.passerelle.partenaires.papiers.Cote;
import fr.passerelle.partenaires.papiers.DossierDeSignature;
import fr.passerelle.partenaires.papiers.PapiersService;
import fr.passerelle.partenaires.papiers.SignatureService;
import fr.passerelle.socle.signatures.CircuitVu.SignataireVu;
import fr.passerelle.socle.signatures.SignaturePapier;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The papers of one convention, on the Caf's side: sent, signed, recorded, reminded, taken back, amended. */
@Named
@ViewScoped
public class DossierSignaturePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PapiersService papiers;
    @Inject
    private SignatureService signatures;
    @Inject
    private SignatureForm signature;
    @Inject
    private Moi moi;
    @Inject
    private HttpServletRequest demande;

    private String ref;
    private transient DossierDeSignature dossier;
    private Cote papierRole;
    private String papierNom;
    private LocalDate papierJour;
    private transient Part papier;
    private String pourquoi;
    private String objet;
    private LocalDate effetLe;

    public void ouvrir() {
        dossier = papiers.dossier(ref);
        signature.lire(dossier);
    }

    public DossierDeSignature getDossier() {
        if (dossier == null) {
            dossier = papiers.dossier(ref);
        }
        return dossier;
    }

    // --- what may be done now, by this person ---

    public boolean isInstruit() {
        return moi.peut(CONVENTION_INSTRUIRE);
    }

    /** Whether the Caf's signature is awaited, and this person may give it. */
    public boolean isSignable() {
        return getDossier().aSigner() && moi.peut(CONVENTION_SIGNER) && getDossier().ecarts().isEmpty()
                && getDossier().courante().circuit().signataire(Cote.CAF.name()).filter(s -> !s.aSigne()).isPresent();
    }

    /** Who is still awaited. */
    public List<SignataireVu> getAttendus() {
        return getDossier().aSigner() ? getDossier().courante().circuit().signataires().stream().filter(s -> !s.aSigne()).toList() : List.of();
    }

    public Cote[] getCotes() {
        return Cote.values();
    }

    // --- the acts ---

    public String envoyer() {
        return faire(() -> papiers.envoyer(ref), "Les documents sont figés et envoyés à la signature\u202f: chacun est prévenu.");
    }

    public String signer() {
        return signature.signer(Cote.CAF.name(), ici());
    }

    public String enregistrer() {
        return faire(() -> {
            try (InputStream contenu = papier == null ? null : papier.getInputStream()) {
                signatures.enregistrer(new SignaturePapier(signature.getCircuit(), papierRole == null ? "" : papierRole.name(), signature.getEmpreinte(), papierNom,
                        papierJour, null), papier == null ? null : papier.getSubmittedFileName(), contenu);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, "La signature sur papier est enregistrée.");
    }

    /** The form of the line carries whom. */
    public String relancer() {
        String role = Recu.texte(demande, "role");
        return faire(() -> papiers.relancer(ref, role), "La relance est partie.");
    }

    public String reprendre() {
        return faire(() -> papiers.reprendre(ref, pourquoi), "Le texte est repris\u202f: les signatures données ne valent plus, chacun est prévenu.");
    }

    public String envoyerAvenant() {
        return faire(() -> papiers.envoyerAvenant(ref, effetLe, objet), "L’avenant est figé et envoyé à la signature\u202f: chacun est prévenu.");
    }

    private String faire(Runnable acte, String fait) {
        return Messages.siPermis(acte, () -> dossier = null, fait, ici());
    }

    private String ici() {
        return "/partenaires/dossier-signature?ref=" + ref;
    }

    // --- what the page holds ---

    public SignatureForm getSignature() {
        return signature;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Cote getPapierRole() {
        return papierRole;
    }

    public void setPapierRole(Cote papierRole) {
        this.papierRole = papierRole;
    }

    public String getPapierNom() {
        return papierNom;
    }

    public void setPapierNom(String papierNom) {
        this.papierNom = papierNom;
    }

    public LocalDate getPapierJour() {
        return papierJour;
    }

    public void setPapierJour(LocalDate papierJour) {
        this.papierJour = papierJour;
    }

    public Part getPapier() {
        return papier;
    }

    public void setPapier(Part papier) {
        this.papier = papier;
    }

    public String getPourquoi() {
        return pourquoi;
    }

    public void setPourquoi(String pourquoi) {
        this.pourquoi = pourquoi;
    }

    public String getObjet() {
        return objet;
    }

    public void setObjet(String objet) {
        this.objet = objet;
    }

    public LocalDate getEffetLe() {
        return effetLe;
    }

    public void setEffetLe(LocalDate effetLe) {
        this.effetLe = effetLe;
    }
}
