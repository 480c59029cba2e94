package fr.passerelle.socle.signatures;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Empreinte;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A round of signatures over a text that does not change: whoever changes it voids the round. */
@Entity
@Table(schema = "signatures", name = "circuit")
class Circuit {

    private static final String REGLE = "SIGNATURE";
    private static final int NOM_AU_PLUS = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String objet;
    private String reference;
    private String intitule;
    private int numero;
    private Long remplace;
    @Enumerated(EnumType.STRING)
    private EtatCircuit etat = EtatCircuit.OUVERT;
    private String empreinte;
    @Column(name = "ouvert_le")
    private Instant ouvertLe;
    @Column(name = "ouvert_par")
    private String ouvertPar;
    @Column(name = "acheve_le")
    private Instant acheveLe;
    @Column(name = "annule_le")
    private Instant annuleLe;
    @Column(name = "annule_par")
    private String annulePar;
    private String pourquoi;
    @ElementCollection
    @CollectionTable(schema = "signatures", name = "document", joinColumns = @JoinColumn(name = "circuit_id"))
    @OrderColumn(name = "rang")
    private List<DocumentSigne> documents = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "circuit_id", nullable = false, updatable = false)
    @OrderBy("rang")
    private List<Signataire> signataires = new ArrayList<>();

    protected Circuit() {
    }

    Circuit(CircuitAOuvrir aOuvrir, List<DocumentSigne> documents, Circuit precedent, String par, Instant maintenant) {
        Set<String> roles = aOuvrir.signataires().stream().map(SignataireAttendu::role).collect(Collectors.toSet());
        if (documents.isEmpty() || roles.isEmpty() || roles.size() != aOuvrir.signataires().size()) {
            throw new IllegalArgumentException("un circuit a des documents, et des signataires aux rôles différents");
        }
        exiger(precedent == null || precedent.etat != EtatCircuit.OUVERT, REGLE, null, "Un texte est déjà à signer.");
        objet = aOuvrir.objet();
        reference = aOuvrir.reference();
        intitule = aOuvrir.intitule();
        numero = precedent == null ? 1 : precedent.numero + 1;
        remplace = precedent == null ? null : precedent.id;
        ouvertLe = maintenant;
        ouvertPar = par;
        this.documents.addAll(documents);
        empreinte = Empreinte.enTexte(documents.stream().map(DocumentSigne::empreinte).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
        aOuvrir.signataires().forEach(s -> signataires.add(new Signataire(signataires.size(), s)));
    }

    /** Whoever is not awaited there does not even find it. */
    void exigerAttendu(String role, Appelant qui) {
        if (!signataire(role).estPour(qui)) {
            throw new AccesRefuse("signature " + role + " du circuit " + id);
        }
    }

    /** Refuses what can no longer be signed, with words for whoever kept an old page open. */
    void exigerASigner(String role, String lue) {
        exiger(etat != EtatCircuit.ANNULE, REGLE, null, etat != EtatCircuit.ANNULE ? "" : "Ce texte n’est plus à signer\u202f: il a été annulé le "
                + Typographie.instant(annuleLe) + " (" + pourquoi + "). Rien n’a été signé. Rouvrez la page pour lire la version en vigueur.");
        signataire(role).exigerPasEncore();
        exiger(etat == EtatCircuit.OUVERT, REGLE, null, "Tout le monde a déjà signé ce texte.");
        exiger(empreinte.equals(lue), REGLE, null, "Ce que vous avez lu n’est pas le texte à signer. Rouvrez la page et relisez-le.");
    }

    void accepter(Acceptation acceptation, Appelant qui, Instant maintenant) {
        exigerASigner(acceptation.role(), acceptation.empreinte());
        String nom = TextePropre.nom(acceptation.nom());
        exiger(memesMots(nom, qui.nom()), REGLE, "nom", "Écrivez votre nom comme sur votre compte\u202f: " + qui.nom() + ".");
        exiger(signataires.stream().noneMatch(s -> s.aAccepte(qui.identifiant())), REGLE, null, "Vous avez déjà signé ce texte à un autre titre.");
        signataire(acceptation.role()).accepter(acceptation.empreinte(), nom, qui.identifiant(), maintenant);
        finirSiComplet(maintenant);
    }

    void recevoirLePapier(SignaturePapier papier, String par, Instant maintenant) {
        exigerASigner(papier.role(), papier.empreinte());
        LocalDate aujourdhui = LocalDate.ofInstant(maintenant, Horloge.PARIS);
        LocalDate envoye = LocalDate.ofInstant(ouvertLe, Horloge.PARIS);
        String nom = TextePropre.nom(papier.nom());
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(!nom.isEmpty() && nom.length() <= NOM_AU_PLUS, "nomPapier", "Indiquez qui a signé.");
        exigences.exiger(papier.jour() != null && !papier.jour().isAfter(aujourdhui) && !papier.jour().isBefore(envoye), "jour",
                "Indiquez le jour de la signature\u202f: entre l’envoi du texte, le " + Typographie.date(envoye) + ", et aujourd’hui.");
        exigences.exiger(papier.piece() != null, "pieces", "Joignez la numérisation du document signé.");
        exigences.refuser();
        signataire(papier.role()).recevoirLePapier(new SignaturePapier(papier.circuit(), papier.role(), papier.empreinte(), nom, papier.jour(),
                papier.piece()), par, maintenant);
        finirSiComplet(maintenant);
    }

    /** One given before it came here. */
    void reprendre(SignatureAncienne ancienne) {
        signataire(ancienne.role()).accepter(empreinte, ancienne.nom(), ancienne.compte(), ancienne.le());
        finirSiComplet(ancienne.le());
    }

    private void finirSiComplet(Instant maintenant) {
        if (signataires.stream().allMatch(Signataire::aSigne)) {
            etat = EtatCircuit.ACHEVE;
            acheveLe = maintenant;
        }
    }

    /** The signatures given are void. */
    void annuler(String raison, String par, Instant maintenant) {
        RegleRefusee.exigerTexte(raison, REGLE, "pourquoi", "Dites pourquoi les signatures sont annulées.");
        exiger(etat == EtatCircuit.OUVERT, REGLE, null, etat == EtatCircuit.ACHEVE ? "Ce texte est signé par tous\u202f: il ne s’annule plus." : "Ce circuit est déjà annulé.");
        etat = EtatCircuit.ANNULE;
        annuleLe = maintenant;
        annulePar = par;
        pourquoi = TextePropre.de(raison).replace('\n', ' ');
    }

    void relancer(String role, Instant maintenant) {
        exiger(etat == EtatCircuit.OUVERT, REGLE, null, "Il n’y a plus personne à relancer.");
        signataire(role).relancer(maintenant);
    }

    List<Signataire> aRelancer(Instant maintenant, int jours, int fois) {
        return etat != EtatCircuit.OUVERT ? List.of()
                : signataires.stream().filter(s -> s.estARelancer(ouvertLe, maintenant, jours, fois)).toList();
    }

    Signataire signataire(String role) {
        return signataires.stream().filter(s -> s.role().equals(role)).findFirst().orElseThrow(() -> new Introuvable("signataire " + role));
    }

    /** Whatever the order of first and last names, capitals and accents. */
    private static boolean memesMots(String un, String autre) {
        return mots(un).equals(mots(autre));
    }

    private static Set<String> mots(String nom) {
        return Stream.of(TextePropre.clef(nom).split("[ -]+")).filter(m -> !m.isEmpty()).collect(Collectors.toSet());
    }

    /** The day each signature bears, by role. */
    Map<String, LocalDate> jours() {
        return signataires.stream().collect(Collectors.toMap(Signataire::role, Signataire::jour));
    }

    boolean estOuvert() {
        return etat == EtatCircuit.OUVERT;
    }

    boolean estAcheve() {
        return etat == EtatCircuit.ACHEVE;
    }

    Long id() {
        return id;
    }

    String objet() {
        return objet;
    }

    String reference() {
        return reference;
    }

    String intitule() {
        return intitule;
    }

    int numero() {
        return numero;
    }

    String empreinte() {
        return empreinte;
    }

    String pourquoi() {
        return pourquoi;
    }

    Instant ouvertLe() {
        return ouvertLe;
    }

    List<Signataire> signataires() {
        return signataires;
    }

    /** The accounts it names. */
    Stream<String> comptes() {
        return Stream.concat(Stream.of(ouvertPar, annulePar), signataires.stream().map(Signataire::signePar)).filter(c -> c != null);
    }

    CircuitVu enVue(Map<String, String> noms) {
        return new CircuitVu(id, objet, reference, intitule, numero, remplace, etat, empreinte, ouvertLe, noms.get(ouvertPar), acheveLe, annuleLe,
                noms.get(annulePar), pourquoi, documents.stream().map(DocumentSigne::enVue).toList(),
                signataires.stream().map(s -> s.enVue(noms.get(s.signePar()))).toList());
    }
}
