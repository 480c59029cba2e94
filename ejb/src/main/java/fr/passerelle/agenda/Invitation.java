package fr.passerelle.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody invited to a meeting, and whether they came. */
@Entity
@Table(schema = "agenda", name = "invitation")
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "seance_id")
    private long seance;
    private String nom;
    private String organisme;
    private String courriel;
    @Column(name = "envoyee_le")
    private Instant envoyeeLe;
    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected Invitation() {
    }

    Invitation(long seance, InviteSaisi invite) {
        this.seance = seance;
        nom = invite.nom();
        organisme = invite.organisme();
        courriel = invite.courriel();
    }

    void envoyer(Instant maintenant) {
        envoyeeLe = maintenant;
    }

    boolean estEnvoyee() {
        return envoyeeLe != null;
    }

    void noter(Presence dite) {
        presence = dite;
    }

    Long id() {
        return id;
    }

    long seance() {
        return seance;
    }

    String courriel() {
        return courriel;
    }

    InvitationVue vue() {
        return new InvitationVue(id, nom, organisme, courriel, envoyeeLe, presence);
    }
}
