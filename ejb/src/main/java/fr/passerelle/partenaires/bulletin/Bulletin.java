package fr.passerelle.partenaires.bulletin;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatBulletin;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The form of adhesion to one service, with the people and the rights wanted (dossier §2.2). */
@Entity
@Table(schema = "partenaires", name = "bulletin")
class Bulletin {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "contrat_id")
    private long contrat;
    @Enumerated(EnumType.STRING)
    private EtatBulletin etat;
    @Column(name = "recu_le")
    private LocalDate recuLe;
    private String motif;
    @Column(name = "decide_le")
    private Instant decideLe;
    @Column(name = "decide_par")
    private String decidePar;

    protected Bulletin() {
    }

    Bulletin(long contrat, LocalDate recuLe) {
        this.contrat = contrat;
        this.recuLe = recuLe;
        etat = EtatBulletin.RECU;
    }

    /** @param pourquoi asked for what is incomplete or refused */
    EtatBulletin passer(EtatBulletin vers, String pourquoi, String auteur, Instant maintenant) {
        exiger(etat.suivants().contains(vers), "E-ETAT", null, "Ce bulletin est «\u202f" + etat.libelle() + "\u202f»\u202f: l’état «\u202f"
                + vers.libelle() + "\u202f» ne peut pas suivre.");
        boolean expliquer = vers == EtatBulletin.INCOMPLET || vers == EtatBulletin.REFUSE;
        exiger(!expliquer || !TextePropre.estVide(pourquoi), "R-PART-22", "motif", "Écrivez ce qui manque, ou pourquoi le bulletin est refusé.");
        EtatBulletin avant = etat;
        etat = vers;
        motif = TextePropre.ouNul(pourquoi);
        decideLe = maintenant;
        decidePar = auteur;
        return avant;
    }

    Long id() {
        return id;
    }

    BulletinVu vu() {
        return new BulletinVu(id, contrat, etat, recuLe, motif, decideLe, decidePar);
    }
}
