package fr.passerelle.partenaires.revue;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The yearly review of one partner's rights: each line is chosen, then signed for by who chose it (R-PART-12). */
@Entity
@Table(schema = "partenaires", name = "revue")
class Revue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "campagne_id")
    private long campagne;
    @Column(name = "partenaire_id")
    private long partenaire;
    @Enumerated(EnumType.STRING)
    private EtatRevue etat;
    @Column(name = "ouverte_le")
    private Instant ouverteLe;
    private LocalDate echeance;
    @Column(name = "expire_le")
    private LocalDate expireLe;
    private int rappels;
    @Column(name = "rappel_le")
    private Instant rappelLe;
    @Column(name = "finie_le")
    private Instant finieLe;

    @OneToMany(mappedBy = "revue", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<LigneRevue> lignes = new ArrayList<>();

    protected Revue() {
    }

    Revue(long campagne, long partenaire, Instant ouverteLe, LocalDate echeance, LocalDate expireLe) {
        this.campagne = campagne;
        this.partenaire = partenaire;
        this.etat = EtatRevue.OUVERTE;
        this.ouverteLe = ouverteLe;
        this.echeance = echeance;
        this.expireLe = expireLe;
    }

    static String reference(long id) {
        return Reference.REVUE.de(id);
    }

    /** What ended since it opened is told, and awaits nobody. */
    void constater(Set<Long> vivantes, Instant le) {
        lignes.stream().filter(l -> !l.etat().estReglee() && !vivantes.contains(l.habilitation())).forEach(l -> l.partir(le));
        terminer(le);
    }

    /** Keeps these choices, all or none; returns how many changed. */
    int decider(List<DecisionSaisie> decisions, Decideur qui, LocalDate jour, Instant le) {
        exigerOuverte();
        Map<Long, LigneRevue> parNumero = lignes.stream().collect(Collectors.toMap(LigneRevue::id, Function.identity()));
        Exigences exigences = new Exigences(LigneRevue.REGLE);
        List<DecisionSaisie> nouvelles = decisions.stream().filter(d -> !ligne(parNumero, d).dejaAinsi(d)).toList();
        nouvelles.forEach(d -> ligne(parNumero, d).verifier(d, qui, jour, exigences));
        exigences.refuser();
        nouvelles.forEach(d -> ligne(parNumero, d).decider(d, qui.compte(), le));
        return nouvelles.size();
    }

    private LigneRevue ligne(Map<Long, LigneRevue> parNumero, DecisionSaisie d) {
        LigneRevue ligne = parNumero.get(d.ligne());
        if (ligne == null) {
            throw new Introuvable("ligne " + d.ligne() + " de la revue " + id);
        }
        return ligne;
    }

    /** Keeps all that this person decides of and has not looked at yet; returns how many. */
    int garderTout(Decideur qui, Instant le) {
        exigerOuverte();
        List<LigneRevue> restent = lignes.stream().filter(l -> l.attend(qui) && l.etat() == EtatLigneRevue.A_REVOIR).toList();
        restent.forEach(l -> l.decider(new DecisionSaisie(l.id(), 0, DecisionRevue.GARDER, null, null), qui.compte(), le));
        return restent.size();
    }

    /** What this person is about to attest; nothing of theirs may remain unlooked at. */
    List<LigneRevue> aSigner(Decideur qui) {
        exigerOuverte();
        long restent = lignes.stream().filter(l -> l.attend(qui) && l.etat() == EtatLigneRevue.A_REVOIR).count();
        exiger(restent == 0, LigneRevue.REGLE, null, restent == 1 ? "Une ligne reste à revoir avant de signer."
                : restent + " lignes restent à revoir avant de signer.");
        List<LigneRevue> miennes = lignes.stream().filter(l -> l.choisiePar(qui)).toList();
        exiger(!miennes.isEmpty(), LigneRevue.REGLE, null, "Vous n’avez rien choisi qui soit à signer.");
        return miennes;
    }

    /** The name typed is that of who signs. */
    static String nomSigne(String tape, Decideur qui) {
        String propre = TextePropre.ligne(tape);
        exiger(!propre.isEmpty(), "E-OBLIGATOIRE", "nom", "Tapez votre prénom et votre nom.");
        exiger(TextePropre.clef(propre).equals(TextePropre.clef(qui.nom())), LigneRevue.REGLE, "nom",
                "Tapez votre prénom et votre nom tels que votre compte les porte\u202f: " + qui.nom() + ".");
        return propre;
    }

    /** Settles those lines under that statement. */
    void attester(List<LigneRevue> miennes, Attestation attestation, Instant le) {
        miennes.forEach(l -> l.attester(attestation, le));
        terminer(le);
    }

    /** Its time is over: what was not signed for expires. Returns the rights that do. */
    List<Long> expirer(LocalDate jour, Instant le) {
        exigerOuverte();
        exiger(!jour.isBefore(expireLe), LigneRevue.REGLE, null, "Les lignes non revues n’expirent que le " + Typographie.date(expireLe) + ".");
        List<LigneRevue> restent = lignes.stream().filter(l -> !l.etat().estReglee()).toList();
        restent.forEach(l -> l.expirer(le));
        finir(EtatRevue.ECHUE, le);
        return restent.stream().map(LigneRevue::habilitation).toList();
    }

    private void terminer(Instant le) {
        if (etat == EtatRevue.OUVERTE && lignes.stream().allMatch(l -> l.etat().estReglee())) {
            finir(EtatRevue.TERMINEE, le);
        }
    }

    private void finir(EtatRevue suivant, Instant le) {
        etat = suivant;
        finieLe = le;
    }

    private void exigerOuverte() {
        exiger(etat == EtatRevue.OUVERTE, LigneRevue.REGLE, null, "Cette revue est close\u202f: plus rien ne s’y change.");
    }

    /** For who makes it by hand: the opening of all partners is one statement. */
    Revue avec(LigneRevue ligne) {
        lignes.add(ligne);
        return this;
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference(id);
    }

    long partenaire() {
        return partenaire;
    }

    EtatRevue etat() {
        return etat;
    }

    List<LigneRevue> lignes() {
        return lignes;
    }
}
