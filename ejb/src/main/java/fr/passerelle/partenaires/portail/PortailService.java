package fr.passerelle.partenaires.portail;

import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;

import fr.passerelle.partenaires.habilitation.Habilitations;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Mon Compte Partenaire: what one may open, and the gate one opens it by. Of oneself only: nothing is asked about anyone else. */
@Stateless
public class PortailService {

    @Inject
    private Membres membres;
    @Inject
    private LecteurDuPortail lecteur;
    @Inject
    private Catalogue catalogue;
    @Inject
    private Attendu attendu;
    @Inject
    private Habilitations habilitations;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(PORTAIL_ENTRER)
    public Portail portail() {
        Membre moi = moi();
        Convenu convenu = lecteur.convenu(moi);
        List<Tuile> tuiles = Arrays.stream(ServicePartenaire.values()).map(s -> tuile(moi, s, convenu)).toList();
        return new Portail(moi, Stream.concat(aSigner(moi, convenu.cadres()), attendu.de(moi).stream()).toList(), tuiles);
    }

    /** To its signatory: the body has something to sign. */
    private static Stream<Rappel> aSigner(Membre moi, List<Cadre> cadres) {
        return moi.signataire() && cadres.stream().anyMatch(c -> c.convention() == EtatConvention.A_SIGNER || c.contrat() == EtatConvention.A_SIGNER)
                ? Stream.of(new Rappel(Fermetures.SIGNER, "pencil", "Lire et signer", "Une convention ou un contrat attend la signature de votre organisme.")) : Stream.of();
    }

    /** Who came in, and their body. */
    @Autorise(PORTAIL_ENTRER)
    public Membre membre() {
        return moi();
    }

    /** The gate: the right is looked at again at this very click, its use is marked, and a refusal is told in words. */
    @Autorise(PORTAIL_ENTRER)
    public Acces ouvrir(ServicePartenaire service) {
        Membre moi = moi();
        Tuile tuile = tuile(moi, service, lecteur.convenu(moi));
        if (!tuile.estOuverte()) {
            journal.noter(ActeJournal.LECTURE, "partenaire", moi.reference(), service.enBref() + " refusé\u202f: " + tuile.fermee().code().libelle(), null);
            return new Acces(tuile, null);
        }
        habilitations.utiliser(appelants.courant().identifiant(), service);
        journal.noter(ActeJournal.LECTURE, "partenaire", moi.reference(), service.enBref() + " ouvert", null);
        return new Acces(tuile, catalogue.de(service));
    }

    private Membre moi() {
        return membres.de(appelants.courant().identifiant());
    }

    private Tuile tuile(Membre moi, ServicePartenaire service, Convenu convenu) {
        LocalDate jour = LocalDate.now(horloge);
        List<Cadre> cadres = convenu.cadres();
        List<Droit> droits = convenu.droits().stream().filter(d -> d.service() == service).toList();
        List<Droit> ouvrent = droits.stream().filter(d -> d.ouvre(jour)).toList();
        if (ouvrent.isEmpty()) {
            Optional<Cadre> cadre = Cadre.de(service, cadres);
            return new Tuile(service, Usages.de(service), List.of(), null, new Fermetures(moi, jour).dire(cadre, cadres, droits),
                    cadre.isPresent() || !droits.isEmpty());
        }
        boolean sansFin = ouvrent.stream().anyMatch(d -> d.fin() == null);
        return new Tuile(service, Usages.de(service), ouvrent.stream().map(Droit::profil).distinct().filter(p -> service.aPlusieursProfils()).map(service::profil).toList(),
                sansFin ? null : ouvrent.stream().map(Droit::fin).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null), null, true);
    }
}
