package fr.passerelle.prets;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.personne.DonneesSurUnePersonne;
import fr.passerelle.socle.personne.MotsDuDossier;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouvaille;
import fr.passerelle.socle.personne.Trouvaille.Cellule;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was lent to a person. */
@ApplicationScoped
class PretsDeLaPersonne implements DonneesSurUnePersonne {

    private static final MotsDuDossier MOTS = new MotsDuDossier(PretsDeMateriel.OBJET, "prêt", "prêts", false, "gestion des prêts de matériel",
            List.of("Prêt", "Prêté le", "Nom", "Objet"), "leurs courriels", "ce qui vous a été prêté, les courriels qui vous ont été adressés", null, null);

    @EJB
    private PretsService prets;

    @Override
    public MotsDuDossier mots() {
        return MOTS;
    }

    @Override
    public List<Trouvaille> chercher(PersonneCherchee personne, int auPlus) {
        return prets.trouver(personne.numero(), personne.nom(), auPlus).stream().map(p -> new Trouvaille(p.reference(),
                List.of(Cellule.de(Typographie.dateCourte(p.le())), Cellule.de(p.nom()), Cellule.de(p.objet())))).toList();
    }

    @Override
    public Chapitre reunir(String reference) {
        PretVu p = prets.pourLaPersonne(reference);
        return new Chapitre("Prêt " + reference, new Ecrit().fiche(new Fiche().ligne("Nom", p.nom()).ligne("N° de dossier", p.numeroAllocataire())
                .ligne("Adresse électronique", p.courriel()).ligne("Objet", p.objet()).ligne("Prêté le", Typographie.dateCourte(p.le()))
                .ligne("Rendu le", p.renduLe() == null ? null : Typographie.dateCourte(p.renduLe()))).blocs());
    }
}
