package fr.passerelle.partenaires.messages;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_ECRIRE;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;

import fr.passerelle.partenaires.portail.Membres;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.messages.Echanges;
import fr.passerelle.socle.messages.Ecrit;
import fr.passerelle.socle.messages.FilLu;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.socle.pieces.Pieces;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A partner writes to the Caf, and the Caf to a partner. */
@Stateless
public class MessagesService {

    @Inject
    private Echanges echanges;
    @Inject
    private ListeDeLaMessagerie messagerie;
    @Inject
    private Membres membres;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Pieces pieces;
    @Inject
    private Appelants appelants;

    /** To the Caf, from the caller's own body. */
    @Autorise(PORTAIL_ENTRER)
    public long ecrireALaCaf(String objet, Ecrit ecrit) {
        return echanges.ouvrir(CorrespondanceDesPartenaires.CODE, membres.de(appelants.courant().identifiant()).reference(), objet, ecrit);
    }

    /** To a partner; its signatory and administrators read it. */
    @Autorise(PARTENAIRE_ECRIRE)
    public long ecrireAuPartenaire(long partenaire, String objet, Ecrit ecrit) {
        return echanges.ouvrir(CorrespondanceDesPartenaires.CODE, partenaires.trouver(partenaire).reference(), objet, ecrit);
    }

    /** Whom one is about to write to. */
    @Autorise(PARTENAIRE_ECRIRE)
    public PartenaireVu destinataire(long partenaire) {
        return partenaires.trouver(partenaire);
    }

    @Autorise({PORTAIL_ENTRER, PARTENAIRE_ECRIRE})
    public FilLu lire(long echange) {
        return echanges.lire(echange);
    }

    /** The body of an exchange, by its reference. */
    @Autorise(PARTENAIRE_ECRIRE)
    public PartenaireVu partenaire(String reference) {
        return partenaires.trouver(CorrespondanceDesPartenaires.numero(reference));
    }

    @Autorise({PORTAIL_ENTRER, PARTENAIRE_ECRIRE})
    public void repondre(long echange, Ecrit ecrit) {
        echanges.repondre(echange, ecrit);
    }

    @Autorise(PARTENAIRE_ECRIRE)
    public void clore(long echange) {
        echanges.clore(echange);
    }

    @Autorise(PARTENAIRE_ECRIRE)
    public void rouvrir(long echange) {
        echanges.rouvrir(echange);
    }

    /** How many exchanges hold something of a partner that no agent has read. */
    @Autorise(PARTENAIRE_ECRIRE)
    public long nonLus() {
        return echanges.nonLus(messagerie);
    }

    /** Keeps a file that is to be sent with a message. */
    @Autorise({PORTAIL_ENTRER, PARTENAIRE_ECRIRE})
    public PieceDeposee deposer(String nom, InputStream contenu) {
        return pieces.deposer(nom, contenu);
    }

    /** An attachment of an exchange one takes part in. */
    @Autorise({PORTAIL_ENTRER, PARTENAIRE_ECRIRE})
    public Piece piece(long echange, long piece) {
        PieceDeposee trouvee = echanges.piece(echange, piece);
        try (InputStream flux = echanges.contenu(trouvee)) {
            return new Piece(trouvee.nom(), flux.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An attachment, whole: ten megabytes at most. */
    public record Piece(String nom, byte[] contenu) {
    }
}
