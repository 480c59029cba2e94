package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.lettre.LettreRedigee;
import fr.passerelle.socle.commun.RegleRefusee;
import jakarta.persistence.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file kept on a case, whatever its state: who holds it and who may not, its timeline, letters, documents and
 * confidential notes. {@link Saisine} adds what was asked and the life cycle.
 */
@MappedSuperclass
abstract class DossierTenu {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String reference;
    @Column(name = "date_enregistrement")
    private Instant dateEnregistrement;
    @Column(name = "enregistree_par")
    private String enregistreePar;
    /** Written by every act, so that each one makes a new version of the case. */
    @Column(name = "modifiee_le")
    private Instant modifieeLe;
    private String titulaire;
    @Column(name = "texte_recherche")
    private String texteRecherche;

    @ElementCollection
    @CollectionTable(schema = "mediation", name = "agent_implique", joinColumns = @JoinColumn(name = "saisine_id"))
    @Column(name = "identifiant")
    private Set<String> agentsImpliques = new TreeSet<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    private List<Deport> deports = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Evenement> evenements = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    private List<Lettre> lettres = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    private List<DocumentJoint> documents = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    private List<NoteConfidentielle> notes = new ArrayList<>();

    protected DossierTenu() {
    }

    DossierTenu(String reference, ContexteActe contexte) {
        this.reference = reference;
        this.dateEnregistrement = contexte.maintenant();
        this.enregistreePar = contexte.auteur();
    }

    private Saisine saisine() {
        return (Saisine) this;
    }

    /** Gives the case to a holder, who must be neither implied nor withdrawn (R-MED-16). */
    void affecter(String nouveauTitulaire, String nomAffiche, ContexteActe contexte) {
        if (implique(nouveauTitulaire)) {
            throw new RegleRefusee("R-MED-16", "titulaire",
                    nomAffiche + " a pris part à la décision contestée et ne peut pas tenir cette saisine.");
        }
        if (estDeporte(nouveauTitulaire)) {
            throw new RegleRefusee("R-MED-16", "titulaire", nomAffiche + " s’est déporté de cette saisine.");
        }
        titulaire = nouveauTitulaire;
        noter("AFFECTATION", "Saisine confiée à " + nomAffiche + ".", contexte);
    }

    /** Hands the case over after a withdrawal: the former holder has no access any more. */
    void ceder(Deport deport, String nouveauTitulaire) {
        if (nouveauTitulaire != null && (nouveauTitulaire.equals(deport.identifiant()) || estDeporte(nouveauTitulaire)
                || implique(nouveauTitulaire))) {
            throw new RegleRefusee("R-MED-16", "nouveauTitulaire", "Cette personne ne peut pas tenir la saisine.");
        }
        deports.add(deport);
        titulaire = nouveauTitulaire;
    }

    /** Names the agents who took part in the contested decision; none of them may hold or see the case. */
    void impliquer(Collection<String> agents) {
        if (titulaire != null && agents.contains(titulaire)) {
            throw new RegleRefusee("R-MED-16", "agentsImpliques",
                    "Le titulaire ne peut pas être un agent impliqué : il doit d’abord se déporter.");
        }
        agentsImpliques.retainAll(agents);
        agentsImpliques.addAll(agents);
    }

    void ajouterNote(String texte, ContexteActe contexte) {
        notes.add(new NoteConfidentielle(saisine(), texte, contexte));
        modifieeLe = contexte.maintenant();
    }

    void joindre(List<Long> pieces, ContexteActe contexte) {
        ajouterDocuments(pieces, contexte);
        noter("DOCUMENT", pieces.size() > 1 ? pieces.size() + " documents ajoutés." : "Document ajouté.", contexte);
    }

    void ajouterDocuments(List<Long> pieces, ContexteActe contexte) {
        pieces.stream()
                .filter(piece -> documents.stream().noneMatch(d -> d.pieceId() == piece))
                .forEach(piece -> documents.add(new DocumentJoint(saisine(), piece, contexte)));
    }

    void noter(String acte, String texte, ContexteActe contexte) {
        modifieeLe = contexte.maintenant();
        evenements.add(new Evenement(saisine(), acte, texte, id == null ? 0 : version + 1, contexte));
    }

    void ecrire(LettreRedigee lettre, ContexteActe contexte) {
        lettres.add(new Lettre(saisine(), lettre, contexte));
    }

    /** Keeps the text by which the case is found: reference, file number and names, never the notes. */
    void indexer(String texte) {
        texteRecherche = texte;
    }

    boolean estDeporte(String identifiant) {
        return deports.stream().anyMatch(d -> d.identifiant().equals(identifiant));
    }

    boolean implique(String identifiant) {
        return agentsImpliques.contains(identifiant);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String reference() {
        return reference;
    }

    String titulaire() {
        return titulaire;
    }

    List<Evenement> evenements() {
        return evenements;
    }

    List<Lettre> lettres() {
        return lettres;
    }
}
