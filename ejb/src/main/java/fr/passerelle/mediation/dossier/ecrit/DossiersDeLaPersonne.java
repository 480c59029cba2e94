package fr.passerelle.mediation.dossier.ecrit;

import fr.passerelle.mediation.dossier.DossierTrouve;
import fr.passerelle.mediation.dossier.DossiersPersonneService;
import fr.passerelle.mediation.notifications.Avis;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.personne.DonneesSurUnePersonne;
import fr.passerelle.socle.personne.MotsDuDossier;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouvaille.Cellule;
import fr.passerelle.socle.personne.Trouvaille;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What mediation holds on a person: their cases, without the confidential notes. */
@ApplicationScoped
public class DossiersDeLaPersonne implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier("saisine", "saisine", "saisines", true,
            "médiation administrative",
            List.of("Saisine", "Reçue le", "N° de dossier", "Personne concernée", "Qui a saisi", "État"),
            "leurs lettres, leurs courriels, la liste des documents joints",
            "ce qui y a été écrit, les lettres et les courriels qui vous ont été adressés, la liste des documents joints",
            "Les notes confidentielles du médiateur n’y sont pas.",
            "Les notes confidentielles du médiateur n’y figurent pas\u202f: le code de la sécurité sociale (article R. 115-5) interdit"
                    + " de les verser au dossier. Les documents joints sont nommés\u202f; demandez ceux que vous n’avez plus.");

    @EJB
    private DossiersPersonneService dossiers;
    @Inject
    private Courriels courriels;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return dossiers.trouver(personne.numero(), personne.nom(), auPlus).stream().map(DossiersDeLaPersonne::trouvaille).toList();
    }

    @Override
    public Chapitre reunir(String reference) {
        return new Chapitre("Saisine " + reference, DossierEcrit.de(dossiers.pourLaPersonne(reference)));
    }

    @Override
    public List<CourrielEnvoye> courriels(String reference) {
        return courriels.deposesPour(MOTS.objet(), reference).stream().filter(c -> Avis.estPourQuiAEcrit(c.texte())).toList();
    }

    private static Trouvaille trouvaille(DossierTrouve t) {
        return new Trouvaille(t.reference(), List.of(Cellule.de(Typographie.dateCourte(t.dateReception())), Cellule.de(t.numeroAllocataire()),
                Cellule.de(t.concerne()), Cellule.de(t.saisissants()), new Cellule(t.etatEnClair(), t.etat())));
    }
}
