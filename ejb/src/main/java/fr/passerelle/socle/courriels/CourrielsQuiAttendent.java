package fr.passerelle.socle.courriels;

import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.surveillance.Constat;
import fr.passerelle.socle.surveillance.Controle;
import fr.passerelle.socle.surveillance.Dependance;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;

/** Whether mails go: one that has waited for hours says that the mail server is lost. */
@ApplicationScoped
class CourrielsQuiAttendent implements Controle, MeterBinder {

    @Inject
    private EnvoiRepository envois;
    @Inject
    private Facteur facteur;
    @Inject
    private Reglages reglages;

    @Override
    public Dependance dependance() {
        return Dependance.COURRIELS;
    }

    @Override
    public Constat constater() {
        Duration attente = facteur.estRegle() ? envois.plusLongueAttente() : Duration.ZERO;
        return new Constat(attente.toMinutes() < reglages.entier(ReglagesCourriels.RETARD), "attenteSecondes", attente.toSeconds());
    }

    @Override
    public void bindTo(MeterRegistry registre) {
        registre.gauge("passerelle.courriels.attente.secondes", Tags.empty(), envois, e -> e.plusLongueAttente().toSeconds());
        for (EtatEnvoi etat : new EtatEnvoi[] {EtatEnvoi.EN_ATTENTE, EtatEnvoi.INCERTAIN, EtatEnvoi.ABANDONNE}) {
            registre.gauge("passerelle.courriels", Tags.of("etat", etat.name().toLowerCase(Locale.ROOT)), envois, e -> e.combien(etat));
        }
    }
}
