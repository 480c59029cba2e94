package fr.passerelle.mediation.bilan.calcul;

import static fr.passerelle.mediation.bilan.calcul.Definition.*;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.bilans.Indicateur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The plain indicators of a year, from its counts; no comparison yet. A ratio with an empty base has no value. */
final class Indicateurs {

    private static final BigDecimal MOITIE = new BigDecimal("0.5");
    private static final BigDecimal NEUF_DIXIEMES = new BigDecimal("0.9");

    private final Comptes comptes;
    private final Seuils seuils;
    private final Delais delais;
    private final List<Indicateur> indicateurs = new ArrayList<>();

    private Indicateurs(Comptes comptes, Seuils seuils) {
        this.comptes = comptes;
        this.seuils = seuils;
        this.delais = Delais.de(comptes);
    }

    static List<Indicateur> de(Comptes comptes, Seuils seuils) {
        Indicateurs calcul = new Indicateurs(comptes, seuils);
        calcul.reception();
        calcul.reponses();
        calcul.delais();
        calcul.effets();
        calcul.suites();
        return calcul.indicateurs;
    }

    private void reception() {
        long irrecevables = comptes.irrecevables();
        long directes = Arrays.stream(TypeSaisissant.values()).filter(TypeSaisissant::estDirect)
                .mapToLong(t -> comptes.recues(Dimension.TYPE, t.name())).sum();
        nombre(RECUES, comptes.recues());
        part(IRRECEVABILITE, irrecevables, irrecevables + comptes.recevables());
        part(DIRECTES, directes, comptes.recues());
        part(TIERS, comptes.recues() - directes, comptes.recues());
    }

    private void reponses() {
        long avecPosition = comptes.total(Dimension.POSITION)
                - comptes.recues(Dimension.POSITION, PositionCaf.SANS_OBJET.name());
        long revisees = Arrays.stream(PositionCaf.values()).filter(PositionCaf::estUneRevision)
                .mapToLong(p -> comptes.recues(Dimension.POSITION, p.name())).sum();
        long ecrites = Arrays.stream(ModeReponse.values()).filter(ModeReponse::estEcrit)
                .mapToLong(m -> comptes.recues(Dimension.MODE, m.name())).sum();
        part(CONFIRMEE, comptes.recues(Dimension.POSITION, PositionCaf.CONFIRMEE.name()), avecPosition);
        part(REVISEE, revisees, avecPosition);
        part(ECRITE, ecrites, delais.effectif());
    }

    private void delais() {
        Comptes.Totaux totaux = comptes.totaux();
        moyenne(DELAI_MOYEN, delais.totalJours(), delais.effectif());
        ordre(DELAI_MEDIAN, delais.quantile(MOITIE));
        ordre(DELAI_DECILE, delais.quantile(NEUF_DIXIEMES));
        ordre(DELAI_MAXIMUM, delais.maximum());
        part(OBJECTIF_LOCAL, delais.enMoinsDe(seuils.retard()), delais.effectif());
        part(OBJECTIF_NATIONAL, delais.enMoinsDe(seuils.national()), delais.effectif());
        part(PRISE_EN_CHARGE, totaux.prisEnChargeATemps(), comptes.recues());
        moyenne(DELAI_ACCUSE, totaux.joursAccuse(), totaux.accuses());
        moyenne(DELAI_RECEVABILITE, totaux.joursRecevabilite(), totaux.recevabilites());
    }

    private void effets() {
        Comptes.Totaux totaux = comptes.totaux();
        part(INTERROMPUES, comptes.total(Dimension.CAUSE), comptes.recevables());
        somme(RAPPELS, totaux.rappels());
        somme(INDUS_ANNULES, totaux.indusAnnules());
        somme(INDUS_DETECTES, totaux.indusDetectes());
        Comptes.Equite equite = comptes.equite();
        nombre(EQUITE_FAITES, equite.faites());
        nombre(EQUITE_ACCEPTEES, equite.acceptees());
        part(EQUITE_TAUX, equite.acceptees(), equite.acceptees() + equite.refusees());
    }

    private void suites() {
        Comptes.Preconisations preconisations = comptes.preconisations();
        nombre(PRECO_EMISES, preconisations.emises());
        nombre(PRECO_FAITES, preconisations.misesEnOeuvre());
        nombre(PRECO_RETARD, preconisations.enRetard());
        part(PRECO_TAUX, preconisations.misesEnOeuvre(), preconisations.nonAbandonnees());
        nombre(STOCK, comptes.stock().saisines());
        moyenne(AGE_STOCK, comptes.stock().joursDAge(), comptes.stock().saisines());
        nombre(REOUVERTURES, comptes.totaux().reouvertures());
        nombre(REPETEES, comptes.totaux().repetees());
    }

    private void nombre(Definition definition, long nombre) {
        indicateurs.add(definition.selon(seuils).compte(nombre));
    }

    private void somme(Definition definition, BigDecimal somme) {
        indicateurs.add(definition.selon(seuils).somme(somme));
    }

    private void ordre(Definition definition, BigDecimal valeur) {
        indicateurs.add(definition.selon(seuils).rang(valeur));
    }

    private void part(Definition definition, long numerateur, long base) {
        indicateurs.add(definition.selon(seuils).part(numerateur, base));
    }

    private void moyenne(Definition definition, long somme, long base) {
        indicateurs.add(definition.selon(seuils).moyenne(somme, base));
    }
}
