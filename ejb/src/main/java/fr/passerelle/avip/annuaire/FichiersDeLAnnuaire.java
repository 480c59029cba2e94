package fr.passerelle.avip.annuaire;

import fr.passerelle.socle.commun.tableur.TableurCsv;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The directory as files: what its cards say, and nothing more. GeoJSON follows RFC 7946: longitude first. */
public final class FichiersDeLAnnuaire {

    private FichiersDeLAnnuaire() {
    }

    public static byte[] csv(List<StructurePubliee> structures) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (TableurCsv csv = new TableurCsv(sortie)) {
            csv.titres(List.of("nom", "type", "gestionnaire", "adresse", "code_postal", "commune", "code_insee", "agrement", "label_jusqu_au", "reseau",
                    "horaires", "telephone", "courriel", "id_monenfant", "latitude", "longitude", "places", "a_jour_le"));
            for (StructurePubliee s : structures) {
                csv.ligne(Arrays.asList(s.nom(), s.type().libelle(), s.gestionnaire(), s.adresse(), s.codePostal(), s.commune(), s.codeCommune(), s.agrement(),
                        s.labelJusquAu(), s.reseau(), s.horaires(), s.telephone(), s.courriel(), s.idMonenfant(), s.latitude(), s.longitude(),
                        s.places().libelle(), s.aJourLe()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sortie.toByteArray();
    }

    public static byte[] json(List<StructurePubliee> structures) {
        JsonArrayBuilder tableau = Json.createArrayBuilder();
        structures.forEach(s -> {
            JsonObjectBuilder o = proprietes(s);
            if (s.estSituee()) {
                o.add("latitude", s.latitude()).add("longitude", s.longitude());
            }
            tableau.add(o);
        });
        return tableau.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One point a structure; none, as the norm allows, for one that is not located. */
    public static byte[] geoJson(List<StructurePubliee> structures) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        structures.forEach(s -> points.add(Json.createObjectBuilder().add("type", "Feature").add("id", s.id()).add("geometry", point(s))
                .add("properties", proprietes(s))));
        return Json.createObjectBuilder().add("type", "FeatureCollection").add("features", points).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue point(StructurePubliee s) {
        return s.estSituee() ? Json.createObjectBuilder().add("type", "Point")
                .add("coordinates", Json.createArrayBuilder().add(s.longitude()).add(s.latitude())).build() : JsonValue.NULL;
    }

    private static JsonObjectBuilder proprietes(StructurePubliee s) {
        Map<String, String> textes = new LinkedHashMap<>();
        textes.put("nom", s.nom());
        textes.put("type", s.type().name());
        textes.put("gestionnaire", s.gestionnaire());
        textes.put("adresse", s.adresse());
        textes.put("code_postal", s.codePostal());
        textes.put("commune", s.commune());
        textes.put("code_insee", s.codeCommune());
        textes.put("label_jusqu_au", s.labelJusquAu().toString());
        textes.put("reseau", s.reseau());
        textes.put("horaires", s.horaires());
        textes.put("telephone", s.telephone());
        textes.put("courriel", s.courriel());
        textes.put("id_monenfant", s.idMonenfant());
        textes.put("places", s.places().name());
        textes.put("a_jour_le", s.aJourLe().toString());
        JsonObjectBuilder o = Json.createObjectBuilder();
        textes.forEach((cle, valeur) -> o.add(cle, valeur == null ? JsonValue.NULL : Json.createValue(valeur)));
        return o.add("agrement", s.agrement());
    }
}
