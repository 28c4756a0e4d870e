package fr.maillage.lieu.rapprochement;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.TablesDesTerritoires;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records to reconcile: a file in the national schema (JSON array or CSV, gzipped or not), or as many made-up places with
 * their twins.
 *
 * @param lieux identifiers are distinct; a made-up twin of « x » is « x~1 »
 * @param invente true when the truth about twins is known
 */
record JeuDeLieux(List<Empreinte> lieux, boolean invente) {
    private static final int TAILLE = 15_748;
    private static final List<String> NATURES = List.of(
            "Mairie", "CCAS", "Médiathèque", "France services", "Centre social", "Association", "Tiers-lieu", "Bus numérique");
    private static final List<String> MOTS = List.of(
            "Tilleuls", "Lucioles", "Boussole", "Passerelle", "Horizon", "Moulin", "Érables", "Lavoir", "Comptoir", "Atelier", "Colline",
            "Rivage", "Fontaine", "Clairière", "Phare", "Verger");

    static JeuDeLieux choisi() {
        String fichier = System.getProperty("lieux", "");
        return fichier.isEmpty() ? invente(new Random(42)) : lu(Path.of(fichier));
    }

    private static JeuDeLieux lu(Path fichier) {
        String nom = fichier.getFileName().toString();
        var lieux = new ArrayList<Empreinte>();
        try (InputStream brut = Files.newInputStream(fichier);
                InputStream flux = nom.endsWith(".gz") ? new GZIPInputStream(brut) : brut) {
            if (nom.contains(".json")) {
                for (JsonNode lieu : new JsonMapper().readTree(flux)) {
                    lieux.add(empreinte(lieux.size(), champ -> lieu.path(champ).asString("")));
                }
            } else {
                try (var lignes = CsvReader.builder().ofNamedCsvRecord(flux)) {
                    lignes.forEach(ligne -> lieux.add(
                            empreinte(lieux.size(), champ -> ligne.findField(champ).orElse(""))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JeuDeLieux(lieux, false);
    }

    private static Empreinte empreinte(int rang, UnaryOperator<String> champ) {
        return Empreinte.de(champ.apply("source"), rang + " " + champ.apply("id"))
                .nom(champ.apply("nom"))
                .adresse(champ.apply("adresse"))
                .complement(champ.apply("complement_adresse"))
                .commune(champ.apply("code_postal"), champ.apply("commune"), champ.apply("code_insee"))
                .position(champ.apply("latitude"), champ.apply("longitude"))
                .telephone(champ.apply("telephone"))
                .courriel(champ.apply("courriels"))
                .site(champ.apply("site_web"))
                .pivot(champ.apply("pivot"))
                .typologies(champ.apply("typologie"))
                .itinerance(champ.apply("itinerance"))
                .construire();
    }

    /** Places drawn by inhabitants, two in five with a twin written otherwise. */
    private static JeuDeLieux invente(Random alea) {
        var communes = TablesDesTerritoires.duProgramme().territoires().communes().stream()
                .filter(commune -> commune.centre() != null && !commune.codesPostaux().isEmpty())
                .toList();
        long[] cumul = new long[communes.size()];
        long total = 0;
        for (int i = 0; i < cumul.length; i++) {
            total += 500 + communes.get(i).population();
            cumul[i] = total;
        }
        var lieux = new ArrayList<Empreinte>(TAILLE);
        Map<String, Integer> rangs = new HashMap<>();
        while (lieux.size() < TAILLE) {
            int i = java.util.Arrays.binarySearch(cumul, alea.nextLong(total));
            Commune commune = communes.get(Math.min(communes.size() - 1, i < 0 ? -i - 1 : i));
            int rang = rangs.merge(commune.code(), 1, Integer::sum);
            String id = commune.code() + "-" + rang;
            var lieu = new Ebauche(commune, rang, alea);
            lieux.add(lieu.ecrire(id, false, alea));
            if (alea.nextInt(5) < 2 && lieux.size() < TAILLE) {
                lieux.add(lieu.ecrire(id + "~1", true, alea));
            }
        }
        return new JeuDeLieux(lieux, true);
    }

    /** A made-up place; the fifth place of a commune stands where the fourth does. */
    private record Ebauche(Commune commune, String nom, int numero, String voie, double latitude, double longitude, String telephone) {
        Ebauche(Commune commune, int rang, Random alea) {
            this(
                    commune,
                    NATURES.get(rang % NATURES.size())
                            + (rang % NATURES.size() == 0 ? " de " + commune.nom() : " des " + MOTS.get(alea.nextInt(16)) + (rang > 16 ? " " + MOTS.get(rang % 16) : "")),
                    1 + rang / 2,
                    "rue du " + MOTS.get(rang / 2 % 16),
                    milieu(commune).latitude() + (rang / 2 % 40) * 0.0011,
                    milieu(commune).longitude() + (rang / 80) * 0.0013,
                    String.format(Locale.ROOT, "0%d%08d", 1 + alea.nextInt(5), alea.nextInt(100_000_000)));
        }

        private static Coordonnees milieu(Commune commune) {
            return Objects.requireNonNull(commune.centre());
        }

        Empreinte ecrire(String id, boolean autrement, Random alea) {
            var lieu = Empreinte.de(autrement ? "b" : "a", id)
                    .nom(autrement ? nom.toUpperCase(Locale.FRENCH) : nom)
                    .adresse(autrement ? numero + ", " + voie.replace("rue", "R.") : numero + " " + voie)
                    .commune(commune.codesPostaux().getFirst(), commune.nom(), commune.code());
            if (!autrement || alea.nextInt(3) > 0) {
                lieu.position(latitude + alea.nextGaussian() * 0.0001, longitude + alea.nextGaussian() * 0.0001);
            }
            if (alea.nextBoolean()) {
                lieu.telephone(telephone);
            }
            return lieu.construire();
        }
    }
}
