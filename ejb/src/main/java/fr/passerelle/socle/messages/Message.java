package fr.passerelle.socle.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One message of an exchange; nobody changes it once it is written. */
@Entity
@Table(schema = "messages", name = "message")
class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "fil_id")
    private Fil fil;
    @Enumerated(EnumType.STRING)
    private Cote cote;
    private String auteur;
    private Instant le;
    private String texte;

    protected Message() {
    }

    Message(Fil fil, Cote cote, String auteur, Instant le, String texte) {
        this.fil = fil;
        this.cote = cote;
        this.auteur = auteur;
        this.le = le;
        this.texte = texte;
    }

    Long id() {
        return id;
    }

    Cote cote() {
        return cote;
    }

    String auteur() {
        return auteur;
    }

    Instant le() {
        return le;
    }

    String texte() {
        return texte;
    }
}
