package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.partenaires.habilitation.Matrice;
import fr.passerelle.partenaires.habilitation.Rapprochement;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** A partner's list of its people against those who hold rights. */
@Named
@ViewScoped
public class RapprochementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int OCTETS_AU_PLUS = 10 * 1024 * 1024;

    @Inject
    private HabilitationService service;
    private Long partenaire;
    private String liste;
    private transient Part fichier;
    private transient Matrice matrice;
    private Rapprochement rapprochement;

    public void ouvrir() {
        getMatrice();
    }

    public void rapprocher() {
        rapprochement = null;
        try {
            boolean donne = fichier != null && fichier.getSize() > 0;
            rapprochement = donne ? service.rapprocher(partenaire, octets()) : service.rapprocher(partenaire, liste);
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }

    private byte[] octets() {
        try (InputStream contenu = fichier.getInputStream()) {
            return contenu.readNBytes(OCTETS_AU_PLUS + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getFichier() {
        return fichier;
    }

    public void setFichier(Part fichier) {
        this.fichier = fichier;
    }

    public Matrice getMatrice() {
        if (matrice == null) {
            matrice = service.matrice(partenaire == null ? 0 : partenaire);
        }
        return matrice;
    }

    /** {@code null} until a list is given. */
    public Rapprochement getRapprochement() {
        return rapprochement;
    }

    public Long getPartenaire() {
        return partenaire;
    }

    public void setPartenaire(Long partenaire) {
        this.partenaire = partenaire;
    }

    public String getListe() {
        return liste;
    }

    public void setListe(String liste) {
        this.liste = liste;
    }
}
