package fr.passerelle.partenaires.service;

import fr.passerelle.conteneur.Beans;
import fr.passerelle.partenaires.convention.ConventionSaisie;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.ServiceConvenu;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.naming.InitialContext;

/** Conventions for the tests, each of a partner of its own, brought to force by the beans that other rooms use. */
public final class ConventionsPretes {

    private ConventionsPretes() {
    }

    /** Twelve months from that day, renewed tacitly for twelve, three months of notice; returns its reference. */
    public static String active(LocalDate effet, ServicePartenaire... services) throws Exception {
        return signee(new ConventionSaisie(ModeGestion.DELEGUEE, effet, 12, Reconduction.TACITE, 12, null, 3,
                Stream.of(services).map(s -> new ServiceConvenu(s, List.of("T2"), null)).toList()), effet);
    }

    public static String signee(ConventionSaisie saisie, LocalDate le) throws Exception {
        Conventions conventions = Beans.trouver(Conventions.class);
        long partenaire = PartenairesPrets.enregistrer(PartenairesPrets.siret(), "Association Conventionnée-Fictive");
        return enTransaction(() -> {
            long id = conventions.preparer(partenaire, saisie);
            conventions.soumettre(id);
            conventions.signee(id, le, le);
            return conventions.trouver(id).reference();
        });
    }

    /** In one transaction. */
    public static <T> T enTransaction(Callable<T> quoi) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        return dansUneDemande(() -> {
            transaction.begin();
            try {
                T rendu = quoi.call();
                transaction.commit();
                return rendu;
            } catch (Exception e) {
                transaction.rollback();
                throw e;
            }
        });
    }

    /** Beans that are no service need a request around them. */
    public static <T> T dansUneDemande(Callable<T> quoi) throws Exception {
        RequestContextController demande = Beans.trouver(RequestContextController.class);
        demande.activate();
        try {
            return quoi.call();
        } finally {
            demande.deactivate();
        }
    }
}
