package fr.passerelle.partenaires.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that happened to a convention, told to whoever reads it. */
@Entity(name = "EvenementDeConvention")
@Table(schema = "partenaires", name = "convention_evenement")
class Evenement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "convention_id")
    private Convention convention;
    private Instant le;
    private String par;
    @Enumerated(EnumType.STRING)
    private GenreEvenement genre;
    @ManyToOne
    @JoinColumn(name = "contrat_id")
    private Contrat contrat;
    private String titre;
    private String texte;

    protected Evenement() {
    }

    Evenement(Convention convention, GenreEvenement genre, String titre, String texte, String par, Instant le) {
        this.convention = convention;
        this.genre = genre;
        this.titre = titre;
        this.texte = texte;
        this.par = par;
        this.le = le;
    }

    /** About one contract alone. */
    Evenement(Contrat contrat, GenreEvenement genre, String titre, String texte, String par, Instant le) {
        this(contrat.convention(), genre, titre, texte, par, le);
        this.contrat = contrat;
    }

    EvenementVu vu(String nom) {
        return new EvenementVu(genre, titre, texte == null ? "" : texte, nom == null ? par : nom, le, contrat == null ? null : contrat.id());
    }

    /** Whether it is that answer, given since that instant, of the convention itself when of no contract. */
    boolean estLaReponse(Contrat deQuoi, Instant depuis, String dite) {
        return genre == GenreEvenement.REPONDUE && contrat == deQuoi && !le.isBefore(depuis) && dite.equals(texte);
    }

    String par() {
        return par;
    }
}
