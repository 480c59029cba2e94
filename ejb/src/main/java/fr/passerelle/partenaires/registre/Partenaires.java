package fr.passerelle.partenaires.registre;

import fr.passerelle.referentiels.Communes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The partners, for the services of the capability: hence no permission of its own. */
@ApplicationScoped
public class Partenaires {

    /** What the journal calls one. */
    public static final String OBJET = "partenaire";
    static final String ENREGISTREMENT = "Enregistrement";

    @Inject
    private PartenaireRepository partenaires;
    @Inject
    private Communes communes;
    @Inject
    private Histoire histoire;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /**
     * The partner of that number; of one that was merged, the one it was merged into.
     *
     * @throws fr.passerelle.socle.commun.Introuvable when there is none
     */
    @Transactional
    public PartenaireVu trouver(long id) {
        return partenaires.vivant(id).vu();
    }

    @Transactional
    public Optional<PartenaireVu> parSiret(String siret) {
        return partenaires.parSiret(TextePropre.compact(siret)).map(Partenaire::vu);
    }

    /** Those of that name, however it is typed. */
    @Transactional
    public List<PartenaireVu> nommes(String raisonSociale) {
        return partenaires.nommes(TextePropre.nom(raisonSociale)).stream().map(Partenaire::vu).toList();
    }

    /** Checks all of it, registers it, journals it: in the transaction of the act it serves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long ajouter(PartenaireSaisi saisi) {
        return ajouter(saisi, null);
    }

    long ajouter(PartenaireSaisi saisi, Long lot) {
        PartenaireSaisi verifie = saisi.verifie(communes);
        exigerUnSeul(verifie.siret(), null);
        Partenaire partenaire = new Partenaire(verifie, lot, provenance.auteur(), horloge.instant());
        partenaires.ajouter(partenaire);
        histoire.raconter(partenaire.id(), ENREGISTREMENT, null);
        journal.noter(ActeJournal.CREATION, OBJET, partenaire.reference(), "Partenaire enregistré", null);
        return partenaire.id();
    }

    /** Adds to what is told on its sheet: « Convention suspendue ». In the transaction of the act it tells. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raconter(long partenaire, String fait, String detail) {
        histoire.raconter(partenaire, fait, detail);
    }

    void corriger(long id, int version, PartenaireSaisi saisi) {
        Partenaire partenaire = partenaires.tenir(id, version);
        PartenaireSaisi avant = partenaire.saisie();
        PartenaireSaisi apres = saisi.verifie(communes);
        exigerUnSeul(apres.siret(), id);
        String changes = changes(avant, apres);
        if (changes.isEmpty()) {
            return;
        }
        partenaire.corriger(apres);
        histoire.raconter(id, "Correction", changes);
        journal.noter(ActeJournal.MODIFICATION, OBJET, partenaire.reference(), "Corrigé\u202f: " + changes, null);
    }

    /** The database keeps it true when two are registered at the same time; this says which it is. */
    private void exigerUnSeul(String siret, Long sauf) {
        partenaires.parSiret(siret).filter(p -> !p.id().equals(sauf)).ifPresent(p -> {
            throw new RegleRefusee("E-SIRET", "siret", "Ce Siret est déjà celui de " + p.saisie().raisonSociale() + " (" + p.reference() + "). (E-SIRET)");
        });
    }

    /** Which data changed, by their names. */
    private static String changes(PartenaireSaisi a, PartenaireSaisi b) {
        return Stream.of(change("Siret", a.siret(), b.siret()), change("raison sociale", a.raisonSociale(), b.raisonSociale()),
                        change("type", a.type(), b.type()), change("adresse", a.adresse(), b.adresse()),
                        change("commune", List.of(texte(a.codePostal()), texte(a.commune())), List.of(texte(b.codePostal()), texte(b.commune()))),
                        change("téléphone", a.telephone(), b.telephone()), change("courriel", a.courriel(), b.courriel()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String change(String nom, Object avant, Object apres) {
        return Objects.equals(avant, apres) ? null : nom;
    }

    private static String texte(String peutEtre) {
        return peutEtre == null ? "" : peutEtre;
    }
}
