package fr.passerelle.mediation.saisine;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the mediator writes for himself; never exported, never merged in a letter (R-MED-17). */
@Entity
@Table(schema = "mediation", name = "note_confidentielle")
class NoteConfidentielle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    private String texte;
    private Instant le;
    private String auteur;

    protected NoteConfidentielle() {
    }

    NoteConfidentielle(Saisine saisine, String texte, ContexteActe contexte) {
        if (TextePropre.estVide(texte)) {
            throw new RegleRefusee("R-MED-17", "note", "Écrivez la note.");
        }
        this.saisine = saisine;
        this.texte = TextePropre.de(texte);
        this.le = contexte.maintenant();
        this.auteur = contexte.auteur();
    }
}
