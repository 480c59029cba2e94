package fr.passerelle.partenaires.portail;

import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.papiers.GenreDePapier;
import fr.passerelle.partenaires.portail.DossierSigne.Papier;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents of one's own body: what it signed, and what waits for it; what was void before being signed is not shown. */
@Stateless
public class MesDocumentsService {

    @Inject
    private EntityManager em;
    @Inject
    private Membres membres;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    /** The latest first. */
    @Autorise(PORTAIL_ENTRER)
    public List<DossierSigne> lire() {
        Membre moi = membres.de(appelants.courant().identifiant());
        journal.noter(ActeJournal.LECTURE, "partenaire", moi.reference(), "Documents consultés au portail", null);
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select v.id, c.reference, v.numero, v.objet, v.signee_le, v.effet_le, p.document_id, p.genre, k.service
                from partenaires.convention c join partenaires.version_papiers v on v.convention_id = c.id
                join signatures.circuit s on s.id = v.circuit_id join partenaires.papier p on p.version_id = v.id
                left join partenaires.contrat k on k.id = p.contrat_id
                where c.partenaire_id = :partenaire and (v.signee_le is not null or s.etat <> 'ANNULE')
                order by v.envoyee_le desc, v.id desc, p.rang""", Object[].class).setParameter("partenaire", moi.partenaire()));
        Map<Long, List<Object[]>> parVersion = new LinkedHashMap<>();
        lignes.forEach(l -> parVersion.computeIfAbsent((Long) l[0], v -> new ArrayList<>()).add(l));
        return parVersion.values().stream().map(MesDocumentsService::dossier).toList();
    }

    private static DossierSigne dossier(List<Object[]> lignes) {
        Object[] l = lignes.get(0);
        return new DossierSigne((String) l[1], (Integer) l[2], (String) l[3], LecteurDuPortail.jour(l[4]), LecteurDuPortail.jour(l[5]),
                lignes.stream().map(p -> new Papier((Long) p[6], intitule((String) p[7], (String) p[8]))).toList());
    }

    private static String intitule(String genre, String service) {
        String libelle = GenreDePapier.valueOf(genre).libelle();
        return service == null ? libelle : libelle + " – " + ServicePartenaire.valueOf(service).libelle();
    }
}
