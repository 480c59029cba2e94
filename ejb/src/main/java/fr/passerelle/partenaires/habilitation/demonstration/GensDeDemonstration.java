package fr.passerelle.partenaires.habilitation.demonstration;

import static fr.passerelle.socle.capacites.Population.PARTENAIRE;

import fr.passerelle.partenaires.Partenariats;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.partenaires.registre.SiretsDeDemonstration;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.Personnage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Those who work with partners, those who come from them, and what each may do there. */
@ApplicationScoped
class GensDeDemonstration implements Demonstration {

    static final String SIGNATAIRE = "partenaire1";
    static final String SECOND = "partenaire2";
    static final String UTILISATEUR = "utilisateur1";
    static final String BAILLEUR = "bailleur1";

    @Inject
    private Partenaires partenaires;
    @Inject
    private DroitsDeDemonstration droits;

    @Override
    public int rang() {
        return 120;
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(
                new Personnage("secretariat", "Jamie", "Démo-Secrétariat", "Secrétariat de direction", Partenariats.SECRETARIAT),
                new Personnage("habilitations", "Noa", "Démo-Accès", "Habilitations des partenaires", Partenariats.GESTIONNAIRE_HABILITATIONS),
                new Personnage(SIGNATAIRE, "Maé", "Démo-Lucioles", "Association, signataire et administratrice", null, PARTENAIRE),
                new Personnage(SECOND, "Robin", "Démo-Lucioles", "Association, second administrateur", null, PARTENAIRE),
                new Personnage(UTILISATEUR, "Lison", "Démo-Lucioles", "Association, utilisatrice", null, PARTENAIRE),
                new Personnage(BAILLEUR, "Andrea", "Démo-Habitat", "Bailleur, signataire et administrateur", null, PARTENAIRE));
    }

    /** Plays them once, where the partners are there. */
    @Override
    @Transactional
    public void jouer() {
        if (partenaires.parSiret(SiretsDeDemonstration.ASSOCIATION).isEmpty() || droits.sontLa(SIGNATAIRE)) {
            return;
        }
        droits.association(SiretsDeDemonstration.ASSOCIATION);
        droits.bailleur(SiretsDeDemonstration.BAILLEUR);
        List<String> autres = Stream.of(SiretsDeDemonstration.GESTIONNAIRES, SiretsDeDemonstration.COLLECTIVITES, SiretsDeDemonstration.ASSOCIATIONS,
                SiretsDeDemonstration.CCAS, SiretsDeDemonstration.BAILLEURS, SiretsDeDemonstration.ESATS, SiretsDeDemonstration.SAADS,
                List.of(SiretsDeDemonstration.DEPARTEMENT, SiretsDeDemonstration.FRANCE_TRAVAIL)).flatMap(List::stream)
                .filter(s -> !s.equals(SiretsDeDemonstration.ASSOCIATION) && !s.equals(SiretsDeDemonstration.BAILLEUR)).toList();
        for (int i = 0; i < autres.size(); i++) {
            droits.ordinaire(autres.get(i), i);
            droits.souffler();
        }
        droits.vieillir();
    }
}
