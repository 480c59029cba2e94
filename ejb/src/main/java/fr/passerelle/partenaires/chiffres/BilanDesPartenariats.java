package fr.passerelle.partenaires.chiffres;

import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.DeclarationDeBilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Trame;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.ConnusParAnnee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The yearly report of partnerships: what it holds, from the conventions and rights as they stand. */
@Dependent
class BilanDesPartenariats implements DeclarationDeBilan<ComplementsDesPartenariats> {

    private static final ConnusParAnnee<Bilan<ComplementsDesPartenariats>> CONNUS = new ConnusParAnnee<>("partenaires");

    @Inject
    private LectureDesComptes lecture;
    @Inject
    private Changements changements;
    @Inject
    private Clock horloge;

    @Override
    public String capacite() {
        return "partenaires";
    }

    @Override
    public String regle() {
        return "BILAN";
    }

    @Override
    public Trame trame() {
        return TrameDesPartenariats.TRAME;
    }

    @Override
    public Class<ComplementsDesPartenariats> propre() {
        return ComplementsDesPartenariats.class;
    }

    /** At the last day of the year, or today while it goes on. */
    @Override
    public Chiffres<ComplementsDesPartenariats> calculer(int annee) {
        LocalDate jour = LocalDate.now(horloge);
        LocalDate fin = LocalDate.of(annee, 12, 31);
        return calculer(LocalDate.of(annee, 1, 1), fin.isAfter(jour) ? jour : fin);
    }

    Chiffres<ComplementsDesPartenariats> calculer(LocalDate du, LocalDate au) {
        ComptesDeLAnnee comptes = lecture.lire(du, au);
        return new Chiffres<>(Indicateurs.de(comptes), TrameDesPartenariats.repartitions(comptes),
                new ComplementsDesPartenariats(au, comptes.delaisDeSignature(), List.of()));
    }

    @Override
    public ComplementsDesPartenariats completer(int annee, ComplementsDesPartenariats propre, Chiffres<ComplementsDesPartenariats> precedents) {
        List<Long> avant = precedents.effectif() == 0 ? List.of() : precedents.repartition("R-4").map(Repartition::lignes).orElse(List.of()).stream()
                .map(Indicateur::numerateur).map(n -> n.longValueExact()).toList();
        return new ComplementsDesPartenariats(propre.au(), propre.delais(), avant);
    }

    @Override
    public Bilan<ComplementsDesPartenariats> connu(int annee, Supplier<Bilan<ComplementsDesPartenariats>> figures) {
        return changements.siRienNAChange(CONNUS, annee, List.of(), figures);
    }
}
