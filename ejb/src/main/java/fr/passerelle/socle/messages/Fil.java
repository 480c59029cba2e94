package fr.passerelle.socle.messages;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exchange about one thing, from its first message to its end; ended, it is read and no longer written in. */
@Entity
@Table(schema = "messages", name = "fil")
class Fil {

    private static final int OBJET_MAX = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String correspondance;
    private String organisme;
    private String objet;
    @Column(name = "ouvert_le")
    private Instant ouvertLe;
    @Column(name = "ouvert_par")
    private String ouvertPar;
    @Column(name = "dernier_le")
    private Instant dernierLe;
    @Enumerated(EnumType.STRING)
    @Column(name = "dernier_cote")
    private Cote dernierCote;
    @Column(name = "clos_le")
    private Instant closLe;
    @Column(name = "clos_par")
    private String closPar;
    @OneToMany(mappedBy = "fil", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Message> messages = new ArrayList<>();

    protected Fil() {
    }

    Fil(String correspondance, String organisme, String objet, Ecrit premier, Cote cote, String auteur, Instant maintenant) {
        Exigences exigences = new Exigences(Ecrit.REGLE);
        String dit = TextePropre.ligne(objet);
        exigences.exiger(!dit.isEmpty() && dit.length() <= OBJET_MAX, "objet", "Dites de quoi il s’agit, en " + OBJET_MAX + " caractères au plus.");
        premier.verifier(exigences);
        exigences.refuser();
        this.correspondance = correspondance;
        this.organisme = organisme;
        this.objet = dit;
        ouvertLe = maintenant;
        ouvertPar = auteur;
        ajouter(premier, cote, auteur, maintenant);
    }

    /** One more message. */
    Message ecrire(Ecrit ecrit, Cote cote, String auteur, Instant maintenant) {
        exiger(closLe == null, Ecrit.REGLE, null, "Cet échange est clos\u202f: ouvrez-en un autre.");
        Exigences exigences = new Exigences(Ecrit.REGLE);
        ecrit.verifier(exigences);
        exigences.refuser();
        return ajouter(ecrit, cote, auteur, maintenant);
    }

    private Message ajouter(Ecrit ecrit, Cote cote, String auteur, Instant maintenant) {
        Message message = new Message(this, cote, auteur, maintenant, ecrit.texte());
        messages.add(message);
        dernierLe = maintenant;
        dernierCote = cote;
        return message;
    }

    void clore(String auteur, Instant maintenant) {
        exiger(closLe == null, Ecrit.REGLE, null, "Cet échange est déjà clos.");
        closLe = maintenant;
        closPar = auteur;
    }

    void rouvrir() {
        exiger(closLe != null, Ecrit.REGLE, null, "Cet échange n’est pas clos.");
        closLe = null;
        closPar = null;
    }

    Echange enEchange() {
        Set<String> participants = Stream.concat(Stream.of(ouvertPar), messages.stream().map(Message::auteur)).collect(Collectors.toSet());
        return new Echange(id, organisme, participants);
    }

    Long id() {
        return id;
    }

    String correspondance() {
        return correspondance;
    }

    String organisme() {
        return organisme;
    }

    String objet() {
        return objet;
    }

    Instant ouvertLe() {
        return ouvertLe;
    }

    Instant closLe() {
        return closLe;
    }

    List<Message> messages() {
        return messages;
    }
}
