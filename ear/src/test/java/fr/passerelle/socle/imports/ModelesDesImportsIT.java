package fr.passerelle.socle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Personnages;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.commun.tableur.TableurCsv;
import fr.passerelle.socle.commun.tableur.TableurXlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chaque import de la maison donne de chacun de ses fichiers un modèle, dit chaque colonne en mots, et lit son propre modèle sans faute. */
@DansLeServeur
class ModelesDesImportsIT {

    /** Ce qu'un exemple nomme et que seul le registre de chacun tient : un partenaire, une structure. */
    private static final Set<String> A_CHACUN = Set.of("partenaires.habilitations", "avip.annees");

    /** Un tableur, au format qu'on veut. */
    private interface Ouverture {
        Tableur sur(OutputStream flux) throws IOException;
    }

    private ImportsService imports;

    @BeforeEach
    void trouver() {
        imports = Services.trouver(ImportsService.class);
    }

    @Test
    void chaque_modele_se_lit_sans_faute_en_csv_comme_en_classeur() throws Exception {
        Set<String> vus = new TreeSet<>();
        List<String> fautes = new ArrayList<>();
        for (String qui : Personnages.tous()) {
            for (ImportVu sorte : EnTantQue.executer(qui, imports::permis)) {
                if (vus.add(sorte.code())) {
                    for (int rang = 0; rang < sorte.gabarits().size(); rang++) {
                        essayer(qui, sorte, rang, ".csv", TableurCsv::new, fautes);
                        essayer(qui, sorte, rang, ".xlsx", flux -> new TableurXlsx(flux, "Modèle"), fautes);
                    }
                }
            }
        }
        assertThat(vus).as("tous ceux qui sont déclarés").hasSizeGreaterThan(6).containsExactlyElementsOf(declares());
        assertThat(fautes).isEmpty();
    }

    @Test
    void chaque_colonne_est_dite_en_mots() throws Exception {
        for (String qui : Personnages.tous()) {
            for (ImportVu sorte : EnTantQue.executer(qui, imports::permis)) {
                assertThat(sorte.gabarits()).as(sorte.code()).isNotEmpty().allSatisfy(g -> assertThat(g.colonnes()).isNotEmpty().allSatisfy(c -> {
                    assertThat(c.quoi()).as(c.nom()).hasSizeGreaterThan(5);
                    assertThat(c.forme()).as(c.nom()).isNotBlank();
                    assertThat(c.exemple().isEmpty() && c.remplie()).as("exemple de " + c.nom()).isFalse();
                }));
            }
        }
    }

    private static Set<String> declares() throws Exception {
        return Beans.trouver(Imports.class).tous().map(i -> i.code()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void essayer(String qui, ImportVu sorte, int rang, String fin, Ouverture tableur, List<String> fautes) throws Exception {
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        EnTantQue.faire(qui, () -> {
            try (Tableur sortie = tableur.sur(fichier)) {
                imports.ecrireLeModele(sorte.code(), rang, sortie);
            }
        });
        RapportImport rapport = EnTantQue.executer(qui, () -> imports.verifier(sorte.code(), sorte.gabarits().get(rang).fichier() + fin, fichier.toByteArray()));
        boolean permise = A_CHACUN.contains(sorte.code()) && rapport.erreurs().stream().allMatch(e -> Set.of("siret", "structure").contains(e.colonne()));
        if (rapport.lignes() != 1 || !rapport.erreurs().isEmpty() && !permise) {
            fautes.add(sorte.code() + " " + rang + fin + " : " + rapport.lignes() + " ligne, " + rapport.erreurs() + rapport.avertissements());
        }
    }
}
