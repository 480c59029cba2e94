package fr.passerelle.partenaires.messages;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_ECRIRE;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Membres;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.messages.Correspondance;
import fr.passerelle.socle.messages.Cote;
import fr.passerelle.socle.messages.Echange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/**
 * A partner's exchanges: its signatory and its administrators see them all, its other people those they write in; the Caf's agents who may
 * write to partners, all of them.
 */
@ApplicationScoped
class CorrespondanceDesPartenaires implements Correspondance {

    static final String CODE = "partenaires";

    @Inject
    private EntityManager em;
    @Inject
    private Membres membres;
    @Inject
    private Annuaire annuaire;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String objet() {
        return Partenaires.OBJET;
    }

    @Override
    public String maison() {
        return "La Caf";
    }

    @Override
    public Optional<Cote> cote(Appelant moi, Echange echange) {
        if (moi.peut(PARTENAIRE_ECRIRE)) {
            return Optional.of(Cote.MAISON);
        }
        return moi.peut(PORTAIL_ENTRER) && estAuSien(membres.de(moi.identifiant()), moi, echange) ? Optional.of(Cote.DEHORS) : Optional.empty();
    }

    private static boolean estAuSien(Membre membre, Appelant moi, Echange echange) {
        return membre.references().contains(echange.organisme()) && (voitTout(membre) || echange.participants().contains(moi.identifiant()));
    }

    /** Whether that person reads for the whole body. */
    static boolean voitTout(Membre membre) {
        return membre.signataire() || membre.administrateur();
    }

    /** Outside, those who take part; when nobody does any more, or yet, whoever reads for the body. */
    @Override
    public List<String> adresses(Echange echange, Cote cote) {
        if (cote == Cote.MAISON) {
            return annuaire.courrielsPouvant(PARTENAIRE_ECRIRE, "");
        }
        List<Object[]> eux = Lignes.de(em.createNativeQuery("""
                select u.courriel, u.compte, u.signataire or exists (select 1 from partenaires.administrateur a where a.utilisateur_id = u.id and a.jusqu_a is null)
                from partenaires.utilisateur u
                where u.partenaire_id = (select coalesce(p.fondu_dans, p.id) from partenaires.partenaire p where p.id = :partenaire)
                    and u.compte is not null and u.etat in ('CREE', 'ACTIF') order by u.id""", Object[].class)
                .setParameter("partenaire", numero(echange.organisme())));
        List<String> participants = eux.stream().filter(u -> echange.participants().contains(u[1])).map(u -> (String) u[0]).toList();
        return participants.isEmpty() ? eux.stream().filter(u -> (Boolean) u[2]).map(u -> (String) u[0]).toList() : participants;
    }

    static long numero(String reference) {
        return Reference.PARTENAIRE.numero(reference).orElseThrow();
    }

    @Override
    public String lien(long fil) {
        return "/partenaires/echange?id=" + fil;
    }
}
