package fr.passerelle.mediation.saisine;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.lettre.LettreRedigee;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.GenreDocument;
import fr.passerelle.mediation.nomenclature.MotifRetrait;
import fr.passerelle.socle.commun.Introuvable;
import jakarta.persistence.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file kept on a case, whatever its state: who holds it and who may not, its timeline, letters, documents and
 * confidential notes.
 */
@Embeddable
class DossierTenu {

    @Column(name = "date_enregistrement")
    private Instant dateEnregistrement;
    @Column(name = "enregistree_par")
    private String enregistreePar;
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

    DossierTenu(ContexteActe contexte) {
        this.dateEnregistrement = contexte.maintenant();
        this.enregistreePar = contexte.auteur();
    }

    /** Gives the case to a holder, who must be neither implied nor withdrawn (R-MED-16). */
    void affecter(String nouveauTitulaire, String nomAffiche) {
        exiger(!implique(nouveauTitulaire), "R-MED-16", "titulaire",
                nomAffiche + " a pris part à la décision contestée et ne peut pas tenir cette saisine.");
        exiger(!estDeporte(nouveauTitulaire), "R-MED-16", "titulaire", nomAffiche + " s’est déporté de cette saisine.");
        titulaire = nouveauTitulaire;
    }

    /** Hands the case over after a withdrawal: the former holder has no access any more. */
    void ceder(Deport deport, String nouveauTitulaire) {
        exiger(nouveauTitulaire == null || !nouveauTitulaire.equals(deport.identifiant()) && !estDeporte(nouveauTitulaire)
                && !implique(nouveauTitulaire), "R-MED-16", "nouveauTitulaire", "Cette personne ne peut pas tenir la saisine.");
        deports.add(deport);
        titulaire = nouveauTitulaire;
    }

    /** Names the agents who took part in the contested decision; none of them may hold or see the case. */
    void impliquer(Collection<String> agents) {
        exiger(titulaire == null || !agents.contains(titulaire), "R-MED-16", "agentsImpliques",
                "Le titulaire ne peut pas être un agent impliqué\u202f: il doit d’abord se déporter.");
        agentsImpliques.retainAll(agents);
        agentsImpliques.addAll(agents);
    }

    void ajouterNote(Saisine saisine, String texte, ContexteActe contexte) {
        notes.add(new NoteConfidentielle(saisine, texte, contexte));
    }

    /** Files pieces deposited before; tells the timeline. */
    String ajouterDocuments(Saisine saisine, List<Long> pieces, GenreDocument genre, ContexteActe contexte) {
        nouvelles(pieces).forEach(piece -> documents.add(new DocumentJoint(saisine, piece, genre, contexte)));
        return pieces.size() > 1 ? pieces.size() + " documents ajoutés." : "Document ajouté.";
    }

    /** What came with the answer to a question of the case. */
    void joindreALaReponse(Saisine saisine, Question question, List<Long> pieces, ContexteActe contexte) {
        nouvelles(pieces).forEach(piece -> documents.add(new DocumentJoint(saisine, piece, GenreDocument.REPONSE, contexte).enReponseA(question)));
    }

    private List<Long> nouvelles(List<Long> pieces) {
        return pieces.stream().filter(piece -> documents.stream().noneMatch(d -> d.pieceId() == piece)).toList();
    }

    /** Says what a document is, and how it is called here; tells the timeline. */
    String qualifierDocument(long piece, GenreDocument genre, String intitule) {
        DocumentJoint document = document(piece);
        String avant = document.enClair();
        document.qualifier(genre, intitule);
        return "Document qualifié\u202f: " + avant + " → " + document.enClair() + ".";
    }

    /** Takes a document out of the case; tells the timeline. */
    String retirerDocument(long piece, MotifRetrait motif, ContexteActe contexte) {
        DocumentJoint document = document(piece);
        document.retirer(motif, contexte);
        return "Document retiré\u202f: " + document.enClair() + ". " + motif.libelle() + ".";
    }

    private DocumentJoint document(long piece) {
        return documents.stream().filter(d -> d.pieceId() == piece && d.estAuDossier()).findFirst()
                .orElseThrow(() -> new Introuvable("document " + piece));
    }

    void noter(Saisine saisine, Acte acte, String texte, ContexteActe contexte) {
        evenements.add(new Evenement(saisine, acte, texte, contexte));
    }

    void ecrire(Saisine saisine, LettreRedigee lettre, ContexteActe contexte) {
        lettres.add(new Lettre(saisine, lettre, contexte));
    }

    /** Keeps the text by which the case is found: reference, file number and names, never the notes. */
    void indexer(String texte) {
        texteRecherche = texte;
    }

    boolean estDeporte(String identifiant) {
        return deports.stream().anyMatch(d -> d.identifiant().equals(identifiant));
    }

    boolean implique(String identifiant) {
        return identifiant != null && agentsImpliques.contains(identifiant);
    }

    Set<String> agentsImpliques() {
        return agentsImpliques;
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
