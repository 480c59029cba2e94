package fr.passerelle.socle.courriels;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.essai.APartir;
import fr.passerelle.socle.essai.Essais;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The outbox: a mail is put there in the transaction of the act it tells of, and goes only if that act is done. */
@ApplicationScoped
public class Courriels {

    @Inject
    private EnvoiRepository envois;
    @Inject
    private Textes textes;
    @Inject
    private Event<CourrielDepose> depots;
    @Inject
    private Event<CourrielsDeposes> annonces;
    @Inject
    private Event<CourrielsOublies> oublis;

    /**
     * @param adresse who receives it; nothing is put for someone without an address
     * @param valeurs what stands for each name the text uses
     * @param objet the kind of thing it is about, as the journal names it
     * @param reference which one, or {@code null}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deposer(Texte modele, String adresse, Map<String, String> valeurs, String objet, String reference) {
        deposer(modele, adresse, valeurs, objet, reference, null, null);
    }

    /**
     * The same, of no use after that instant: what still waits then does not go, and is erased.
     *
     * @param perimeLe when the link or the code it carries ends; {@code null} for never
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deposer(Texte modele, String adresse, Map<String, String> valeurs, String objet, String reference, Instant perimeLe) {
        deposer(modele, adresse, valeurs, objet, reference, perimeLe, null);
    }

    /**
     * The same, with a document.
     *
     * @return its number in the outbox; {@code null} when nothing was put there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Long deposer(Texte modele, String adresse, Map<String, String> valeurs, String objet, String reference, Jointe jointe) {
        return deposer(modele, adresse, valeurs, objet, reference, null, jointe);
    }

    private Long deposer(Texte modele, String adresse, Map<String, String> valeurs, String objet, String reference, Instant perimeLe, Jointe jointe) {
        if (TextePropre.estVide(adresse)) {
            return null;
        }
        TexteDeCourriel texte = textes.enVigueur(modele).avec(textes.completer(modele, valeurs));
        annoncer(modele, adresse, texte);
        long numero = envois.ajouter(modele, TextePropre.de(adresse), texte, objet, reference, perimeLe, jointe);
        depots.fire(new CourrielDepose());
        annoncer(modele, objet, List.of(new Destine(adresse, valeurs, reference)));
        return numero;
    }

    /** What carries a secret is for whoever reads the mail, and nobody else. */
    private void annoncer(Texte modele, String objet, Collection<Destine> destines) {
        if (!modele.porteUnSecret()) {
            annonces.fire(new CourrielsDeposes(modele.titre(), objet, destines.stream().filter(d -> !TextePropre.estVide(d.adresse()))
                    .map(d -> new CourrielsDeposes.Mail(TextePropre.de(d.adresse()), d.valeurs().get("lien"), d.reference())).toList()));
        }
    }

    /** To whoever tries the act. A mail that lets its reader act in its addressee's name is shown to nobody. */
    private static void annoncer(Texte modele, String adresse, TexteDeCourriel texte) {
        Essais.noter(new APartir(true, TextePropre.de(adresse), texte.sujet(), modele.porteUnSecret() ? "" : texte.corps()));
    }

    /**
     * One of many that say the same.
     *
     * @param adresse nothing is put for someone without an address
     * @param valeurs what stands for each name the text uses
     */
    public record Destine(String adresse, Map<String, String> valeurs, String reference) {
    }

    /** The same text to all of these, about things of one kind: put in one statement, however many they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deposerTous(Texte modele, String objet, Collection<Destine> destines) {
        deposerTous(modele, objet, destines, null);
    }

    /**
     * The same, of no use after that instant.
     *
     * @param perimeLe when the links or the codes they carry end; {@code null} for never
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deposerTous(Texte modele, String objet, Collection<Destine> destines, Instant perimeLe) {
        TexteDeCourriel texte = textes.enVigueur(modele);
        List<EnvoiRepository.Depot> depots = destines.stream().filter(d -> !TextePropre.estVide(d.adresse()))
                .map(d -> new EnvoiRepository.Depot(TextePropre.de(d.adresse()), texte.avec(textes.completer(modele, d.valeurs())), d.reference())).toList();
        if (!depots.isEmpty()) {
            depots.forEach(d -> annoncer(modele, d.adresse(), d.texte()));
            envois.ajouterTous(modele, objet, depots, perimeLe);
            this.depots.fire(new CourrielDepose());
            annoncer(modele, objet, destines);
        }
    }

    /** Erases the mails about those things, sent or not: nobody is written to about what is no longer kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oublier(String objet, Collection<String> references) {
        envois.oublier(objet, references);
        oublis.fire(new CourrielsOublies(objet, references));
    }

    /** How many mails were sent, given up or left waiting before that instant, and how many have become of no use unsent. */
    public long finisAvant(OffsetDateTime avant) {
        return envois.finisAvant(avant);
    }

    /** Erases them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int oublierFinisAvant(OffsetDateTime avant) {
        return envois.oublierFinisAvant(avant);
    }

    /** The mails about that thing, whoever they are for, in the order they were put. */
    public List<CourrielEnvoye> deposesPour(String objet, String reference) {
        return envois.deposesPour(objet, reference);
    }

    /** The mails for the address of somebody's own account, whatever they are about, in the order they were put. */
    public List<CourrielEnvoye> deposesA(String adresse) {
        return TextePropre.estVide(adresse) ? List.of() : envois.deposesA(TextePropre.de(adresse));
    }

    /**
     * The mails for that address, in the order they were put.
     *
     * @param adresse none is found without an address
     * @param objets the kinds of things they are about: several people may read one address, and not for the same things
     */
    public List<CourrielEnvoye> deposesA(String adresse, Collection<String> objets) {
        return TextePropre.estVide(adresse) ? List.of() : envois.deposesA(TextePropre.de(adresse), objets);
    }
}
