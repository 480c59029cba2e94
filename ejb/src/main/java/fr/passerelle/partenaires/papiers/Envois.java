package fr.passerelle.partenaires.papiers;

import static fr.passerelle.partenaires.Permissions.CONVENTION_SIGNER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.Textes;
import fr.passerelle.socle.documents.AFiger;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.journal.Provenance;
import fr.passerelle.socle.signatures.CircuitAOuvrir;
import fr.passerelle.socle.signatures.CircuitVu;
import fr.passerelle.socle.signatures.Circuits;
import fr.passerelle.socle.signatures.SignataireAttendu;
import fr.passerelle.socle.signatures.SignatureAncienne;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Freezes the papers of a convention and sends them to be signed by both sides. */
@ApplicationScoped
class Envois {

    static final String OBJET = "convention";

    private static final List<String> DITS_UNE_FOIS = List.of(Donnees.DATES, Donnees.CAF);

    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private LectureDesDonnees lecture;
    @Inject
    private VersionRepository versions;
    @Inject
    private Circuits circuits;
    @Inject
    private Documents documents;
    @Inject
    private Textes textes;
    @Inject
    private Organisme organisme;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** The papers as they would be sent now. */
    Redaction rediger(Donnees donnees, List<VersionLue> connues) {
        Map<String, String> siennes = new HashMap<>(signee(connues).map(VersionLue::clauses).orElse(Map.of()));
        siennes.putAll(versions.clausesPropres(donnees.convention()));
        Map<String, String> dites = new HashMap<>(signee(connues).map(VersionLue::donnees).orElse(Map.of()));
        dites.keySet().retainAll(DITS_UNE_FOIS);
        return new Redaction(donnees, new NotreCaf(organisme.nom(), organisme.coordonnees()), siennes, dites, textes::derniere);
    }

    /** The first text: the convention and its draft contracts go to be signed. */
    void initiale(String reference) {
        Donnees brouillon = lecture.de(reference);
        if (brouillon.etat() == EtatConvention.ACTIVE) {
            premierTexte(brouillon);
            return;
        }
        boolean dejaSoumise = brouillon.etat() == EtatConvention.A_SIGNER && circuits.dernier(OBJET, reference).filter(CircuitVu::estOuvert).isEmpty();
        if (!dejaSoumise) {
            conventions.soumettre(brouillon.convention());
        }
        Donnees donnees = lecture.de(reference);
        List<VersionLue> connues = versions.deLaConvention(donnees.convention());
        Redaction redaction = rediger(donnees, connues);
        String objet = connues.isEmpty() ? "Premier texte" : "Texte corrigé";
        envoyer(donnees, redaction, redaction.tous(), GenreDeVersion.INITIALE, objet, donnees.effetLe());
    }

    /** The first text of a convention taken over without it: it goes on as it is, and holds from the last signature. */
    private void premierTexte(Donnees reprise) {
        List<VersionLue> connues = versions.deLaConvention(reprise.convention());
        exiger(signee(connues).isEmpty(), "R-PART-2", null, "Cette convention a déjà son texte\u202f: il se change par un avenant.");
        exiger(!reprise.contrats().isEmpty(), "R-PART-2", null, "Ajoutez d’abord à la convention les services qu’elle couvre\u202f: le texte les nomme.");
        reprise.contrats().stream().filter(c -> c.etat() == EtatConvention.BROUILLON).forEach(c -> contrats.soumettre(c.id()));
        Donnees donnees = lecture.de(reprise.reference());
        Redaction redaction = rediger(donnees, connues);
        envoyer(donnees, redaction, redaction.tous(), GenreDeVersion.INITIALE, connues.isEmpty() ? "Premier texte" : "Texte corrigé", null);
    }

