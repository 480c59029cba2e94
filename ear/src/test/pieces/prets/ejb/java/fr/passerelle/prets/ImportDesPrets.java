package fr.passerelle.prets;

import static fr.passerelle.prets.Permissions.PRET_SUIVRE;

import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.Matricule;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.imports.Colonne;
import fr.passerelle.socle.imports.Colonnes;
import fr.passerelle.socle.imports.Import;
import fr.passerelle.socle.imports.Lecteur;
import fr.passerelle.socle.imports.Lot;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The loans of a file: each right line is written, and its person told; the others are reported. */
@ApplicationScoped
class ImportDesPrets implements Import<PretLu> {

    @Inject
    private EntityManager em;
    @Inject
    private Courriels courriels;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "prets.prets";
    }

    @Override
    public String titre() {
        return "Import des prêts";
    }

    @Override
    public String aide() {
        return "Un prêt par ligne.";
    }

    @Override
    public String permission() {
        return PRET_SUIVRE;
    }

    @Override
    public String adresse() {
        return "/prets/import";
    }

    @Override
    public Colonnes colonnes(String fichier) {
        return Colonnes.de(Colonne.selon("numero", "Le matricule de la personne", "7 chiffres", "0000001"), Colonne.texte("nom", "Son nom", "Démo"),
                Colonne.selon("courriel", "Son adresse", "nom@domaine.fr", "demo@exemple.example"), Colonne.texte("objet", "Ce qui est prêté", "Vidéoprojecteur"),
                Colonne.date("le", "Depuis quand", "{AAAA}-03-14"), Colonne.date("rendu_le", "Le jour où c’est revenu", "{AAAA}-03-20").facultative());
    }

    @Override
    public Lecteur<PretLu> lecteur(String fichier) {
        return c -> {
            Matricule numero = Matricule.estUn(c.brut("numero")) ? new Matricule(c.brut("numero")) : c.refuser("numero", "Sept chiffres attendus.");
            Courriel courriel = Courriel.estUn(c.brut("courriel")) ? new Courriel(c.brut("courriel")) : c.refuser("courriel", "Adresse attendue.");
            LocalDate le = c.estVide("le") ? c.refuser("le", "Valeur obligatoire.") : c.date("le");
            return new PretLu(numero, c.texte("nom", 100), courriel, c.texte("objet", 100), le, c.date("rendu_le"));
        };
    }

    @Override
    public boolean toutOuRien() {
        return false;
    }

    @Override
    public void ecrire(Lot lot, List<PretLu> lignes) {
        for (PretLu lu : lignes) {
            Pret pret = new Pret(lu, lot.id(), LocalDate.now(horloge));
            em.persist(pret);
            journal.noter(ActeJournal.CREATION, PretsDeMateriel.OBJET, pret.reference(), "Prêt inscrit", null);
            courriels.deposer(PretsDeMateriel.PRETE, lu.courriel().valeur(), Map.of("reference", pret.reference()), PretsDeMateriel.OBJET,
                    pret.reference());
        }
    }

    @Override
    public void defaire(Lot lot) {
        List<Pret> siens = em.createQuery("select p from Pret p where p.lot = :lot", Pret.class).setParameter("lot", lot.id()).getResultList();
        courriels.oublier(PretsDeMateriel.OBJET, siens.stream().map(Pret::reference).toList());
        em.createQuery("delete from Pret p where p.lot = :lot").setParameter("lot", lot.id()).executeUpdate();
    }
}
