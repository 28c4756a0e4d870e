package fr.maillage.lieu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Filtres.Territoire;
import fr.maillage.territoire.Coordonnees;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltresTest {
    @Test
    void whatIsWrittenInAnAddressIsReadBackTheSame() {
        var hasard = new Random(3);
        for (int i = 0; i < 300; i++) {
            var filtres = auHasard(hasard);
            var requete = EcritureDeFiltres.requete(filtres);

            var lecture = lire(requete);

            assertThat(lecture.ecartes()).as(requete).isEmpty();
            assertThat(lecture.filtres()).as(requete).isEqualTo(filtres);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "services=Utilisation sécurisée du numérique;services=Utilisation sécurisée du numérique",
                "services=utilisation securisee du numerique;services=Utilisation sécurisée du numérique",
                "prise_en_charge_specifique=Langues étrangères;prise_en_charge_specifique=Langues étrangères (anglais),Langues étrangères (autres)",
                "frais_a_charge=Gratuit&frais_a_charge=Payant;frais_a_charge=Gratuit,Payant",
                "frais_a_charge=Gratuit|Payant;frais_a_charge=Gratuit,Payant",
                "prise_rdv=Prise de RDV en ligne;prise_rdv=true",
                "prise_rdv=false;''",
                "autres_formations_labels=QPV,ZRR;autres_formations_labels=QPV,ZRR",
                "territoire_type=departements&territoires=55,54;territoire_type=departements&territoires=55,54",
                "territoire_type=departement&territoires=55;territoire_type=departements&territoires=55",
                "territoire=epcis:200034874;territoire_type=epcis&territoires=200034874",
                "territoire_type=france;territoire_type=france",
                "ouvert_actuellement=2026-05-06T12:00:00.000Z;ouvert_actuellement=2026-05-06T14:00",
                "ouvert_actuellement=2026-05-06T12:00:00+02:00;ouvert_actuellement=2026-05-06T12:00",
                "ouvert_actuellement=oui;ouvert_actuellement=true",
                "ouvert_le_week_end=true;ouvert_le_week_end=true",
                "utm_source=lettre&page=3;page=3",
                "page=-1;''",
                "q=  mairie   de  ;q=mairie de"
            })
    void theNationalMapsAddressesAndOursAreUnderstood(String requete, String comprise) {
        var lecture = lire(requete);

        assertThat(lecture.ecartes()).isEmpty();
        assertThat(decoder(EcritureDeFiltres.requete(lecture.filtres()))).isEqualTo(comprise);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "services=Cuisine;services;Cuisine",
                "territoire_type=cantons&territoires=5501;territoire_type;cantons",
                "territoires=55;territoires;55",
                "ouvert_actuellement=hier;ouvert_actuellement;hier",
                "ouvert_le_week_end=peut-être;ouvert_le_week_end;peut-être",
                "lat=cent&lon=5;lat;cent",
                "lat=91&lon=5;lat;91",
                "lat=NaN&lon=5;lat;NaN",
                "rayon=0;rayon;0",
                "rayon=301;rayon;301",
                "tri=couleur;tri;couleur"
            })
    void whatCannotBeUnderstoodIsPutAsideAndTold(String requete, String parametre, String valeur) {
        var lecture = lire(requete);

        assertThat(lecture.ecartes()).contains(new LectureDeFiltres.Ecarte(parametre, valeur));
        assertThat(lecture.filtres()).isEqualTo(Filtres.AUCUN);
    }

    @Test
    void anAddressOfAnyLengthIsReadWithinBounds() {
        var valeurs = String.join(
                ",", IntStream.range(0, 5_000).mapToObj(i -> "x" + i).toList());

        var lecture = LectureDeFiltres.lire(
                Map.of("source", List.of(valeurs), "q", List.of("a".repeat(100_000)), "services", List.of()));

        assertThat(lecture.filtres().sources()).hasSize(LectureDeFiltres.VALEURS_MAX);
        assertThat(lecture.filtres().q()).hasSize(LectureDeFiltres.TEXTE_MAX);
        assertThat(lecture.ecartes()).isNotEmpty();
    }

    private static LectureDeFiltres lire(String requete) {
        var parametres = new LinkedHashMap<String, List<String>>();
        Stream.of(requete.split("&")).filter(p -> !p.isEmpty()).forEach(p -> {
            int egal = p.indexOf('=');
            parametres
                    .computeIfAbsent(p.substring(0, egal), nom -> new ArrayList<>())
                    .add(decoder(p.substring(egal + 1)));
        });
        return LectureDeFiltres.lire(parametres);
    }

    private static String decoder(String texte) {
        return URLDecoder.decode(texte, StandardCharsets.UTF_8);
    }

    private static Filtres auHasard(Random hasard) {
        var filtres = Filtres.AUCUN;
        for (var champ : Filtres.CHAMPS) {
            var valeurs = champ.genre() == Champ.Genre.CODES
                    ? Nomenclature.livree().termes(champ).stream()
                            .map(Nomenclature.Terme::valeur)
                            .toList()
                    : List.of("QPV", "Label d’été");
            if (hasard.nextInt(3) == 0) {
                filtres = filtres.avec(
                        champ,
                        valeurs.stream().filter(v -> hasard.nextInt(4) == 0).toList());
            }
        }
        var territoires = new ArrayList<Territoire>(List.of(
                Territoire.FRANCE,
                new Territoire(Territoire.Genre.REGIONS, List.of("44", "Bretagne")),
                new Territoire(Territoire.Genre.COMMUNES, List.of("2A004"))));
        territoires.add(null);
        filtres = filtres.dans(territoires.get(hasard.nextInt(territoires.size())))
                .avecPriseRdv(hasard.nextBoolean())
                .avecWeekEnd(hasard.nextBoolean())
                .avecMots(hasard.nextBoolean() ? "" : "maison & « été » + 50 %")
                .avecSources(hasard.nextBoolean() ? List.of() : List.of("France Services", "essai"));
        if (hasard.nextBoolean()) {
            filtres = filtres.depuis(
                    hasard.nextBoolean() ? "" : "3 rue du Port, Commercy",
                    hasard.nextBoolean() ? null : new Coordonnees(-61.512, 0.001),
                    hasard.nextBoolean() ? null : 1 + hasard.nextInt(Filtres.RAYON_MAX));
        }
        if (hasard.nextBoolean()) {
            filtres = filtres.avecOuvert(
                    hasard.nextBoolean()
                            ? Filtres.Ouvert.MAINTENANT
                            : new Filtres.Ouvert(LocalDateTime.of(2026, 5, 6, 12, 30)));
        }
        var ordres = Filtres.Ordre.values();
        int ordre = hasard.nextInt(ordres.length + 1);
        return filtres.avecOrdre(ordre == ordres.length ? null : ordres[ordre]).alaPage(1 + hasard.nextInt(5));
    }
}