    /** The text of a convention that was signed, or sent, before: as it would have read, under the dates it had. */
    void ancienne(Donnees donnees, Instant envoyeeLe, String par, List<SignatureAncienne> signatures) {
        Redaction redaction = rediger(donnees, List.of());
        envoyer(donnees, redaction, redaction.tous(), GenreDeVersion.INITIALE, "Premier texte", donnees.effetLe(), envoyeeLe,
                aOuvrir -> circuits.reprendre(aOuvrir, envoyeeLe, par, signatures));
        conclure(donnees, donnees.effetLe(), signatures);
    }

    /** An amendment of the time. */
    void avenantAncien(Donnees donnees, String objet, LocalDate effetLe, Instant envoyeLe, String par,
            List<SignatureAncienne> signatures) {
        List<VersionLue> connues = versions.deLaConvention(donnees.convention());
        Redaction redaction = rediger(donnees, connues);
        envoyer(donnees, redaction, avecAvenant(donnees, connues, redaction, effetLe, objet), GenreDeVersion.AVENANT, objet, effetLe, envoyeLe,
                aOuvrir -> circuits.reprendre(aOuvrir, envoyeLe, par, signatures));
        conclure(donnees, effetLe, signatures);
    }

    private void conclure(Donnees donnees, LocalDate effetLe, List<SignatureAncienne> signatures) {
        VersionLue version = versions.deLaConvention(donnees.convention()).get(0);
        if (signatures.size() == Cote.values().length) {
            versions.signer(version.id(), signatures.stream().map(SignatureAncienne::jour).max(LocalDate::compareTo).orElseThrow(), effetLe);
        }
    }

    /** A change agreed on afterwards: what it changes, then the whole text as it makes it, the new contracts with it. */
    void avenant(String reference, LocalDate effetLe, String objet) {
        Donnees donnees = lecture.de(reference);
        List<VersionLue> connues = versions.deLaConvention(donnees.convention());
        exigerAvenant(donnees, connues, effetLe, objet);
        donnees.contrats().stream().filter(c -> c.etat() == EtatConvention.BROUILLON).forEach(c -> contrats.soumettre(c.id()));
        Redaction redaction = rediger(donnees, connues);
        envoyer(donnees, redaction, avecAvenant(donnees, connues, redaction, effetLe, objet), GenreDeVersion.AVENANT, TextePropre.ligne(objet), effetLe);
    }

    private List<PapierRedige> avecAvenant(Donnees donnees, List<VersionLue> connues, Redaction redaction, LocalDate effetLe, String objet) {
        List<PapierRedige> papiers = redaction.tous();
        List<Difference> changements = differences(signee(connues).orElseThrow(), donnees, papiers);
        exiger(!changements.isEmpty(), "R-PART-2", "objet", "Rien ne change\u202f: corrigez d’abord une clause, ou ajoutez un service.");
        long numero = connues.stream().filter(v -> v.genre() == GenreDeVersion.AVENANT && v.estSignee()).count() + 1;
        List<PapierRedige> tous = new ArrayList<>();
        tous.add(redaction.avenant(Map.of("numero", String.valueOf(numero), "objet", TextePropre.de(objet), "effet", Typographie.date(effetLe),
                "changements", changements.stream().map(Difference::enClair).collect(Collectors.joining("\n\n")))));
        tous.addAll(papiers);
        return tous;
    }

    private void exigerAvenant(Donnees donnees, List<VersionLue> connues, LocalDate effetLe, String objet) {
        exiger(donnees.etat() == EtatConvention.ACTIVE, "R-PART-3", null, "Seule une convention active se modifie par un avenant.");
        VersionLue base = signee(connues).orElse(null);
        exiger(base != null, "R-PART-2", null, "Cette convention a été reprise sans son texte\u202f: envoyez d’abord son premier texte à la signature, un avenant pourra ensuite le changer.");
        Exigences exigences = new Exigences("R-PART-2");
        exigences.exigerTexte(objet, "objet", "Dites en une phrase ce que l’avenant change.");
        exigences.exiger(effetLe != null && !effetLe.isBefore(LocalDate.now(horloge)), "E-DATE", "effetLe", "Indiquez la date d’effet\u202f: aujourd’hui au plus tôt.");
        exigences.exiger(effetLe == null || !effetLe.isBefore(base.enVigueurLe()), "E-DATE", "effetLe",
                "L’avenant ne peut pas prendre effet avant le texte qu’il change, le " + Typographie.date(base.enVigueurLe()) + ".");
        exigences.refuser();
    }

