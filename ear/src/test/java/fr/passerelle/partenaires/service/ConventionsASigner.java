package fr.passerelle.partenaires.service;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.ServiceConvenu;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.papiers.ClausesService;
import fr.passerelle.partenaires.papiers.Cote;
import fr.passerelle.partenaires.papiers.DossierDeSignature;
import fr.passerelle.partenaires.papiers.PapiersService;
import fr.passerelle.partenaires.papiers.SignatureService;
import fr.passerelle.socle.comptes.ComptesPrets;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.NouveauCompte;
import fr.passerelle.socle.comptes.oubli.OubliService;
import fr.passerelle.socle.comptes.session.SessionsService;
import fr.passerelle.socle.signatures.Acceptation;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Une convention prête à partir à la signature, son partenaire, son signataire, et l’agent qui signe pour la Caf. */
public final class ConventionsASigner {

    private static final String MOT_DE_PASSE = "Grive-musicienne-2026!";

    private final String cle = UUID.randomUUID().toString().substring(0, 8);
    private final String reference;

    private ConventionsASigner() throws Exception {
        compte(agent());
        compte(signataire());
        Base.ecrire("update comptes.compte set population = 'PARTENAIRE' where identifiant = '" + signataire() + "'");
        reference = preparer();
    }

    static ConventionsASigner nouvelle() throws Exception {
        return new ConventionsASigner();
    }

    String reference() {
        return reference;
    }

    String agent() {
        return "caf" + cle;
    }

    String signataire() {
        return "part" + cle;
    }

    String courriel() {
        return signataire() + "@essai.example";
    }

    String nomDuSignataire() {
        return "Fictif Démo-" + signataire();
    }

    public static String fairePreparer() throws Exception {
        return nouvelle().reference();
    }

    public static String faireSignerParLePartenaire() throws Exception {
        ConventionsASigner c = nouvelle();
        EnTantQue.faire(c.agent(), () -> papiers().envoyer(c.reference()));
        c.accepter(EnTantQue.executer(c.agent(), () -> papiers().dossier(c.reference())), Cote.PARTENAIRE);
        return c.reference();
    }

    public static String faireSigner() throws Exception {
        ConventionsASigner c = nouvelle();
        EnTantQue.faire(c.agent(), () -> papiers().envoyer(c.reference()));
        DossierDeSignature lue = EnTantQue.executer(c.agent(), () -> papiers().dossier(c.reference()));
        c.accepter(lue, Cote.PARTENAIRE);
        c.accepter(lue, Cote.CAF);
        return c.reference();
    }

    public static String faireReprendre(String reference) throws Exception {
        EnTantQue.faire("secretariat", () -> papiers().reprendre(reference, "une date est fausse"));
        return reference;
    }

    public static String faireChangerUneClause(String reference) throws Exception {
        ClausesService clauses = Services.trouver(ClausesService.class);
        EnTantQue.faire("secretariat", () -> clauses.changer(reference, "CONVENTION_DENONCIATION", clauses.clause(reference, "CONVENTION_DENONCIATION").corps(),
                "# Dénonciation\n\nChacun dénonce par lettre recommandée."));
        return reference;
    }

    private static PapiersService papiers() {
        return Services.trouver(PapiersService.class);
    }

    /** Signe ce qui a été lu, du côté qu’il faut. */
    void accepter(DossierDeSignature lue, Cote cote) throws Exception {
        String qui = cote == Cote.CAF ? agent() : signataire();
        long session = session(qui);
        EnTantQue.faire(qui, () -> Services.trouver(SignatureService.class).signer(new Acceptation(lue.courante().circuit().id(), cote.name(),
                lue.courante().circuit().empreinte(), "Fictif Démo-" + qui, MOT_DE_PASSE, session)));
    }

    long session(String qui) throws Exception {
        return EnTantQue.executer(qui, () -> Services.trouver(SessionsService.class).ouvrir("Firefox").numero());
    }

    /** Un partenaire n’a pas de rôle : celui-ci en a un, pour signer sans attendre que sa pièce lui en donne le droit. */
    private static void compte(String identifiant) throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).ouvrir(new NouveauCompte(identifiant, "Fictif", "Démo-" + identifiant,
                identifiant + "@essai.example", null, Set.of("SECRETARIAT_PARTENAIRES"))));
        Services.trouver(OubliService.class).choisir(ComptesPrets.lireLeLien(identifiant).replaceAll(".*=", ""), MOT_DE_PASSE);
    }

    private String preparer() throws Exception {
        String partenaire = Base.lire("""
                insert into partenaires.partenaire (siret, raison_sociale, type, cree_le, cree_par)
                values (lpad((abs(hashtext(?)) % 100000000)::text, 14, '0'), ?, 'ASSOCIATION', now(), 'essai') returning id""", cle, "Association " + cle).get(0);
        Base.lire("""
                insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, fonction, signataire, etat, cree_le, cree_par)
                values (?, ?, 'Fictif', ?, ?, 'présidence', true, 'ACTIF', now(), 'essai') returning id""", Long.valueOf(partenaire), signataire(),
                "Démo-" + signataire(), courriel());
        Conventions conventions = Beans.trouver(Conventions.class);
        return DansUneTransaction.faire(() -> conventions.trouver(conventions.preparer(Long.parseLong(partenaire), conventions.usuelle(ModeGestion.DELEGUEE,
                List.of(new ServiceConvenu(ServicePartenaire.CDAP, List.of("T1", "T2"), 12))))).reference());
    }
}
