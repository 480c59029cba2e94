package fr.passerelle.socle.commun.reglages;

import fr.passerelle.socle.commun.reglages.ReglageEffectif.Origine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** Reads the settings: the one place that asks the configuration. */
@ApplicationScoped
public class Reglages {

    private static final Pattern AUTRE = Pattern.compile("\\$\\{([a-z.-]+)}");

    @Inject
    private Config configuration;

    /** The value set, or the default one. */
    public String texte(Reglage reglage) {
        return siDefini(reglage).orElseGet(() -> defaut(reglage));
    }

    /** The value set, if somebody did. */
    public Optional<String> siDefini(Reglage reglage) {
        return configuration.getOptionalValue(reglage.nom(), String.class);
    }

    /** Read at each click for some of them: asked once, and weighed only when it is wrong. */
    public int entier(Reglage reglage) {
        String valeur = texte(reglage);
        if (!ReglageEffectif.estUnEntier(valeur)) {
            throw new IllegalStateException(reglage.variable() + "\u202f: un nombre entier est attendu, non «\u202f" + effectif(reglage).valeur() + "\u202f»");
        }
        return Integer.parseInt(valeur);
    }

    /** What it is worth now, and by whose decision. */
    public ReglageEffectif effectif(Reglage reglage) {
        ConfigValue trouve = configuration.getConfigValue(reglage.nom());
        boolean defini = siDefini(reglage).isPresent();
        String valeur = reglage.estSecret() ? null : texte(reglage);
        // an address may carry a password of its own
        String montree = valeur == null ? null : valeur.replaceAll("(?i)(password=)[^&]*", "$1…");
        return new ReglageEffectif(reglage, montree, defini ? origine(trouve.getSourceName()) : Origine.DEFAUT, defini);
    }

    private String defaut(Reglage reglage) {
        if (reglage.defaut() == null) {
            return null;
        }
        Matcher autre = AUTRE.matcher(reglage.defaut());
        return autre.replaceAll(m -> Matcher.quoteReplacement(configuration.getOptionalValue(m.group(1), String.class).orElse(m.group())));
    }

    private static Origine origine(String source) {
        if (source.contains("Env")) {
            return Origine.ENVIRONNEMENT;
        }
        return source.contains("SysProp") ? Origine.SERVEUR : Origine.FICHIER;
    }
}
