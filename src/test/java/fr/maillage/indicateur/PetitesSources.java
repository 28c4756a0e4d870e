package fr.maillage.indicateur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A tiny invented France in the shape of the official files. 55001 took in 55901; 55003 has no inhabitant; 54001 shares an
 * EPCI with 55003. Communes are squares of half a degree.
 */
final class PetitesSources {
    private final Path dossier;

    PetitesSources(Path dossier) {
        this.dossier = dossier;
        ecrire("referentiel/communes-cog2026.csv", """
                code_commune,nom,code_departement,code_region,code_epci,nom_epci,siren,population_municipale,codes_postaux
                54001,L'Autre,54,44,200000002,CC Deux,1,50,54100
                55001,Alpha,55,44,200000001,CC Un,1,400,55100 55000
                55002,Bêta,55,44,200000001,CC Un,1,200,55200
                55003,Gamma,55,44,200000002,CC Deux,1,0,55300
                """);
        ecrire("referentiel/epci-cog2026.csv", """
                code_epci,nom,type
                200000001,CC Un,CC
                200000002,CC Deux,CC
                """);
        ecrire("referentiel/passage-communes-historique-vers-cog2025.csv", """
                "DEPCOM_HIST","DEPCOM"
                "55001","55001"
                "55002","55002"
                "55901","55001"
                """);
        ecrire("contours/communes-france-simplifie.topojson", """
                {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[5,49]},
                 "objects":{"o":{"type":"GeometryCollection","geometries":[
                  {"type":"Polygon","properties":{"code":"55001","nom":"Alpha"},"arcs":[[0,1]]},
                  {"type":"Polygon","properties":{"code":"55002","nom":"Beta"},"arcs":[[-2,2]]}]}},
                 "arcs":[[[1,0],[-1,0],[0,1],[1,0]],[[1,1],[0,-1]],[[1,1],[1,0],[0,-1],[-1,0]]]}
                """);
        ecrire("indicateurs/communes-rp2021-chomage-centroides.csv", """
                code_commune,lat,lng,superficie_km2,population_2021,pop_15_64_chomage_2021,pop_15_64_active_2021
                55001,49.25,5.25,12.5,100,10,50
                55901,49.30,5.30,8,300,10,150
                55003,49.25,6.25,,0,0,0
                54001,49.25,7.25,20,50,5,20
                """);
        ecrire("referentiel/communes-55-chefs-lieux.csv", """
                code_insee,lon_cheflieu,lat_cheflieu
                55001,5.26,49.24
                55003,,
                """);
        ecrire("indicateurs/communes-rp2017.csv", """
                code_commune,part_peu_diplomes_15p_rp2017,part_menages_1_personne_rp2017,part_menages_monoparentaux_rp2017,part_65p_parmi_15p_rp2017
                55001,50,10,1,20
                55901,70,30,5,40
                55002,60,20,,30
                """);
        ecrire("indicateurs/communes-arcep-debit-fixe-2019t3.csv", """
                code_commune,nbr,elig_thd30,elig_thd100,elig_thd1g
                55001,100,10,0,0
                55901,100,0,20,10
                55002,0,0,0,0
                99123,1,1,0,0
                """);
        ecrire("indicateurs/communes-filosofi-2016.csv", """
                CODGEO,TP6016
                55001,
                55901,12
                55002,
                """);
        ecrire("indicateurs/epci-filosofi-2016.csv", """
                CODGEO,LIBGEO,TP6016
                200000001,CC Un,15.5
                200000002,CC Deux,9
                245500000,Disparue,8
                """);
        ecrire("indicateurs/communes-bpe2019-services-publics.csv", """
                code_commune,pe_specialise,pe_proximite,pe_partenarial,drfip,ddfip,msap,bureau_poste,agence_postale
                55901,1,0,0,0,1,1,1,0
                54001,0,0,0,0,0,0,0,1
                """);
        ecrire("indicateurs/bibliotheques-publiques.csv", """
                code_bib,lat,lng,type_adresse
                1,49.25,5.25,Bibliothèque ouverte au public
                2,49.25,6.25,Adresse administrative
                """);
    }

    PetitesSources ecrire(String chemin, String contenu) {
        try {
            Path fichier = dossier.resolve(chemin);
            Files.createDirectories(fichier.toAbsolutePath().getParent());
            Files.write(fichier, contenu.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PetitesSources remplacer(String chemin, String ceci, String parCela) {
        try {
            String contenu = Files.readString(dossier.resolve(chemin));
            if (!contenu.contains(ceci)) {
                throw new IllegalArgumentException(chemin + " does not hold " + ceci);
            }
            return ecrire(chemin, contenu.replace(ceci, parCela));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path dossier() {
        return dossier;
    }
}
