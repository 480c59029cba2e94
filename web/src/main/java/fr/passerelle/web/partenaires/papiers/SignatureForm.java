package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.papiers.DossierDeSignature;
import fr.passerelle.partenaires.papiers.SignatureService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.signatures.Acceptation;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.connexion.ConnexionPage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Signing in the application what was read when the page was opened, and nothing else: name typed, password given again. */
@Dependent
public class SignatureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignatureService service;
    @Inject
    private ConnexionPage connexion;

    private long circuit;
    private String empreinte;
    private String nom;
    private transient String motDePasse;
    private boolean lu;

    /** What the person is about to read. */
    void lire(DossierDeSignature dossier) {
        circuit = dossier.courante() == null ? 0 : dossier.courante().circuit().id();
        empreinte = dossier.courante() == null ? "" : dossier.courante().circuit().empreinte();
    }

    String signer(String role, String suite) {
        if (!lu) {
            Messages.refuser(new RegleRefusee("SIGNATURE", "lu", "Dites que vous avez lu ces documents."));
            return null;
        }
        return Messages.siPermis(() -> service.signer(new Acceptation(circuit, role, empreinte, nom, motDePasse, connexion.getNumero())),
                "C’est signé. Chacun en est prévenu.", suite);
    }

    public long getCircuit() {
        return circuit;
    }

    public String getEmpreinte() {
        return empreinte;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getMotDePasse() {
        return null;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }

    public boolean isLu() {
        return lu;
    }

    public void setLu(boolean lu) {
        this.lu = lu;
    }
}