    List<Difference> differences(VersionLue base, Donnees donnees, List<PapierRedige> papiers) {
        List<Difference> differences = new ArrayList<>(Comparaison.termes(base.donnees(), donnees.enMots()));
        differences.addAll(Comparaison.articles(textes(base),
                papiers.stream().map(p -> new Comparaison.Texte(p.genre(), p.service(), p.texte().corps())).toList()));
        return differences;
    }

    List<Comparaison.Texte> textes(VersionLue version) {
        return version.papiers().stream().map(p -> new Comparaison.Texte(p.genre(), p.service(), documents.lire(p.document()).corps())).toList();
    }

    /** The last one that all have signed. */
    static Optional<VersionLue> signee(List<VersionLue> connues) {
        return connues.stream().filter(VersionLue::estSignee).findFirst();
    }

    private void envoyer(Donnees donnees, Redaction redaction, List<PapierRedige> papiers, GenreDeVersion genre, String objet, LocalDate effetLe) {
        envoyer(donnees, redaction, papiers, genre, objet, effetLe, horloge.instant(), circuits::ouvrir);
    }

    private void envoyer(Donnees donnees, Redaction redaction, List<PapierRedige> papiers, GenreDeVersion genre, String objet, LocalDate effetLe,
            Instant maintenant, ToLongFunction<CircuitAOuvrir> ouvrir) {
        List<VersionLue.PapierLu> figes = papiers.stream().map(p -> new VersionLue.PapierLu(p.genre(), p.contrat(), p.service(),
                documents.figer(new AFiger(p.texte(), donnees.partenaire().nom(), OBJET, donnees.reference(), maintenant, provenance.auteur())))).toList();
        Map<String, String> mots = donnees.enMots();
        DITS_UNE_FOIS.forEach(d -> mots.put(d, redaction.valeurs().get(d)));
        long circuit = ouvrir.applyAsLong(new CircuitAOuvrir(OBJET, donnees.reference(), intitule(donnees, genre),
                figes.stream().map(VersionLue.PapierLu::document).toList(), signataires(donnees)));
        versions.ajouter(new VersionLue(0, donnees.convention(), circuits.lire(circuit).numero(), genre, circuit, objet, effetLe,
                redaction.clauses(), mots, maintenant, provenance.auteur(), null, figes));
    }

    private static String intitule(Donnees donnees, GenreDeVersion genre) {
        String convention = "convention d’accès " + donnees.reference();
        return genre == GenreDeVersion.AVENANT ? "avenant à la " + convention
                : convention + " et " + Typographie.compte(donnees.contrats().size(), "contrat") + " de service";
    }

    private static List<SignataireAttendu> signataires(Donnees donnees) {
        String page = "/partenaires/signer?ref=" + donnees.reference();
        Donnees.SignataireLu s = donnees.signataire();
        SignataireAttendu partenaire = s == null ? SignataireAttendu.surPapier(Cote.PARTENAIRE.name(), "Pour le partenaire", null, donnees.partenaire().courriel(), page)
                : s.compte() == null ? SignataireAttendu.surPapier(Cote.PARTENAIRE.name(), "Pour le partenaire", s.nom(), s.courriel(), page)
                : SignataireAttendu.compte(Cote.PARTENAIRE.name(), "Pour le partenaire", s.nom(), s.compte(), page);
        return List.of(partenaire, SignataireAttendu.quiPeut(Cote.CAF.name(), "Pour la Caf", CONVENTION_SIGNER, "/partenaires/dossier-signature?ref=" + donnees.reference()));
    }
}
